import { expect, test } from './fixtures.ts';
import { dialogsOf, within } from './support/dialogs.ts';
import { tellFurther } from './support/further.ts';
import type { RunningApp } from './support/launch.ts';
import { goTo, setZoom, unreached } from './support/screen.ts';
import { FIRST_STEPS, furtherScreens, screensOf } from './support/screens.ts';
import { tellStory } from './support/story.ts';

// At 400 % a window of 1366 × 768 is 342 × 192 pixels of style, at 200 % 683 × 384: one column, nothing cut at its side.

/** What scrolls sideways, the page or a dialog over it, and what makes it: what ends farthest to the right. */
function sideways({ page }: RunningApp): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = [...document.querySelectorAll('html, main, dialog[open], [role=dialog]')].filter(
      (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'hidden',
    );
    const end = (one: Element): number => one.getBoundingClientRect().right;
    return scrolls.map((one) => {
      const wide = [...one.querySelectorAll('*')].toSorted((a, b) => end(b) - end(a))[0];
      return `${one.role ?? one.tagName.toLowerCase()} scrolls sideways for ${wide?.outerHTML.slice(0, 160)}`;
    });
  });
}

test('every screen is whole at 200 % and 400 %, and reached by Tab', async ({ launch, dataFolder, plant }) => {
  test.setTimeout(300_000);
  const story = await tellStory(dataFolder.path, plant);
  const screens = [...screensOf(story), ...furtherScreens(await tellFurther(dataFolder.path))];
  const app = await launch();
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const wrong: string[] = [];
  for (const zoom of [2, 4]) {
    await setZoom(app, zoom);
    const note = async (name: string, walked: readonly string[] = []): Promise<void> => {
      for (const what of [...(await sideways(app)), ...walked]) wrong.push(`${zoom * 100} % ${name}: ${what}`);
    };
    for (const screen of screens) {
      await goTo(app, screen);
      // The same stops at both; the walk is slow, so it is gone where there is least room.
      await note(screen.name, zoom === 4 ? await unreached(app.page) : []);
    }
    for (const dialog of dialogsOf(story)) await within(app, dialog, () => note(dialog.name));
  }
  expect(wrong).toEqual([]);
});

test('the first steps of an empty folder are whole at 400 %, and reached by Tab', async ({ app }) => {
  await setZoom(app, 4);
  await expect(app.page.getByRole('heading', { name: FIRST_STEPS })).toBeVisible();
  expect([...(await sideways(app)), ...(await unreached(app.page))]).toEqual([]);
});
