import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../../tools/live/exchange.js';
import { createJudge } from '../../../tools/live/judge.js';
import { contract } from '../../bundle.js';

const judge = createJudge(contract);
const RECORD = '/api/v1/jobs/recordInfo';

/** What is wrong with an answer of HTTP status 200, unless another is given. */
const differences = (path: string, body: unknown, status = 200) => {
  const answer = { method: 'GET', path, status, type: 'application/json', text: JSON.stringify(body) };
  return judge(exchangeOf({ name: 'a call', send: async () => undefined, expected: [200] }, answer));
};
const task = (members: object) => ({
  code: 200,
  msg: 'success',
  data: {
    ...{ taskId: 'a', model: 'a/b', state: 'success', param: '{"model":"a/b","input":"{}"}', resultJson: '' },
    ...{ failCode: null, failMsg: null, costTime: null, createTime: 1, completeTime: null },
    ...members,
  },
});

describe('an answer', () => {
  it.each([
    [RECORD, task({}), []],
    [RECORD, { code: 422, msg: 'recordInfo is null', data: null }, []],
    [RECORD, { code: 422, msg: 7, data: null }, ['msg must be string']],
    [RECORD, { code: 422, msg: 'No', data: {} }, ['data must be null']],
    [RECORD, { code: 200, msg: 'success', data: null }, ['data must be object']],
    ['/api/v1/chat/credit', { code: 200, msg: 'success', data: '4' }, ['data must be number']],
  ])('of %s that is %j is judged by the branch that its code names', (path, body, says) => {
    expect(differences(path, body)).toEqual(says);
  });

  it('with a status that the contract does not have differs', () => {
    expect(differences(RECORD, task({}), 418)).toEqual(['HTTP status 418 is not in the contract']);
  });

  it('with an error as status is judged by the answer of that status', () => {
    expect(differences(RECORD, { code: 401, msg: 7, data: null }, 401)).toEqual(['msg must be string']);
  });
});

describe('the JSON that a task holds as text', () => {
  it.each([
    [{ resultJson: 'oops' }, 'data.resultJson is no JSON'],
    [
      { resultJson: '{"resultUrls":"x","resultObject":{}}' },
      'data.resultJson holds JSON that differs: resultUrls must be array',
    ],
    [{ resultJson: '{"data":"x"}' }, 'data.resultJson holds JSON that differs: data must be array'],
    [{ param: '[]' }, 'data.param holds JSON that differs: the answer must be object'],
  ])('of %j differs', (members, says) => {
    expect(differences(RECORD, task(members))).toEqual([says]);
  });

  it.each([
    [{ resultJson: '' }],
    [{ resultJson: null }],
    [{ resultJson: '{"resultUrls":["https://files.example.com/1.png"]}' }],
    [{ resultJson: '{"data":[{"id":"a"}]}' }],
    [{ resultJson: '{"tracks":{}}' }],
  ])('of %j does not', (members) => {
    expect(differences(RECORD, task(members))).toEqual([]);
  });
});
