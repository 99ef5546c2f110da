import { describe, expect, it } from 'vitest';
import { unlisted } from '../../src/client/index.js';
import { paramOf } from '../../src/mock/param.js';
import { models } from '../bundle.js';
import { JAVA_ORDERS } from './javaOrders.js';
import { mockOf, recordOf } from './mockOf.js';

/** The text of the input in `param`. */
const inputOf = (param: string): string => JSON.parse(param).input;

/** The text of an input, as its record has it. */
async function kept(model: string, input: Record<string, unknown>): Promise<string> {
  const { mock, kie } = mockOf();
  const { taskId } = await kie.createTask(unlisted(model), input);
  return inputOf((await recordOf(mock.fetch, taskId)).data.param);
}

describe('the param of a record', () => {
  it('is the input as JSON text within JSON text, before the model', async () => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A "boat"' });

    expect((await recordOf(mock.fetch, taskId)).data.param).toBe(
      '{"input":"{\\"prompt\\":\\"A \\\\\\"boat\\\\\\"\\"}","model":"google/nano-banana"}',
    );
  });

  it.each(JAVA_ORDERS)('has the members of $sent in the order of a HashMap', ({ sent, kept }) => {
    const text = `{${sent.split(' ').map((name) => `"${name}":0`)}}`;
    const names = [...inputOf(paramOf('any', JSON.parse(text))).matchAll(/"([^"]+)":/g)].map(([, name]) => name);

    expect(names.join(' ')).toBe(kept);
  });

  it('keeps the order of nested members', async () => {
    const kling_elements = [
      {
        name: 'kettle',
        description: 'Dented',
        element_input_urls: ['https://a.example.com/1.png', 'https://a.example.com/2.png'],
      },
    ];
    const text = await kept('kling-3.0/video', {
      prompt: 'A kettle',
      duration: '5',
      mode: 'std',
      sound: false,
      multi_shots: false,
      aspect_ratio: '1:1',
      kling_elements,
    });

    expect(text).toContain(JSON.stringify(kling_elements));
  });

  it.each(models)('of $id has every member that was sent, as it was sent, and no other', async ({ id, example }) => {
    const numbers = id.startsWith('grok-imagine/') ? { duration: Number(example.input.duration) } : {};
    expect(JSON.parse(await kept(id, example.input))).toMatchObject(
      'duration' in example.input ? { ...example.input, ...numbers } : example.input,
    );
  });

  it('keeps a member that the contract does not know', async () => {
    expect(JSON.parse(await kept('google/nano-banana', { prompt: 'A boat', sound: [1] }))).toEqual({
      prompt: 'A boat',
      sound: [1],
    });
  });

  it.each(['grok-imagine/text-to-video', 'grok-imagine/image-to-video'])(
    'makes a number of the duration of %s',
    (model) => {
      expect(JSON.parse(inputOf(paramOf(model, { duration: '6' })))).toEqual({ duration: 6 });
    },
  );

  it('keeps the duration of kling-3.0/video a text', () => {
    expect(JSON.parse(inputOf(paramOf('kling-3.0/video', { duration: '5' })))).toEqual({ duration: '5' });
  });
});
