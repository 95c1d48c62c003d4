import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../core/app/index.ts';
import { generatePlant } from '../../scripts/sample-plant/generate.ts';
import { zip } from '../unit/gate/archives.ts';
import { expect, test } from './fixtures.ts';
import { openDesignWindow } from './support/design-window.ts';
import { makeFolder, root } from './support/launch.ts';
import type { LaunchOptions, RunningApp } from './support/launch.ts';
import { chooseFiles } from './support/person.ts';
import { goTo } from './support/screen.ts';
import { makeShiftedApp } from './support/shifted-clock.ts';
import type { ShiftedApp } from './support/shifted-clock.ts';
import { screensOf, tellStory } from './support/story.ts';
import type { Story } from './support/story.ts';

// Makes the pictures in docs/screens from the running app: `npm run screenshots`.

const SIZES = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '900x600', width: 900, height: 600 },
] as const;
const PICTURED: ReadonlySet<string> = new Set([
  'home',
  'report',
  'report-answers',
  'report-checks',
  'report-severity',
  'report-evidence',
  'picture',
  'cases',
  'case',
  'diagnostics',
  'diagnostics-inside',
  'recordings',
  'compare',
  'knowledge',
  'support',
  'requests',
  'policy',
  'policy-clocks',
  'policy-edit-targets',
  'policy-edit-calendars',
  'policy-edit-holidays',
  'policy-preview',
  'settings',
  'settings-space',
  'settings-appearance',
]);
const IN_CHINESE: ReadonlySet<string> = new Set(['home', 'cases', 'case', 'report', 'diagnostics', 'knowledge']);
/** Where colours carry most: what a person's own few colours leave of it. */
const FORCED: ReadonlySet<string> = new Set([
  'home',
  'case',
  'support',
  'diagnostics',
  'recordings',
  'compare',
  'knowledge',
]);

function resize(
  app: RunningApp,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  return app.electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

/** These folders are on the pictures, so they have names of their own instead of chance ones. */
const DATA = join(tmpdir(), 'Support Companion');
const PLANT = join(tmpdir(), 'Sample plant');
const remove = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
/** The pictures show one moment, a Monday 17:52 in Berlin, so that two runs differ only where the screens do. */
const NOW = Date.parse('2026-11-23T16:52:00Z');
/** The Friday evening before: the weekend lies between a report and its due time. */
const STORY_FROM = Date.parse('2026-11-20T21:25:00Z');

type Launch = (options: Partial<LaunchOptions>) => Promise<RunningApp>;

interface Studio {
  readonly app: RunningApp;
  readonly story: Story;
  /** One of the plant's made-up secrets. */
  readonly secret: string;
  /** Takes a picture of what is shown: `name` is that of the file. */
  readonly take: (name: string) => Promise<void>;
}

/** The app on the story's data, with the clocks of the core and of the window at the pictures' moment. */
async function openStudio(shifted: ShiftedApp, launch: Launch): Promise<Studio> {
  const folder = join(root, 'docs', 'screens');
  await mkdir(folder, { recursive: true });
  const plant = await generatePlant({ directory: PLANT, seed: 7 });
  const story = await tellStory(DATA, plant, STORY_FROM);
  await shifted.setAhead(NOW - systemClock.now());
  const app = await launch({ appFolder: shifted.folder, dataDir: DATA, env: { TZ: 'Europe/Berlin' } });
  const { page } = app;
  await page.clock.setFixedTime(NOW);
  await page.reload();
  const take = async (name: string): Promise<void> => {
    // A picture of the way out of a failed start would be taken as readily.
    await expect(page.getByText('Your data could not be opened.')).toHaveCount(0);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  };
  return { app, story, take, secret: plant.secrets[0] ?? '' };
}

async function setTheme({ page }: RunningApp, theme: 'light' | 'dark' | 'forced'): Promise<void> {
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  const forcedColors = theme === 'forced' ? 'active' : 'none';
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme === 'forced' ? /./ : theme);
}

async function takeScreens({ app, story, take }: Studio, names: ReadonlySet<string>, suffix: string): Promise<void> {
  for (const screen of screensOf(story).filter(({ name }) => names.has(name))) {
    await goTo(app, screen);
    await take(`${screen.name}-${suffix}`);
  }
}

/** The screens that matter most, as those see them who chose Chinese. */
async function takeChinese(studio: Studio): Promise<void> {
  const { page } = studio.app;
  await goTo(studio.app, { name: 'settings-appearance', place: '/settings/appearance' });
  await page.getByRole('radio', { name: '简体中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await takeScreens(studio, IN_CHINESE, 'light-1366x768-zh');
}

/** The explanation of the due time that support has to meet next. */
async function takeWhy({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'case', place: `/cases/${story.unanswered}` });
  await page.getByRole('button', { name: 'Why this time? First response' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Copy explanation' })).toBeVisible();
  await take(`why-${suffix}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** What a person notes of a case: the menu's first entry with fields. */
async function takeNote({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'case', place: `/cases/${story.answered}` });
  await page.getByRole('button', { name: 'What happened?' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Service is back/ }).press('Enter');
  await page.getByRole('radio', { name: 'A workaround, accepted' }).check();
  await take(`note-${suffix}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The palette over the cases, with what a few letters find. */
async function takePalette({ app, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'cases', place: '/cases' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('import');
  await expect(page.getByRole('group', { name: 'Articles' })).toBeVisible();
  await take(`palette-${suffix}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The form that asks a key contact for consent. */
async function takeNewRequest({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'requests', place: `/requests/${story.request}` });
  await page.getByRole('button', { name: 'New request' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Recordings' }).check();
  await page.getByRole('textbox', { name: 'What is it needed for?' }).fill('The sequence of line 3 is lost.');
  await take(`request-${suffix}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The last step of a report: what is in the bundle, line by line. */
async function takeReview({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'review', place: `/report/${story.ready}/review` });
  const list = page.getByRole('listbox', { name: 'In the bundle' });
  const chosen = list.getByRole('option', { selected: true });
  await list.press('Home');
  await expect(async () => {
    await list.press('ArrowDown');
    await expect(chosen).toContainText('APSInterfaceSettings', { timeout: 100 });
  }).toPass();
  await expect(page.getByRole('table', { name: /APSInterfaceSettings/ })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.locator('mark:focus')).toBeVisible();
  await take(`review-${suffix}`);
}

/** What stays on this computer, each with why. */
async function takeStaysHere({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'review', place: `/report/${story.ready}/review` });
  await page.getByRole('listbox', { name: 'In the bundle' }).press('End');
  await expect(page.getByText('None of this leaves this computer.')).toBeVisible();
  await take(`review-stays-${suffix}`);
}

/** An archive in an archive goes as it is, and the second scan finds the password in it. */
async function attachFound({ app, story, secret }: Studio, folder: string): Promise<void> {
  const { page } = app;
  const log = Buffer.from(`16:40:07 opening the import\nServer=db;User ID=pt;Password=${secret};\n`);
  const path = join(folder, 'import-logs.zip');
  await writeFile(path, zip([{ name: 'monday.zip', data: zip([{ name: 'import.log', data: log }]) }]));
  await goTo(app, { name: 'report', place: `/report/${story.ready}?step=evidence` });
  await chooseFiles(app, [path]);
  await page.getByRole('button', { name: 'Add a file' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove import-logs.zip' })).toBeVisible();
  await page.getByRole('button', { name: 'Next: Review' }).press('Enter');
  await page.getByRole('option', { name: 'import-logs.zip' }).click();
  await page.getByRole('textbox', { name: 'Why does support need it?' }).fill('The logs of Monday are in it.');
  await page.getByRole('button', { name: 'Send anyway' }).press('Enter');
}

/** What the second scan found, with what can be done about it. */
async function takeHit({ app, take }: Studio, suffix: string): Promise<void> {
  const found = app.page.getByRole('list', { name: 'What the second scan found' });
  await found.scrollIntoViewIfNeeded();
  await take(`review-hit-${suffix}`);
}

/** The card that a report of severity 1 shows. The draft keeps that severity. */
async function takeEmergency({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'report', place: `/report/${story.draft}?step=severity` });
  await page.getByRole('radio', { name: /^Severity 1, Critical/ }).check();
  const card = page.getByRole('region', { name: 'Severity 1: call now.' });
  await card.scrollIntoViewIfNeeded();
  await take(`emergency-${suffix}`);
}

test.beforeEach(() => Promise.all([remove(DATA), remove(PLANT)]));
test.afterEach(() => Promise.all([remove(DATA), remove(PLANT)]));

test('pictures of every screen', async ({ launch }) => {
  const folder = await makeFolder('shifted');
  const studio = await openStudio(await makeShiftedApp(folder.path), launch);
  const { app } = studio;
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    for (const size of SIZES) {
      await resize(app, size);
      await takeScreens(studio, PICTURED, `${theme}-${size.name}`);
    }
  }
  const [wide] = SIZES;
  await resize(app, wide);
  await setTheme(app, 'forced');
  await takeScreens(studio, FORCED, `forced-${wide.name}`);
  await takeWhy(studio, `forced-${wide.name}`);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    for (const takeOne of [takeWhy, takeNote, takeNewRequest, takeEmergency, takePalette])
      await takeOne(studio, `${theme}-${wide.name}`);
  }
  await app.end();
  await folder.remove();
});

test('pictures in Chinese', async ({ launch }) => {
  const folder = await makeFolder('shifted');
  const studio = await openStudio(await makeShiftedApp(folder.path), launch);
  await setTheme(studio.app, 'light');
  await resize(studio.app, SIZES[0]);
  await takeChinese(studio);
  await studio.app.end();
  await folder.remove();
});

test('pictures of the review', async ({ launch }) => {
  const folder = await makeFolder('shifted');
  const studio = await openStudio(await makeShiftedApp(folder.path), launch);
  const { app } = studio;
  const [wide, narrow] = SIZES;
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    await resize(app, narrow);
    await takeReview(studio, `${theme}-${narrow.name}`);
    await resize(app, wide);
    await takeReview(studio, `${theme}-${wide.name}`);
    await takeStaysHere(studio, `${theme}-${wide.name}`);
  }
  await setTheme(app, 'forced');
  await takeReview(studio, `forced-${wide.name}`);
  await attachFound(studio, folder.path);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    await takeHit(studio, `${theme}-${wide.name}`);
  }
  await app.end();
  await folder.remove();
});

/** Parts that are done on the pictures of a collection that goes on. */
const PARTS_DONE = 8;

test('pictures of a collection, over made-up data that stands still', async () => {
  const folder = await makeFolder('design');
  const design = await openDesignWindow(folder.path);
  const { page } = design;
  for (const theme of ['light', 'dark', 'forced'] as const) {
    const forcedColors = theme === 'forced' ? 'active' : 'none';
    await page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors,
      reducedMotion: 'reduce',
    });
    for (const { name, width, height } of theme === 'forced' ? SIZES.slice(0, 1) : SIZES) {
      await design.resize(width, height);
      for (const [picture, options] of [
        ['diagnostics-running', { partsDone: PARTS_DONE }],
        ['diagnostics-result', {}],
      ] as const) {
        await design.open('/diagnostics', options);
        await page.mouse.move(0, 0);
        const path = join(root, 'docs', 'screens', `${picture}-${theme}-${name}.png`);
        await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      }
    }
  }
  await design.end();
  await folder.remove();
});
