import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { openDesignWindow } from './support/design-window.ts';
import { makeFolder } from './support/launch.ts';
import { unreached } from './support/screen.ts';

// What a real core passes by too quickly to be looked at, over the made-up one.

/** Made-up places, with how many parts of a collection are done where one goes on. */
const PLACES = [
  { name: 'running', place: '/diagnostics', partsDone: 8 },
  { name: 'packing', place: '/diagnostics', partsDone: 12 },
  { name: 'result', place: '/diagnostics' },
] as const;

test('a collection that goes on, and its result, are whole, reached by keys and without a fault for everybody', async () => {
  test.setTimeout(180_000);
  const folder = await makeFolder('design');
  const design = await openDesignWindow(folder.path);
  const { page } = design;
  const wrong: string[] = [];
  for (const theme of ['light', 'dark', 'forced'] as const) {
    await page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    for (const { name, place, ...options } of PLACES) {
      await design.open(place, options);
      await page.mouse.move(0, 0);
      // Less motion is asked for: nothing turns for longer than a moment.
      const turning = (): Promise<number> =>
        page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
      await expect.poll(turning).toBe(0);
      const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]');
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations)
        wrong.push(`${theme} ${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }
  }
  for (const [width, height, zoom] of [
    [900, 600, 1],
    [1366, 768, 4],
  ] as const) {
    await design.resize(width, height, zoom);
    for (const { name, place, ...options } of PLACES) {
      await design.open(place, options);
      const beyond = await page.evaluate(
        () =>
          [...document.querySelectorAll('html, main')].filter((one) => one.scrollWidth > one.clientWidth + 1).length,
      );
      if (beyond > 0) wrong.push(`${name} at ${width} × ${height}, ${zoom}: scrolls sideways`);
      for (const stop of await unreached(page)) wrong.push(`${name} at ${width} × ${height}, ${zoom}: ${stop}`);
    }
  }
  expect(wrong).toEqual([]);
  await design.end();
  await folder.remove();
});
