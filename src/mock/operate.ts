import type { Operation } from '../wire/operation.js';
import { failure, warned } from './Answer.js';
import type { Endpoint, Known } from './Endpoint.js';
import { createLatency } from './latency.js';
import { MockError } from './MockError.js';
import type { Handle } from './router.js';
import type { Sent } from './Sent.js';
import type { World } from './World.js';

/** An operation for whoever has a key: it answers a request, and writes it into the journal. */
export function operate(world: World, operation: Operation, endpoint: Endpoint): Handle {
  const { settings, clock, journal, accounts } = world;
  const { act, open, failure: fail = failure } = endpoint;
  const latency = createLatency(settings.latency, `${operation} ${settings.seed}`);
  return async (request, parameters) => {
    const known: Known = {
      event: 'request',
      operation,
      account: undefined,
      model: undefined,
      taskId: undefined,
      warning: undefined,
      answer: 'given up',
    };
    const sent: Sent = { headers: request.headers };
    try {
      const late = latency(operation);
      if (late > 0) await clock.sleep(late);
      const asking = accounts.of(request.header('authorization'));
      known.account = asking?.number;
      const account = asking ?? (open && accounts.nobody);
      const refuse = (code: number, msg?: string, transport = settings.errorTransport) => fail(transport, code, msg);
      const answer = account
        ? await act({ operation, request, parameters, account, known, sent, refuse })
        : refuse(401);
      known.answer = answer.outcome;
      return warned(answer, known.warning);
    } catch (error) {
      if (error instanceof MockError) known.answer = 'misuse';
      throw error;
    } finally {
      journal.write(known, sent);
    }
  };
}
