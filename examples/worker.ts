// A module in the form that Workers, Deno and Bun serve: an object with fetch().
import { createKieClient } from 'kie-openapi';
import { type CallbackContext, type CallbackHandler, createCallbackHandler } from 'kie-openapi/callbacks';

interface Env {
  readonly KIE_API_KEY: string;
  readonly KIE_WEBHOOK_KEY: string;
  /** Where the API is, if not at kie.ai. */
  readonly KIE_BASE_URL?: string;
}

// Made once, because it remembers what was delivered. Workers come in many, so give it a store that they share.
let handler: CallbackHandler | undefined;

export default {
  fetch(request: Request, env: Env, context: CallbackContext): Promise<Response> {
    handler ??= createCallbackHandler({
      webhookHmacKey: env.KIE_WEBHOOK_KEY,
      confirm: createKieClient({ apiKey: env.KIE_API_KEY, baseUrl: env.KIE_BASE_URL }),
      onTask: (task) => console.log(task.taskId, task.state),
    });
    return handler(request, context);
  },
};
