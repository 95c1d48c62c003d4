import { expect, test } from './fixtures.ts';
import { goTo, unreached } from './support/screen.ts';
import { screensOf, tellStory } from './support/story.ts';

// At 400 % a window of 1366 × 768 is 342 × 192 pixels of style: one column, and nothing cut at its side.

const LOOKED_AT: ReadonlySet<string> = new Set([
  'report',
  'report-checks',
  'report-severity',
  'report-evidence',
  'picture',
  'review',
  'diagnostics',
  'diagnostics-inside',
  'recordings',
  'compare',
  'knowledge',
  'requests',
  'settings-space',
]);

test('what leaves, requests and space are whole and reached by Tab at 400 %', async ({ launch, dataFolder, plant }) => {
  test.setTimeout(180_000);
  const story = await tellStory(dataFolder.path, plant);
  const app = await launch();
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(4);
  });
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBeLessThan(400);
  const wrong: string[] = [];
  for (const screen of screensOf(story).filter(({ name }) => LOOKED_AT.has(name))) {
    await goTo(app, screen);
    const beyond = await app.page.evaluate(
      () => [...document.querySelectorAll('html, main')].filter((one) => one.scrollWidth > one.clientWidth + 1).length,
    );
    if (beyond > 0) wrong.push(`${screen.name}: scrolls sideways`);
    for (const name of await unreached(app.page)) wrong.push(`${screen.name}: ${name}`);
  }
  expect(wrong).toEqual([]);
});
