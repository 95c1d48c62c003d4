import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { dialogsOf, within } from './support/dialogs.ts';
import { tellFurther } from './support/further.ts';
import type { RunningApp } from './support/launch.ts';
import { goTo, unreached } from './support/screen.ts';
import { FIRST_STEPS, furtherScreens, screensOf } from './support/screens.ts';
import { tellStory } from './support/story.ts';

// Every screen, with a day's worth of data on it.

/** What axe says of what is shown: everything, or only its colours. */
async function faultsOf({ page }: RunningApp, only?: 'colours'): Promise<readonly string[]> {
  // Electron cannot open the further page that axe wants by itself; tabster's guards are not for people.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]');
  if (only === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What cannot be scrolled by keys once there is less room than it needs: axe only sees what overflows at that moment. */
async function unscrollable({ page }: RunningApp): Promise<readonly string[]> {
  const style = await page.evaluateHandle(() => {
    for (const element of document.querySelectorAll('#root *, [role=dialog] *'))
      if (/auto|scroll/.test(getComputedStyle(element).overflowY) && element.textContent !== '')
        element.toggleAttribute('data-little-room', true);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-little-room] { max-height: 16px !important; }');
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  });
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withRules(['scrollable-region-focusable']);
  const { violations } = await axe.analyze();
  await style.evaluate((sheet) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const element of document.querySelectorAll('[data-little-room]')) element.removeAttribute('data-little-room');
  });
  await style.dispose();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => `not scrolled by keys: ${html.slice(0, 120)}`));
}

const THEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
] as const;

/** The same screen in each theme: whole in the light one, and the colours, which are all that differs, in the others. */
async function faultsInThemes(app: RunningApp, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name: theme, colorScheme, forcedColors } of THEMES) {
    await app.page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme === 'forced' ? /./ : theme);
    for (const fault of await faultsOf(app, theme === 'light' ? undefined : 'colours'))
      faults.push(`${theme} ${name}: ${fault}`);
    if (theme === 'light') for (const fault of await unscrollable(app)) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

test('no screen and no dialog has an accessibility fault in light, dark or forced colours', async ({
  launch,
  dataFolder,
  plant,
}) => {
  test.setTimeout(300_000);
  const story = await tellStory(dataFolder.path, plant);
  const further = await tellFurther(dataFolder.path);
  const app = await launch();
  const faults: string[] = [];
  for (const screen of [...screensOf(story), ...furtherScreens(further)]) {
    await goTo(app, screen);
    faults.push(...(await faultsInThemes(app, screen.name)));
  }
  for (const dialog of dialogsOf(story))
    await within(app, dialog, async () => void faults.push(...(await faultsInThemes(app, dialog.name))));
  expect(faults).toEqual([]);
});

test('the first steps of an empty folder have no accessibility fault', async ({ app }) => {
  await expect(app.page.getByRole('heading', { name: FIRST_STEPS })).toBeVisible();
  expect(await faultsInThemes(app, 'first steps')).toEqual([]);
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
    for (const fault of await faultsOf(app)) faults.push(`${name}: ${fault}`);
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
  const further = await tellFurther(dataFolder.path);
  const app = await launch();
  const complaints: string[] = [];
  app.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(error.message));
  const left: string[] = [];
  for (const screen of [...screensOf(story), ...furtherScreens(further)]) {
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
