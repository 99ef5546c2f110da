import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KEY } from '../canaries.js';
import { INPUT, mockOf, recordOf } from './mockOf.js';

type Step =
  | { readonly do: 'create'; readonly fails: 'not' | 'later' | 'atOnce' }
  | { readonly do: 'poll' | 'next' | 'fail' | 'redeliver'; readonly task: number }
  | { readonly do: 'advance'; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    fails: fc.constantFrom('not' as const, 'later' as const, 'atOnce' as const),
  }),
  fc.record({
    do: fc.constantFrom('poll' as const, 'next' as const, 'fail' as const, 'redeliver' as const),
    task: fc.nat(9),
  }),
  fc.record({ do: fc.constant('advance' as const), ms: fc.nat(8_000) }),
);

it('whatever happens, a callback says what recordInfo says at that moment, and nobody knows an unknown task', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.integer(), async (steps, seed) => {
      let called = 0;
      // The mock takes what `deliver` throws for a receiver that is away.
      const wrong: unknown[] = [];
      const { mock, kie } = mockOf({
        seed,
        deliver: async (request) => {
          called += 1;
          const { code, data } = await request.json();
          const record = (await recordOf(mock.fetch, data.taskId)).data;
          try {
            const { response, operationType, successFlag, paramJson, ...told } = record;
            expect(data).toEqual({ ...told, resultJson: told.resultJson || null, updateTime: expect.any(Number) });
            expect(JSON.parse(data.resultJson)).toEqual(response);
            expect(code).toBe(record.state === 'success' ? 200 : 501);
          } catch (error) {
            wrong.push(error);
          }
          return new Response(null, { status: called % 3 === 0 ? 500 : 200 });
        },
      });
      const ids: string[] = [];
      const ends = new Map<string, string>();
      for (const each of steps) {
        if (each.do === 'create') {
          if (each.fails === 'later') mock.failNext({ failCode: '500' });
          if (each.fails === 'atOnce') mock.failNext({ atOnce: true });
          ids.push(
            (await kie.createTask('google/nano-banana', INPUT, { callBackUrl: 'https://app.example.com/' })).taskId,
          );
        } else if (each.do === 'advance') await mock.clock.advance(each.ms);
        else {
          const taskId = ids[each.task % Math.max(ids.length, 1)] ?? 'nobody';
          // What is not possible in this state is refused, and changes nothing.
          if (each.do === 'next') await mock.advance(taskId).catch(() => {});
          if (each.do === 'fail') await mock.fail(taskId).catch(() => {});
          if (each.do === 'redeliver') await mock.redeliver(taskId).catch(() => {});
        }
        for (const taskId of ids) {
          const { state } = (await recordOf(mock.fetch, taskId)).data;
          // An end is an end.
          expect(ends.get(taskId) ?? state).toBe(state);
          if (state === 'success' || state === 'fail') ends.set(taskId, state);
        }
        expect(await recordOf(mock.fetch, 'nobody')).toEqual({ code: 422, msg: 'recordInfo is null', data: null });
        expect(await recordOf(mock.fetch, ids[0] ?? 'nobody', `${KEY}-of-another`)).toMatchObject({
          code: 422,
          data: null,
        });
      }
      await mock.clock.runToIdle();
      expect(wrong).toEqual([]);
      expect(called).toBeGreaterThanOrEqual(ids.length);
    }),
    { numRuns: 1_000 },
  );
});
