import { describe, expect, it } from 'vitest';
import { KEY, PROMPT } from '../../canaries.js';
import { executable } from '../chromium.js';
import { inspecting, rowOf } from './inspecting.js';

const ATTACK = '<img src=x onerror="document.title=1">';

describe.skipIf(executable === undefined)('a task in the inspector', () => {
  const { mock, send, create, open } = inspecting();

  it('shows the input and the picture of a task, by a link that can be kept', async () => {
    const taskId = await create('order-17');
    await mock().clock.runToIdle();
    const { page, complaints } = await open();
    await rowOf(page, taskId).getByRole('link', { name: '1 file' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(PROMPT).waitFor();

    const image = dialog.locator('figure img');
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1024);
    expect(await dialog.innerText()).toContain('order-17');
    expect(page.url()).toContain(`#${taskId}`);
    expect(await page.content()).not.toMatch(new RegExp(`${KEY}|secret`));
    await page.reload();
    await dialog.getByText(PROMPT).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.url()).not.toContain('#');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['a clip', 'kling-2.6/text-to-video', { sound: false, aspect_ratio: '1:1', duration: '5' }, 'video', 2],
    ['a sound', 'elevenlabs/text-to-speech-turbo-2-5', { text: 'Hello' }, 'audio', 1],
  ] as const)('plays %s that a task made', async (_, model, more, element, seconds) => {
    const taskId = await send(model, { prompt: PROMPT, ...more });
    await mock().clock.runToIdle();
    const { page, complaints } = await open(`#${taskId}`);
    const media = page.locator(`figure ${element}`);

    await expect.poll(() => media.evaluate((each: HTMLMediaElement) => Math.round(each.duration))).toBe(seconds);
    expect(complaints).toEqual([]);
  });

  it('moves a task from its dialog, and shows what becomes of it', async () => {
    const taskId = await create();
    const { page } = await open(`#${taskId}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Fail' }).click();
    await dialog.getByText('fail 500').first().waitFor();
    await dialog.getByRole('button', { name: 'Re-deliver' }).click();
    await expect.poll(() => dialog.locator('.callbacks tr').count()).toBe(2);
  });

  it('shows what an attacker wrote as the text that it is', async () => {
    const taskId = await create(ATTACK, ATTACK);
    const { page, complaints } = await open();
    await rowOf(page, taskId).getByText(ATTACK).waitFor();
    await page.locator('#search').fill(ATTACK);
    await rowOf(page, taskId).getByRole('link').first().click();
    await page
      .getByRole('dialog')
      .locator('pre', { hasText: JSON.stringify(ATTACK) })
      .waitFor();
    await page.getByRole('dialog').locator('dd', { hasText: ATTACK }).waitFor();

    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.title()).toBe('kie mock');
    expect(complaints).toEqual([]);
    // And if somebody used innerHTML one day, the browser would refuse.
    const refused = page.evaluate((html) => Object.assign(document.body, { innerHTML: html }), ATTACK);
    await expect(refused).rejects.toThrow('TrustedHTML');
  });
});
