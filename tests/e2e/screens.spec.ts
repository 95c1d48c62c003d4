import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { goTo, unreached } from './support/screen.ts';
import { screensOf, tellStory } from './support/story.ts';

// Every screen, with a day's worth of data on it.

test('no screen has an accessibility fault in light or dark', async ({ launch, dataFolder, plant }) => {
  test.setTimeout(120_000);
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

test('everything on every screen is reached by Tab, and no style or script is refused', async ({
  launch,
  dataFolder,
  plant,
}) => {
  test.setTimeout(120_000);
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
