import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { generatePlant } from '../../scripts/sample-plant/generate.ts';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';
import { makeFolder } from './support/launch.ts';

/** More Tabs than any step has places to stop at. */
const MOST_TABS = 80;

/** A person without a mouse: every key is counted. */
function keyboardOf(page: Page) {
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const isAt = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);
  return {
    keys: () => keys,
    press,
    /** Text itself is not counted: it is what the person has to say. */
    write: (text: string) => page.keyboard.type(text),
    tabTo: async (target: Locator): Promise<void> => {
      await expect(target).toBeVisible();
      for (let tab = 0; tab < MOST_TABS; tab += 1) {
        if (await isAt(target)) return;
        await press('Tab');
      }
      throw new Error('Tab does not lead there.');
    },
  };
}

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const step = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('region', { name, exact: true })).toBeVisible();

test('an error on the plant becomes a sent case by the keyboard alone, survives a kill, and needs no network', async ({
  launch,
  dataFolder,
}) => {
  test.setTimeout(180_000);
  const folder = await makeFolder('plant-now');
  // The error is of today, as it is for somebody who reports it.
  const plant = await generatePlant({ directory: folder.path, seed: 7, now: new Date().toISOString() });
  await withCore(dataFolder.path, {}, async ({ client }) => {
    await client.call('settings.set', { key: 'root', value: plant.root });
  });
  const first = await launch();
  await expect(first.page.getByRole('button', { name: 'Report a problem' })).toBeVisible();
  await first.page.keyboard.press('Control+Enter');
  await expect(field(first.page, 'What went wrong?')).toBeFocused();
  await first.page.keyboard.type('Jobs of line 3 lost their start times after the import.', { delay: 15 });
  await first.page.waitForTimeout(1_000);
  await first.kill();

  const { page } = await launch();
  await page.context().setOffline(true);
  const hands = keyboardOf(page);
  const began = Date.now();
  await hands.tabTo(page.getByRole('button', { name: /^Continue/ }));
  await hands.press('Enter');
  await expect(field(page, 'What went wrong?')).toHaveValue(/lost their start times/u);
  await hands.tabTo(field(page, 'What went wrong?'));
  await hands.press('End');
  await hands.write(' Nothing can be started.');
  await hands.tabTo(field(page, 'What should have happened?'));
  await hands.write('They keep their sequence.');
  await hands.tabTo(field(page, 'What do you do by hand meanwhile?'));
  await hands.write('The sequence is kept on paper.');
  await expect(page.getByText(/^Found in the log of /).first()).toBeVisible({ timeout: 30_000 });
  await hands.press('Control+Enter');
  await step(page, 'Checks');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/checks are answered/);
  const again = page.getByRole('group', { name: 'Can you make it happen again?' }).getByRole('radio', { name: 'Yes' });
  await hands.tabTo(again);
  await hands.press('Space');
  await expect(again).toBeChecked();
  await hands.press('Control+Enter');
  await step(page, 'Known answers');
  await hands.press('Control+Enter');
  await step(page, 'Severity');
  await expect(page.getByRole('radio', { name: 'All', exact: true })).toBeFocused();
  await hands.tabTo(page.getByRole('radio', { name: /^Severity 1, Critical/ }));
  await hands.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Severity 2, Major/ })).toBeChecked();
  await hands.tabTo(field(page, 'What does it cost the business?'));
  await hands.write('Line 3 stands still.');
  await hands.tabTo(field(page, 'Until when is it needed?'));
  await hands.write('Before the night shift at 22:00.');
  // The details were filled in by the machine, so the way leads past them.
  await hands.press('Control+Enter');
  await step(page, 'Evidence');
  await expect(page.getByRole('button', { name: /^Remove .*\.zip$/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('14 of 14 answered')).toBeVisible();
  await hands.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ready to send: ', { timeout: 60_000 });
  await hands.press('Control+Enter');
  await page.waitForURL(/#\/cases\/[^/]+$/);
  const said = `${hands.keys()} keys beside the text, ${Math.round((Date.now() - began) / 1000)} s`;
  test.info().annotations.push({ type: 'from the draft to the sent case', description: said });
  expect(hands.keys()).toBeLessThan(150);

  const id = decodeURIComponent(page.url().split('/').at(-1) ?? '');
  const caseJson = join(dataFolder.path, 'folder-portal', 'cases', id, 'case.json');
  await expect.poll(() => readFile(caseJson, 'utf8').catch(() => '')).not.toBe('');
  expect(JSON.parse(await readFile(caseJson, 'utf8'))).toMatchObject({
    title: 'Jobs of line 3 lost their start times after the import',
    severity: 2,
    checks: { reproduced: { answer: 'yes', from: 'person' }, changes: { from: 'machine' } },
  });
  await folder.remove();
});
