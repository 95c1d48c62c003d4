import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { goTo, unreached } from './support/screen.ts';
import { screensOf, tellStory } from './support/story.ts';

// Every screen, with a day's worth of data on it.

test('no screen has an accessibility fault in light or dark', async ({ launch, dataFolder, plant }) => {
  test.setTimeout(300_000);
  const story = await tellStory(dataFolder.path, plant);
  const app = await launch();
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    for (const screen of screensOf(story)) {
      await goTo(app, screen);
      // Electron cannot open the further page that axe wants by itself; tabster's guards are not for people.
      const axe = new AxeBuilder({ page: app.page }).setLegacyMode(true).exclude('[data-tabster-dummy]');
      // Colours are all that differs between the two.
      if (colorScheme === 'dark') axe.withRules(['color-contrast']);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations)
        faults.push(`${colorScheme} ${screen.name}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }
  }
  expect(faults).toEqual([]);
});

test('explanation, note and emergency have no accessibility fault, and a call survives a reload', async ({
  launch,
  dataFolder,
  plant,
}) => {
  test.setTimeout(300_000);
  const story = await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  const look = async (name: string): Promise<void> => {
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]');
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      faults.push(`${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  };

  await goTo(app, { name: 'case', place: `/cases/${story.answered}` });
  await page.getByRole('button', { name: 'Why this time? First response' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Pieces of time' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy explanation' })).toBeVisible();
  await look('why');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Pieces of time' })).toBeHidden();

  await page.getByRole('button', { name: 'What happened?' }).press('Enter');
  await look('what happened');
  await page.getByRole('menuitem', { name: /^Service is back/ }).press('Enter');
  await page.getByRole('radio', { name: 'A workaround, accepted' }).check();
  await look('note');
  await page.getByRole('button', { name: 'Note it' }).press('Enter');
  await expect(page.getByRole('main').getByText('Service is back by a workaround')).toBeVisible();
  await page.getByRole('button', { name: 'Take back: Service is back by a workaround' }).press('Enter');
  await expect(page.getByText(/^taken back/)).toBeVisible();

  await goTo(app, { name: 'report', place: `/report/${story.draft}?step=severity` });
  await page.getByRole('radio', { name: /^Severity 1, Critical/ }).check();
  await expect(page.getByRole('region', { name: 'Severity 1: call now.' })).toBeVisible();
  await page.getByRole('button', { name: 'I am on the phone' }).press('Enter');
  await page.getByRole('button', { name: 'They answered' }).press('Enter');
  await look('emergency');
  await page.reload();
  await expect(page.getByText(/^Answered .* The call goes on\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Call ended' }).press('Enter');
  await page.getByRole('button', { name: 'Note call' }).press('Enter');
  await expect(page.getByText('Call noted', { exact: true })).toBeVisible();
  expect(faults).toEqual([]);
});

test('another reading of the hours shows what it moves, is put in use, and is taken back', async ({
  launch,
  dataFolder,
  plant,
}) => {
  await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'cases', place: '/cases' });
  await page.getByRole('link', { name: /capacity report/ }).press('Enter');
  await page.getByRole('button', { name: 'Why this time? First response' }).press('Enter');
  const week = page.getByRole('radio', { name: /in use/ });
  await expect(week).toBeChecked();
  const due = async (): Promise<string> => {
    const title = await page.getByRole('dialog').getByRole('heading').first().innerText();
    return /^Due .* at \d\d:\d\d/u.exec(title)?.[0] ?? title;
  };
  const before = await due();
  await page.getByRole('radio', { name: /^Only while my centre/ }).check();
  await expect(page.getByText(/open due times? would move/)).toBeVisible();
  await page.getByRole('button', { name: 'Use these hours' }).press('Enter');
  await expect(page.getByRole('radio', { name: /^Only while my centre.*in use/ })).toBeChecked();
  const after = await due();
  await page.getByRole('button', { name: 'Close' }).last().press('Enter');
  await expect(page.getByRole('main').getByText(/due moved from .* because other hours count/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Why this time? First response' }).press('Enter');
  await expect.poll(due).toBe(before);
  expect(after).not.toBe(before);
});

test('everything on every screen is reached by Tab, and no style or script is refused', async ({
  launch,
  dataFolder,
  plant,
}) => {
  test.setTimeout(300_000);
  const story = await tellStory(dataFolder.path, plant);
  const app = await launch();
  const complaints: string[] = [];
  app.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(error.message));
  const left: string[] = [];
  for (const screen of screensOf(story)) {
    await goTo(app, screen);
    for (const name of await unreached(app.page)) left.push(`${screen.name}: ${name}`);
  }
  expect(left).toEqual([]);
  expect(complaints).toEqual([]);
});

test('cases are found, opened, answered and left by keys alone', async ({ launch, dataFolder, plant }) => {
  await tellStory(dataFolder.path, plant);
  const { page } = await launch();
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: /^Cases/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toBeFocused();
  await page.keyboard.type('line 3');
  await expect(page.getByRole('link', { name: /capacity report/ })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: /^Jobs of line 3/ }).focus();
  await page.keyboard.press('Enter');
  const reply = page.getByRole('textbox', { name: 'Your reply' });
  await reply.focus();
  await page.keyboard.type('It was orders-0114.csv.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main').getByText('It was orders-0114.csv.', { exact: true })).toBeVisible();
  await expect(reply).toHaveValue('');
});
