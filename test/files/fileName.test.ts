import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkName, fileName } from '../../src/files/fileName.js';

const TEMPLATE = '{ref}-{taskId}-{index}.{ext}';
const named = (template: string, values: object = {}) =>
  fileName(template, { ref: 'order-7', taskId: 'task-1', index: 1, ext: 'png', ...values });

describe('the name of a file', () => {
  it.each([
    [TEMPLATE, {}, 'order-7-task-1-1.png'],
    ['{index}', { index: 12 }, '12'],
    ['boat.{ext}', { ext: 'jpg' }, 'boat.jpg'],
    ['{ref}.png', { ref: 'Bestellung für Zoë' }, 'Bestellung%20für%20Zoë.png'],
    ['{ref}.png', { ref: '../../etc/passwd' }, '%2e.%2f..%2fetc%2fpasswd.png'],
    ['{taskId}', { taskId: '..' }, '%2e%2e'],
    ['{ref}', { ref: '.' }, '%2e'],
    ['{ref}.png', { ref: 'a\\b:c\u0000' }, 'a%5cb%3ac%00.png'],
    ['{ref}.png', { ref: 'CON' }, '%43ON.png'],
    ['{ref}', { ref: 'trailing.' }, 'trailing%2e'],
    ['{ref}', { ref: '{taskId}' }, '%7btaskId%7d'],
  ])('%s with %j is %s', (template, values, name) => {
    expect(named(template, values)).toBe(name);
  });

  it('never leaves the folder', () => {
    // Of short texts, since each character of them may take twelve bytes.
    const text = fc.string({ unit: 'binary', maxLength: 5 });
    fc.assert(
      fc.property(text, text, text, (ref, taskId, ext) => {
        const name = named(TEMPLATE, { ref, taskId, ext });
        expect(basename(join('/folder', name))).toBe(name);
        expect(join('/folder', name)).toBe(`/folder/${name}`);
      }),
    );
  });

  it('differs where the values differ', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(named('{ref}.png', { ref: one }) === named('{ref}.png', { ref: other })).toBe(one === other);
      }),
    );
  });

  it('is an error if no system takes one so long', () => {
    expect(() => named('{ref}', { ref: 'x'.repeat(201) })).toThrow('The name of a file is longer than 200 bytes');
  });

  it.each([
    ['{model}.png', 'order-7', 1, 'name has {model}; it can have {ref}, {taskId}, {index}, {ext}'],
    ['{}.png', 'order-7', 1, 'name has {}'],
    ['../{taskId}', 'order-7', 1, 'name must be the name of a file, without a folder'],
    ['a\\{taskId}', 'order-7', 1, 'without a folder'],
    ['', 'order-7', 1, 'name must be a text'],
    ['{ref}.png', undefined, 1, 'the option ref must say what that is'],
    ['{taskId}.{ext}', undefined, 2, 'name must have {index}, because the task has 2 files'],
  ])('cannot be made by %j', (template, ref, count, message) => {
    expect(() => checkName(template, ref, count)).toThrow(message);
  });
});
