import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goTo } from './support/screen.ts';
import { tellStory } from './support/story.ts';

/** Where the focus is: in the page, in what is said, or nowhere. */
function focused(page: Page): Promise<{ readonly isInPage: boolean; readonly isSaid: boolean }> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return {
      isInPage: (at?.closest('main') ?? null) !== null,
      isSaid: (at?.closest('section[aria-label="What was done"]') ?? null) !== null,
    };
  });
}

test('a discarded draft is taken back by keys, its toast is no trap, and the focus stays in the page', async ({
  launch,
  dataFolder,
  plant,
}) => {
  await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'drafts', place: '/cases?tab=drafts' });
  const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  const undo = page.getByRole('button', { name: 'Undo' });
  const discard = rows.first().getByRole('button', { name: /^Discard: / });

  await discard.press('Enter');
  await expect(rows).toHaveCount(before - 1);
  await expect.poll(() => focused(page)).toMatchObject({ isInPage: true });
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);
  await expect(undo).toHaveCount(0);

  await discard.press('Enter');
  await expect(rows).toHaveCount(before - 1);
  await expect(rows.first().getByRole('link')).toBeFocused();
  await undo.focus();
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).isSaid).toBe(false);
  await undo.focus();
  await page.keyboard.press('Tab');
  expect((await focused(page)).isSaid).toBe(false);
  await rows.first().getByRole('link').focus();
  await undo.focus();
  await page.keyboard.press('Escape');
  await expect(undo).toHaveCount(0);
  await expect(rows.first().getByRole('link')).toBeFocused();
  await expect(page).toHaveURL(/tab=drafts/);
});

test('what was looked at leaves no draft, and what opens and closes in a report keeps the focus', async ({
  launch,
  dataFolder,
  plant,
}) => {
  const story = await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'drafts', place: '/cases?tab=drafts' });
  const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'What went wrong?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/$/);
  await goTo(app, { name: 'drafts', place: '/cases?tab=drafts' });
  await expect(rows).toHaveCount(before);

  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'What went wrong?' })).toBeFocused();
  await page.getByRole('button', { name: 'I do not know: What went wrong?' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Why is it not known? What went wrong?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'What went wrong?' })).toBeFocused();
  await page.getByRole('button', { name: 'Something else' }).press('Enter');
  await expect(page.getByRole('radio', { checked: true }).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { checked: true }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Something else' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[id^="asked-"]') !== null)).toBe(true);

  await goTo(app, { name: 'case', place: `/cases/${story.answered}` });
  const why = page.getByRole('button', { name: /^Why this time\?/ }).first();
  await why.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(why).toBeFocused();
  const what = page.getByRole('button', { name: 'What happened?' });
  await what.press('Enter');
  await page.getByRole('menuitem', { name: /^Call with support/ }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(what).toBeFocused();
});
