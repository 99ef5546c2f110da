import { follow } from '../time/follow.js';
import { type Answer, BAD_GATEWAY, CUT, messageOf } from './Answer.js';
import type { Call } from './Endpoint.js';
import { readPrefer } from './prefer.js';
import type { Scenario } from './Scenario.js';
import { applies } from './scenarioQueue.js';
import type { World } from './World.js';

/** The scenario of a request: that of its `Prefer` header, or one that was asked for before. Empty if there is none. */
export function scenarioOf(
  { scenarios }: World,
  { operation, request, account }: Call,
  model: string | undefined,
): Scenario {
  const subject = { operation, model, apiKey: account.apiKey };
  const preferred = readPrefer(request.header('prefer'));
  // A client may send the same header with every request. It counts for those that it fits.
  return (preferred && applies(preferred, subject) ? preferred : scenarios.take(subject)) ?? NONE;
}

const NONE: Scenario = {};

/** The answer that a scenario asks for instead of the true one; undefined if it asks for none. */
export const interfere = (world: World, call: Call, scenario: Scenario): Promise<Answer | undefined> | undefined =>
  // Without a promise, because most have none to wait for.
  scenario === NONE ? undefined : interference(world, call, scenario);

async function interference(
  { clock }: World,
  { request, refuse }: Call,
  { delayMs, fault, code, msg, transport }: Scenario,
): Promise<Answer | undefined> {
  if (delayMs !== undefined) await clock.sleep(delayMs);
  if (fault === 'hang') await new Promise<void>((resolve) => void follow(request.signal, resolve));
  if (fault === 'hang' || fault === 'drop') return CUT;
  if (fault === 'html') return BAD_GATEWAY;
  if (code !== undefined) return refuse(code, msg ?? messageOf(code), transport);
}

/** Answers as `act` does, unless a scenario asks for something else. */
export async function answered(
  world: World,
  call: Call,
  model: string | undefined,
  act: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const scenario = scenarioOf(world, call, model);
  const instead = scenario === NONE ? undefined : await interfere(world, call, scenario);
  if (instead) return instead;
  const answer = await act();
  return scenario.fault === 'loseAnswer' ? CUT : answer;
}
