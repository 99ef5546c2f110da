import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CONNECTIONS, fill } from './load.js';

const MODEL = 'google/nano-banana';
const SAMPLES = 20;
/** More tasks than the mock keeps, so that its memory is full before it is watched. */
const FILLED = 120_000;

/** What came of it. */
export interface Soaked {
  readonly tasks: number;
  readonly perSecond: number;
  /** Memory of the mock after a garbage collection, in bytes, at equal distances. */
  readonly memory: readonly number[];
}

/**
 * Creates tasks on 50 connections for some seconds, and waits for each until it has ended.
 *
 * @throws Error if an answer is an error, or a record belongs to another request.
 */
export async function soak(seconds: number): Promise<Soaked> {
  const program = fileURLToPath(new URL('soakServer.mjs', import.meta.url));
  const child = fork(program, { execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    await fill(url, FILLED);
    const started = performance.now();
    const end = started + seconds * 1_000;
    let tasks = 0;
    const connection = async (_: unknown, number: number) => {
      for (let turn = 0; performance.now() < end; turn++) {
        await oneTask(url, agent, `${number} ${turn}`);
        tasks += 1;
      }
    };
    const memory: number[] = [];
    const watching = async () => {
      for (let sample = 1; sample <= SAMPLES; sample++) {
        await new Promise((resolve) =>
          setTimeout(resolve, started + (sample * seconds * 1_000) / SAMPLES - performance.now()),
        );
        child.send('memory');
        memory.push(Number((await once(child, 'message'))[0]));
      }
    };
    await Promise.all([watching(), ...Array.from({ length: CONNECTIONS }, connection)]);
    return { tasks, perSecond: tasks / ((performance.now() - started) / 1_000), memory };
  } finally {
    agent.destroy();
    child.kill();
  }
}

/** Creates a task, and reads its record until it has ended. Both must be of this request. */
async function oneTask(url: string, agent: Agent, mark: string): Promise<void> {
  const key = `key-${mark.split(' ')[0]}`;
  const prompt = `Paper boat ${mark}`;
  const { taskId = '' } = await ask(`${url}/api/v1/jobs/createTask`, agent, key, { model: MODEL, input: { prompt } });
  for (;;) {
    const record = await ask(`${url}/api/v1/jobs/recordInfo?taskId=${taskId}`, agent, key);
    const sent = JSON.parse(JSON.parse(record.param ?? '').input).prompt;
    if (record.taskId !== taskId || sent !== prompt) throw new Error(`${prompt} got the record of ${sent}`);
    if (record.state === 'success') return;
    if (record.state === 'fail') throw new Error(`${prompt} failed`);
  }
}

function ask(url: string, agent: Agent, key: string, body?: object): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const sent = request(url, { agent, headers, method: body ? 'POST' : 'GET' }, (response) => {
      json(response).then((answer) => {
        // An envelope, whose data is what its operation answers.
        const { code, msg, data } = answer as { code: number; msg: string; data: Record<string, string> };
        if (code === 200) resolve(data);
        else reject(new Error(`It answers ${code} ${msg}`));
      }, reject);
    });
    sent.once('error', reject).end(body && JSON.stringify(body));
  });
}
