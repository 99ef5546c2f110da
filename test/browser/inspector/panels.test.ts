import { describe, expect, it } from 'vitest';
import { createMock } from '../../../src/mock/index.js';
import { CHOICES } from '../../../src/mock/inspector/choices.js';
import { listedOnce } from '../../mock/mockOf.js';
import { executable } from '../chromium.js';
import { inspecting, rowOf } from './inspecting.js';

describe.skipIf(executable === undefined)('the panels of the inspector', () => {
  const { mock, create, open, scenarios } = inspecting();

  it('has a button for every scenario, which applies to what is asked for', async () => {
    const { page, complaints } = await open();
    for (const { title, choices } of CHOICES)
      for (const { label, scenario } of choices) {
        await page.getByRole('group', { name: title }).getByRole('button', { name: label, exact: true }).click();
        await expect.poll(scenarios).toEqual([listedOnce(scenario)]);
        await page.locator('#queue', { hasText: JSON.stringify(Object.values(listedOnce(scenario))[0]) }).waitFor();
        await page.getByRole('button', { name: 'Clear the scenarios' }).click();
        await expect.poll(scenarios).toEqual([]);
      }
    await page.getByLabel('Operation').selectOption('recordInfo');
    await page.getByLabel('Model', { exact: true }).fill('google/nano-banana');
    await page.getByLabel('Times').fill('3');
    await page.getByRole('button', { name: '402' }).click();
    await expect
      .poll(scenarios)
      .toEqual([{ operation: 'recordInfo', model: 'google/nano-banana', times: 3, code: 402 }]);
    expect(complaints).toEqual([]);
  });

  it('takes any scenario as JSON, and says what is wrong with one', async () => {
    const { page } = await open();
    const add = page.getByRole('button', { name: 'Add' });
    await page.getByLabel('as JSON').fill('{ "cod": 402 }');
    await add.click();
    await page.getByRole('alert').getByText('did you mean code').waitFor();
    await page.getByLabel('as JSON').fill('{ "code": 402, "times": 2 }');
    await add.click();
    await expect.poll(scenarios).toEqual([{ code: 402, times: 2 }]);
    await page.getByRole('alert').waitFor({ state: 'hidden' });
  });

  it('moves a manual clock', async () => {
    const { page } = await open();
    const before = mock().clock.now();
    await page.getByLabel('Seconds').fill('2.5');
    await page.getByRole('button', { name: 'Advance the clock' }).click();
    await expect.poll(() => mock().clock.now()).toBe(before + 2_500);
    const time = new Date(before + 2_500).toISOString().slice(11, 23);
    await expect.poll(() => page.locator('#time').innerText()).toContain(time);
  });

  it('hides the clock that moves by itself, and says when the mock is gone', async () => {
    const running = await createMock().listen();
    const { page } = await open('', running.url);
    await page.locator('#time', { hasText: 'running' }).waitFor();
    expect(await page.getByRole('button', { name: 'Run to idle' }).isVisible()).toBe(false);
    await running.close();
    await page.getByText('The mock does not answer.').waitFor();
  });

  it('forgets everything on request, but only if that was meant', async () => {
    const taskId = await create();
    const { page } = await open();
    await rowOf(page, taskId).waitFor();
    page.once('dialog', (dialog) => dialog.dismiss());
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await page.locator('#tasks tr').count()).toBe(1);
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => page.locator('#tasks tr').count()).toBe(0);
  });
});
