import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { makeFolder } from './support/launch.ts';
import { chooseFiles } from './support/person.ts';
import { goTo } from './support/screen.ts';
import { tellStory } from './support/story.ts';

// Offline knowledge and the palette, by keys alone, over the articles that come with the app.

const FIELD = 'Search the articles and your own cases';
const PALETTE = 'Search cases, articles, actions';

test('an article is found in spite of a typing error, read, counted as the answer, and that is taken back', async ({
  launch,
  dataFolder,
  plant,
}) => {
  await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'knowledge', place: '/knowledge' });
  const field = page.getByRole('combobox', { name: FIELD });
  await expect(field).toBeFocused();
  await page.keyboard.type('my worksapce layout is lost', { delay: 20 });
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Workspaces');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/fit.*complete without a network\.$/);
  await expect(page.getByRole('article', { name: /^Workspaces/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What is read' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Counted as the answer', { exact: true })).toBeVisible();
  await expect(page.getByText('It was the answer 1 time on this computer.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText(/It was the answer/)).toHaveCount(0);
});

test('the palette leads to a case and begins a report by keys, whose known answer closes it and is taken back', async ({
  launch,
  dataFolder,
  plant,
}) => {
  await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'cases', place: '/cases' });
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: PALETTE })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toBeFocused();
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('F1');
  await expect(keys).toBeVisible();
  await page.keyboard.press('F1');
  await expect(keys).toHaveCount(0);
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('capcity');
  await expect(page.getByRole('option', { selected: true })).toContainText('The capacity report shows last week');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/#\/cases\/.+/);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('rep prob');
  await expect(page.getByRole('option', { selected: true })).toContainText('Report a problem');
  await page.keyboard.press('Enter');
  const what = page.getByRole('textbox', { name: 'What went wrong?' });
  await what.fill('The import stops, the error is in the ServiceLog.txt of the server.');
  const card = page.getByRole('complementary', { name: 'How complete it is' });
  const read = card.getByRole('button', { name: /^Read / });
  await read.press('Enter');
  await expect(page).toHaveURL(/step=answers&read=/);
  await page.getByRole('button', { name: 'This solved it' }).press('Enter');
  await expect(page.getByText('Draft closed, counted as answered', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page).toHaveURL(/#\/report\/.+step=answers$/);
  await page
    .getByRole('navigation', { name: 'Steps of the report' })
    .getByRole('button', { name: /^What happened/ })
    .press('Enter');
  await expect(what).toHaveValue(/^The import stops/);
});

test('a folder of Markdown is chosen, taken in as a source of its own, found, and removed again', async ({
  launch,
}) => {
  const folder = await makeFolder('Planner notes');
  await mkdir(join(folder.path, 'Server'));
  await writeFile(join(folder.path, 'Server', 'restart.md'), '# Restart the dryer line\n\nStop it, wait, start it.');
  await writeFile(join(folder.path, 'empty.md'), 'no heading');
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'knowledge-empty', place: '/knowledge' });
  await chooseFiles(app, [folder.path]);
  await page.getByRole('button', { name: 'Import articles' }).press('Enter');
  await page.getByRole('menuitem', { name: /^A folder of Markdown/ }).press('Enter');
  await expect(page.getByText(/: 1 added, 0 changed, 0 the same\.$/)).toBeVisible();
  await page.getByText('1 file was left out').click();
  await expect(page.getByText('empty.md')).toBeVisible();
  await page.getByRole('combobox', { name: FIELD }).fill('restart dryer');
  await expect(page.getByRole('option').first()).toContainText('Restart the dryer line');
  await page.getByRole('combobox', { name: FIELD }).fill('');
  await page.getByRole('button', { name: /^Remove / }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(0);
  await folder.remove();
});
