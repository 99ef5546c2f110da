import { pollDelay } from '../client/schedule.js';

/** How long a callback is waited for before recordInfo is asked, in ms. */
const CALLBACK_MS = 30_000;

/** When recordInfo is asked for the first time, in ms after the purchase. */
export const firstPollMs = (callBackUrl: string | undefined): number =>
  callBackUrl === undefined ? nextPollMs(0) : CALLBACK_MS;

/** When it is asked again, in ms from now. Clocks of two machines may differ, so the elapsed time may be below 0. */
export const nextPollMs = (elapsedMs: number): number => Math.ceil(pollDelay(Math.max(0, elapsedMs)));
