/** Asks the mock. @returns The JSON that it answers. @throws Error with what it says, if it refuses. */
export async function ask(path: string, method = 'GET', body?: string): Promise<unknown> {
  const response = await fetch(`/__mock${path}`, {
    method,
    ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { msg }: { msg?: unknown } = Object(answer);
  throw new Error(typeof msg === 'string' ? msg : `The mock answers HTTP ${response.status}`);
}

/** Does what a button says, and shows the problem if there is one. */
export type Act = (button: HTMLElement, work: () => Promise<unknown>) => void;

/**
 * @param complain Shows a problem; nothing, if it is empty.
 * @param then Is called when something was done.
 */
export function createAct(complain: (problem: string) => void, then: () => void): Act {
  return async (button, work) => {
    // Not by `disabled`, which would take the focus away.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      await work();
      complain('');
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
    } finally {
      button.ariaBusy = null;
      then();
    }
  };
}
