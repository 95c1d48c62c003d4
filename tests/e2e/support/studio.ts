import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { generatePlant } from '../../../scripts/sample-plant/generate.ts';
import { root } from './launch.ts';
import type { LaunchOptions, RunningApp } from './launch.ts';
import { makePlantApp } from './plant-pc/app.ts';
import { machineAt, PLANT_PC_NOW } from './plant-pc/machine-at.ts';
import { goTo } from './screen.ts';
import type { Screen } from './screens.ts';
import { smallPng } from './small-png.ts';
import { tellStory } from './story.ts';
import type { Story } from './story.ts';

// The app on one made-up moment, and what takes its pictures.

/** The windows there are pictures of: a usual laptop, and the smallest the app takes. */
export const SIZES = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '900x600', width: 900, height: 600 },
] as const;
export type Size = (typeof SIZES)[number];
export const [WIDE, NARROW] = SIZES;

export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

/** The pictures show one moment, a Monday 17:52 in Berlin, so that two runs differ only where the screens do. */
export const NOW = Date.parse('2026-11-23T16:52:00Z');
/** The Friday evening before: the weekend lies between a report and its due time. */
const STORY_FROM = Date.parse('2026-11-20T21:25:00Z');

/** These folders are on the pictures, so they have names of their own instead of chance ones, whatever TMPDIR says. */
const DATA = '/tmp/Support Companion';
const PLANT = '/tmp/Sample plant';
/** The product wrote its last files just before the story begins. */
const PLANT_AT = '2026-11-20T21:20:00Z';

export type Launch = (options: Partial<LaunchOptions>) => Promise<RunningApp>;

export interface Studio {
  readonly app: RunningApp;
  readonly story: Story;
  /** Where the story is told. */
  readonly dataFolder: string;
  /** One of the plant's made-up secrets. */
  readonly secret: string;
  /** Takes a picture of what is shown: `name` is that of the file. */
  readonly take: (name: string) => Promise<void>;
}

const FOLDER = join(root, 'docs', 'screens');

/** Keeps a picture in docs/screens. */
export async function keep(name: string, png: Buffer): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.png`), smallPng(png));
}

/** A picture of what the page shows. */
export async function shoot(page: Page, name: string): Promise<void> {
  // A picture of the way out of a failed start would be taken as readily.
  await expect(page.getByText('Your data could not be opened.')).toHaveCount(0);
  await page.mouse.move(0, 0);
  await keep(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

/** Forgets what an earlier run left in the folders that are on the pictures. */
export async function clearStudio(): Promise<void> {
  for (const path of [DATA, PLANT]) await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The app on the made-up PC, with the clocks of the core and of the window at the pictures' moment. `folder` is the test's. */
export async function openAt(folder: string, launch: Launch, dataDir = DATA): Promise<RunningApp> {
  const appFolder = await makePlantApp(folder);
  const env = { TZ: 'Europe/Berlin', [PLANT_PC_NOW]: String(NOW), COMPANION_CORE_HOST: 'node-child' };
  const app = await launch({ appFolder, dataDir, env });
  await app.page.clock.setFixedTime(NOW);
  await app.page.reload();
  return app;
}

/** The app on the story's data; `prepare` adds to it before the app starts. */
export async function openStudio(
  folder: string,
  launch: Launch,
  prepare?: (dataFolder: string) => Promise<void>,
): Promise<Studio> {
  const plant = await generatePlant({ directory: PLANT, seed: 7, now: PLANT_AT });
  const story = await tellStory(DATA, plant, STORY_FROM, machineAt(STORY_FROM, 'story'));
  await prepare?.(DATA);
  const app = await openAt(folder, launch);
  const take = (name: string): Promise<void> => shoot(app.page, name);
  return { app, story, take, dataFolder: DATA, secret: plant.secrets[0] ?? '' };
}

/** How a theme is asked for. */
export const mediaOf = (theme: Theme) =>
  ({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  }) as const;

export async function setTheme({ page }: RunningApp, theme: Theme): Promise<void> {
  await page.emulateMedia(mediaOf(theme));
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme === 'forced' ? /./ : theme);
}

export function resize(app: RunningApp, { width, height }: Size): Promise<void> {
  return app.electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

/** Each screen in light and dark at both sizes, and in forced colours at the large one. */
export async function takeScreens({ app, take }: Studio, screens: readonly Screen[]): Promise<void> {
  for (const size of SIZES) {
    await resize(app, size);
    for (const screen of screens) {
      await goTo(app, screen);
      for (const theme of size === WIDE ? THEMES : (['light', 'dark'] as const)) {
        await setTheme(app, theme);
        await take(`${screen.name}-${theme}-${size.name}`);
      }
    }
  }
  await setTheme(app, 'light');
  await resize(app, WIDE);
}

/** A screen as the zoomed window shows it, dot by dot: the browser's own picture would be that of the page at 100 %. */
export async function takeZoomed(app: RunningApp, screen: Screen, percent: number): Promise<void> {
  await goTo(app, screen);
  await app.page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  await keep(`${screen.name}-zoom${percent}`, await settled(app));
}

/** The window as it is shown once nothing of the screen before is: a busy machine hands out an old frame at first. */
async function settled({ page, electron }: RunningApp): Promise<Buffer> {
  let before = '';
  for (;;) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const base64 = await electron.evaluate(async ({ BrowserWindow }) => {
      const shown = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return shown?.toPNG().toString('base64') ?? '';
    });
    if (base64 !== '' && base64 === before) return Buffer.from(base64, 'base64');
    before = base64;
  }
}
