import { dialogsOf, within } from './support/dialogs.ts';
import { expect, test } from './fixtures.ts';
import { openDesignWindow } from './support/design-window.ts';
import { tellFurther } from './support/further.ts';
import type { Further } from './support/further.ts';
import { makeFolder } from './support/launch.ts';
import { machineAt } from './support/plant-pc/machine-at.ts';
import { goTo, setZoom } from './support/screen.ts';
import { FIRST_STEPS, furtherScreens, screensOf } from './support/screens.ts';
import { attachFound, takeEmergency, takeHit, takeReview, takeStaysHere } from './support/staged-pictures.ts';
import {
  clearStudio,
  mediaOf,
  NARROW,
  NOW,
  openAt,
  openStudio,
  resize,
  setTheme,
  shoot,
  SIZES,
  takeScreens,
  takeZoomed,
  THEMES,
  WIDE,
} from './support/studio.ts';

// Makes the pictures in docs/screens from the running app: `npm run screenshots`.

/** These are taken by steps of their own, or over made-up data that stands still. */
const ELSEWHERE: ReadonlySet<string> = new Set(['review', 'diagnostics-result']);
const REPORT = ['report', 'answers', 'checks', 'severity', 'details', 'evidence'].map((step) =>
  step === 'report' ? step : `report-${step}`,
);
const IN_CHINESE: ReadonlySet<string> = new Set([
  ...REPORT,
  'home',
  'cases',
  'case',
  'review',
  'diagnostics',
  'knowledge',
  'settings-people',
]);
/** The main ones, which have to do at high zoom. */
const ZOOMED: ReadonlySet<string> = new Set([
  ...REPORT,
  'home',
  'cases',
  'case',
  'review',
  'knowledge',
  'diagnostics-result',
  'requests',
  'settings-people',
]);

test.beforeEach(clearStudio);
test.afterEach(clearStudio);

test('pictures of every screen', async ({ launch }) => {
  test.setTimeout(900_000);
  const folder = await makeFolder('studio');
  const studio = await openStudio(folder.path, launch);
  const { app, story, take } = studio;
  await setTheme(app, 'light');
  await takeScreens(
    studio,
    screensOf(story).filter(({ name }) => !ELSEWHERE.has(name)),
  );
  for (const dialog of dialogsOf(story))
    await within(app, dialog, async () => {
      for (const theme of THEMES) {
        await setTheme(app, theme);
        await take(`${dialog.name}-${theme}-${WIDE.name}`);
      }
    });
  await app.end();
  await folder.remove();
});

test('pictures at 200 % and 400 %, and in Chinese', async ({ launch }) => {
  test.setTimeout(600_000);
  const folder = await makeFolder('studio');
  const studio = await openStudio(folder.path, launch);
  const { app, story, take } = studio;
  const screens = screensOf(story);
  await setTheme(app, 'light');
  for (const zoom of [2, 4]) {
    await setZoom(app, zoom);
    for (const screen of screens.filter(({ name }) => ZOOMED.has(name))) await takeZoomed(app, screen, zoom * 100);
  }
  await setZoom(app, 1);
  await goTo(app, { name: 'settings-appearance', place: '/settings/appearance' });
  await app.page.getByRole('radio', { name: '简体中文' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  for (const screen of screens.filter(({ name }) => IN_CHINESE.has(name))) {
    await goTo(app, screen);
    await take(`${screen.name}-light-${WIDE.name}-zh`);
  }
  await app.end();
  await folder.remove();
});

test('pictures of the first steps', async ({ launch, dataFolder }) => {
  const folder = await makeFolder('studio');
  const app = await openAt(folder.path, launch, dataFolder.path);
  await expect(app.page.getByRole('heading', { name: FIRST_STEPS })).toBeVisible();
  for (const size of SIZES) {
    await resize(app, size);
    for (const theme of size === WIDE ? THEMES : (['light', 'dark'] as const)) {
      await setTheme(app, theme);
      await shoot(app.page, `first-steps-${theme}-${size.name}`);
    }
  }
  await app.end();
  await folder.remove();
});

test('pictures of the review, and of other requests', async ({ launch }) => {
  test.setTimeout(600_000);
  const folder = await makeFolder('studio');
  const told: Further[] = [];
  const studio = await openStudio(folder.path, launch, async (dataFolder) => {
    told.push(await tellFurther(dataFolder, machineAt(NOW - 40 * 60_000, 'further').platform));
  });
  const { app } = studio;
  await setTheme(app, 'light');
  for (const further of told) await takeScreens(studio, furtherScreens(further));
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    await resize(app, NARROW);
    await takeReview(studio, `${theme}-${NARROW.name}`);
    await resize(app, WIDE);
    await takeReview(studio, `${theme}-${WIDE.name}`);
    await takeStaysHere(studio, `${theme}-${WIDE.name}`);
  }
  await setTheme(app, 'forced');
  await takeReview(studio, `forced-${WIDE.name}`);
  await attachFound(studio, folder.path);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    await takeHit(studio, `${theme}-${WIDE.name}`);
  }
  for (const theme of THEMES) {
    await setTheme(app, theme);
    await takeEmergency(studio, `${theme}-${WIDE.name}`);
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
  for (const theme of THEMES) {
    await page.emulateMedia(mediaOf(theme));
    for (const { name, width, height } of theme === 'forced' ? [WIDE] : SIZES) {
      await design.resize(width, height);
      for (const [picture, options] of [
        ['diagnostics-running', { partsDone: PARTS_DONE }],
        ['diagnostics-result', {}],
      ] as const) {
        await design.open('/diagnostics', options);
        await shoot(page, `${picture}-${theme}-${name}`);
      }
    }
  }
  await design.end();
  await folder.remove();
});
