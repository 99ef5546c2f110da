import type { Overview } from '../overview.js';
import type { PageData } from '../pageAnswer.js';
import { type Act, ask } from './ask.js';
import { at, make, setText } from './dom.js';
import { keyed } from './keyed.js';

/** A button for every scenario. @returns What shows those that are left. */
export function scenarioPanel({ choices, models, operations }: PageData, act: Act): (overview: Overview) => void {
  const panel = at('scenarios', HTMLDetailsElement);
  const model = at('scenario-model', HTMLInputElement);
  const times = at('scenario-times', HTMLInputElement);
  const operation = at('scenario-operation', HTMLSelectElement);
  const form = at('own', HTMLFormElement);
  const clear = at('clear', HTMLButtonElement);
  panel.open = matchMedia('(min-width: 64rem)').matches;
  at('models', HTMLDataListElement).append(...models.map((value) => make('option', { value })));
  operation.append(...operations.map((value) => make('option', { value }, value)));
  at('target', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act(form, () => ask('/scenarios', 'POST', at('scenario-json', HTMLTextAreaElement).value));
  });
  clear.addEventListener('click', () => act(clear, () => ask('/scenarios', 'PUT', '[]')));

  const buttonOf = ({ label, title, scenario }: PageData['choices'][number]['choices'][number]) => {
    const button = make('button', { type: 'button', title }, label);
    button.addEventListener('click', () => {
      const about = Object.entries({ operation: operation.value, model: model.value.trim() });
      const given = Object.fromEntries(about.filter(([, value]) => value !== ''));
      const whole = { ...given, ...scenario, times: times.valueAsNumber };
      act(button, () => ask('/scenarios', 'POST', JSON.stringify(whole)));
    });
    return button;
  };
  at('choices', HTMLElement).append(
    ...choices.map((group) =>
      make('fieldset', {}, make('legend', {}, group.title), ...group.choices.map((choice) => buttonOf(choice))),
    ),
  );

  const showQueue = keyed<readonly [key: string, text: string]>(
    at('queue', HTMLElement),
    ([key]) => key,
    ([, text]) => ({ element: make('li', {}, make('code', {}, text)), update() {} }),
  );
  return ({ scenarios }) => {
    const texts = scenarios.map((scenario) => JSON.stringify(scenario));
    // Two may be the same.
    showQueue(texts.map((text, index) => [`${index} ${text}`, text]));
    setText(at('active', HTMLElement), scenarios.length === 0 ? 'none active' : `${scenarios.length} active`);
    clear.hidden = scenarios.length === 0;
  };
}
