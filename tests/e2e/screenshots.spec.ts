import { mkdir } from 'node:fs/promises';
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
const PICTURED: ReadonlySet<string> = new Set(['home', 'report', 'cases', 'case', 'diagnostics', 'settings']);

function resize(
  app: RunningApp,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  return app.electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

test('pictures of every screen', async ({ launch, dataFolder, plant }) => {
  const folder = join(root, 'docs', 'screens');
  await mkdir(folder, { recursive: true });
  const story = await tellStory(dataFolder.path, plant);
  const app = await launch({ env: { TZ: 'Europe/Berlin' } });
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    for (const size of SIZES) {
      await resize(app, size);
      for (const screen of screensOf(story).filter(({ name }) => PICTURED.has(name))) {
        await goTo(app, screen);
        await app.page.mouse.move(0, 0);
        const path = join(folder, `${screen.name}-${colorScheme}-${size.name}.png`);
        await app.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      }
    }
  }
});
