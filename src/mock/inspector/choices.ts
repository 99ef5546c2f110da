import { errors } from '../../../generated/errors.js';
import { messageOf } from '../Answer.js';
import type { CallbackMode, Fault, Scenario } from '../Scenario.js';

/** A scenario that has a button. */
export interface Choice {
  readonly label: string;
  /** What happens, in a sentence. */
  readonly title: string;
  readonly scenario: Scenario;
}

/** Buttons that belong together. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

const FAULTS: Readonly<Record<Fault, string>> = {
  drop: 'The connection is cut, and nothing is done.',
  loseAnswer: 'What was asked is done, then the connection is cut.',
  hang: 'No answer ever comes.',
  html: 'A proxy in front of the API answers: HTTP 502 with a page.',
};

const CALLBACKS: Readonly<Record<CallbackMode, string>> = {
  wrongKey: 'It is signed with another key.',
  stale: 'It is signed an hour ago.',
  future: 'It is signed an hour ahead.',
  tampered: 'Its body is changed after it was signed.',
  duplicate: 'It comes twice.',
  reordered: 'It comes after the callback of a later task.',
  truncated: 'Its body breaks off.',
  slow: 'Its body comes slowly.',
  early: 'It comes before the answer to createTask.',
};

/** Every kind of scenario, with a value to try where any is possible. */
export const CHOICES: readonly ChoiceGroup[] = [
  {
    title: 'Answer with an error',
    choices: [...new Set(Object.values(errors).map(({ code }) => code))].map((code) => ({
      ...{ label: `${code}`, title: messageOf(code), scenario: { code } },
    })),
  },
  {
    title: 'Break the answer',
    choices: Object.entries(FAULTS).map(([label, title]) => {
      // The keys of a record are its names.
      return { label, title, scenario: { fault: label as Fault } };
    }),
  },
  {
    title: 'Answer late',
    choices: [1, 10, 60].map((seconds) => ({
      ...{ label: `${seconds} s`, title: `The answer comes ${seconds} s late, by the mock's clock.` },
      scenario: { delayMs: seconds * 1_000 },
    })),
  },
  {
    title: 'Let the task fail',
    choices: [
      { label: 'failCode 500', title: 'It fails when its time has come.', scenario: { failCode: '500' } },
      { label: 'failCode 422', title: 'It fails when its time has come.', scenario: { failCode: '422' } },
      { label: 'at once', title: 'It fails as it is created: its record has no times.', scenario: { atOnce: true } },
      { label: 'unknown for 5 s', title: 'recordInfo does not know it at first.', scenario: { gapMs: 5_000 } },
    ],
  },
  {
    title: 'Choose the result',
    choices: [
      {
        label: 'a URL',
        title: 'A file on another host.',
        scenario: { result: { urls: ['https://files.example.com/1.png'] } },
      },
      { label: 'an object', title: 'A resultObject.', scenario: { result: { object: { answer: 42 } } } },
      {
        label: 'a file',
        title: 'A text file of one word, which the mock serves.',
        scenario: { result: { files: [{ bytes: btoa('result'), mediaType: 'text/plain' }] } },
      },
    ],
  },
  {
    title: 'Send the callback',
    choices: Object.entries(CALLBACKS).map(([label, title]) => {
      // The keys of a record are its names.
      return { label, title, scenario: { callback: label as CallbackMode } };
    }),
  },
];
