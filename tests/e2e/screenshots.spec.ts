import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { root } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { goTo } from './support/screen.ts';
import { screensOf, tellStory } from './support/story.ts';

// Makes the pictures in docs/screens from the running app: `npm run screenshots`.

const SIZES = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '900x600', width: 900, height: 600 },
] as const;
const PICTURED: ReadonlySet<string> = new Set([
  'home',
  'report',
  'cases',
  'case',
  'diagnostics',
  'support',
  'policy',
  'policy-clocks',
  'policy-edit-targets',
  'policy-edit-calendars',
  'policy-edit-holidays',
  'policy-preview',
  'settings',
  'settings-appearance',
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

/** The data folder is on the pictures, so it has a name of its own instead of a chance one. */
const DATA = join(tmpdir(), 'Support Companion');

test.beforeEach(() => rm(DATA, { recursive: true, force: true }));
test.afterEach(() => rm(DATA, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

test('pictures of every screen', async ({ launch, plant }) => {
  const folder = join(root, 'docs', 'screens');
  await mkdir(folder, { recursive: true });
  const story = await tellStory(DATA, plant);
  const app = await launch({ dataDir: DATA, env: { TZ: 'Europe/Berlin' } });
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    for (const size of SIZES) {
      await resize(app, size);
      for (const screen of screensOf(story).filter(({ name }) => PICTURED.has(name))) {
        await goTo(app, screen);
        // A picture of the way out of a failed start would be taken as readily.
        await expect(app.page.getByText('Your data could not be opened.')).toHaveCount(0);
        await app.page.mouse.move(0, 0);
        const path = join(folder, `${screen.name}-${colorScheme}-${size.name}.png`);
        await app.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      }
    }
  }
  await app.end();
});
