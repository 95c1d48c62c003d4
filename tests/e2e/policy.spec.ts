import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseFiles } from './support/person.ts';
import { goTo } from './support/screen.ts';
import { tellStory } from './support/story.ts';

// A support policy edited, previewed, applied and taken back in the running app, over the real core.

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const CASE = 'The capacity report shows last week';

/** What the list of cases says of a case's due time. */
async function dueOf(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Cases' }).first().click();
  const row = page.getByRole('row').filter({ hasText: CASE });
  await expect(row).toBeVisible();
  return row.innerText();
}

test('an edited target moves the due times that the preview named, and Undo moves them back', async ({
  launch,
  dataFolder,
  plant,
}) => {
  await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  const before = await dueOf(page);
  await goTo(app, { name: 'edit', place: '/policy/edit/targets' });
  await page.getByRole('textbox', { name: 'Target: First response, severity 3' }).fill('600');
  await expect(heading(page, /One change is not applied yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(heading(page, /One open due time would move\./)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: CASE })).toBeVisible();
  await expect(page.getByText(/earlier$/)).toBeVisible();
  await page.getByRole('textbox', { name: /Why/ }).fill('Agreed by telephone');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(heading(page, /applies, version 1\./)).toBeVisible();
  await expect(page.getByText(/Agreed by telephone/)).toBeVisible();
  const after = await dueOf(page);
  expect(after).not.toBe(before);
  await page
    .getByRole('button', { name: 'Undo' })
    .or(page.getByText('Undo', { exact: true }))
    .click();
  await expect(async () => expect(await dueOf(page)).toBe(before)).toPass();
});

test('holidays of a calendar file are looked at, taken, and shown in the support hours', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder.path, 'holidays.ics');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//made up//EN', 'X-WR-CALNAME:Days off'];
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const end = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
  lines.push('BEGIN:VEVENT', 'UID:1', `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
  lines.push(`DTEND;VALUE=DATE:${end.replaceAll('-', '')}`, 'SUMMARY:Founding day', 'END:VEVENT', 'END:VCALENDAR', '');
  await writeFile(file, lines.join('\r\n'));
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'edit', place: '/policy/edit/holidays' });
  await chooseFiles(app, [file]);
  await page
    .getByRole('button', { name: /^Import a calendar file into/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: /Founding day/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Take 1 day' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of Founding day' })).toBeVisible();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(heading(page, /applies, version 1\./)).toBeVisible();
  await goTo(app, { name: 'support', place: '/support' });
  await expect(
    page
      .getByRole('main')
      .getByText(/Founding day/)
      .first(),
  ).toBeVisible();
});

test('another reading is chosen, looked at and applied by keys alone', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'policy', place: '/policy' });
  await page.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Preview' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, /No open due time would move/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, /applies, version 1\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/support$/);
  await expect(page.getByRole('button', { name: 'Week after' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/support\?week=/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/#\/support$/);
});

test('an edit is there again after the page was left, and after it was reloaded', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'edit', place: '/policy/edit/targets' });
  const target = page.getByRole('textbox', { name: 'Target: First response, severity 2' });
  await target.fill('90');
  await expect(heading(page, /One change/)).toBeVisible();
  await goTo(app, { name: 'home', place: '/' });
  await page.reload();
  await goTo(app, { name: 'edit', place: '/policy/edit/targets' });
  await expect(target).toHaveValue('90');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(heading(page, /applies, version/)).toBeVisible();
});

test('another policy and programme are used, and the ones before again by Undo', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'policy', place: '/policy' });
  await page.getByRole('combobox', { name: 'Policy' }).click();
  await page.getByRole('option', { name: /HyperCare/ }).click();
  await page.getByRole('combobox', { name: 'Support programme' }).click();
  await page.getByRole('option', { name: /Enterprise/ }).click();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(heading(page, /HyperCare.*applies.*programme .*Enterprise/)).toBeVisible();
  await page.getByText('Undo', { exact: true }).click();
  await expect(heading(page, /standard support applies, version/)).toBeVisible();
});
