import { describe, expect, it, vi } from 'vitest';
import { kie } from '../../src/cli/kie.js';
import { createKieClient, unlisted } from '../../src/client/index.js';
import { createMock } from '../../src/mock/index.js';
import { models } from '../bundle.js';
import { KEY } from '../canaries.js';
import { runCommand } from '../command/runCommand.js';

/** The arguments that stand for an input: one option per field, repeated for the items of a list. */
function argumentsOf(input: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(input).flatMap(([name, value]) => {
    if (typeof value === 'boolean') return [value ? `--${name}` : `--no-${name}`];
    // A kebab is read as well, and an item that is a list or an object is JSON.
    const option = `--${name.replaceAll('_', '-')}`;
    return [value].flat().map((each) => `${option}=${typeof each === 'string' ? each : JSON.stringify(each)}`);
  });
}

describe('kie run, for every model of the catalogue,', () => {
  const mock = createMock({ limits: false });
  const bodies: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    if (`${url}`.endsWith('/createTask')) bodies.push(JSON.parse(`${init?.body}`));
    return mock.fetch(url, init);
  };

  it.each(models)('sends what the library sends: $id', async ({ id, example: { input } }) => {
    vi.stubGlobal('fetch', fetch);
    // A key of its own, since all clients of a key share its rate.
    vi.stubEnv('KIE_API_KEY', `${KEY}-${id}`);
    vi.stubEnv('KIE_BASE_URL', 'http://127.0.0.1:1');
    bodies.length = 0;
    await createKieClient({ fetch }).createTask(unlisted(id), input);
    const { exitCode, stderr } = await runCommand(kie, 'run', id, '--async', ...argumentsOf(input));
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();

    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toEqual(bodies[0]);
  });

  it.each(models)('has a field for each option, and no option that hides one: $id', async ({ id, variant }) => {
    const { stdout } = await runCommand(kie, 'run', id, '--help');
    const { input }: { input?: { properties?: object } } = Object(variant.properties);
    const fields = Object.keys(input?.properties ?? {});
    const [, shown = ''] = /\nFields:\n(.*?)\n\n/s.exec(stdout) ?? [];

    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(Array.from(shown.matchAll(/^ {6,}--(?:\[no-\])?(\w+)/gm), ([, name]) => name).sort()).toEqual(fields.sort());
  });
});
