import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';
import { goTo, unreached } from './support/screen.ts';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]').analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

test('a person finds what a fault needs, moves its beginning by the keyboard, and reports it', async ({
  dataFolder,
  launch,
  plant,
}) => {
  test.setTimeout(120_000);
  let faultAt = '';
  await withCore(dataFolder.path, {}, async ({ client }) => {
    await client.call('settings.set', { key: 'root', value: plant.root });
    const listed = await client.call('recordings.list', { instance: 'Production' });
    const run = listed.ok ? listed.value.instances[0]?.runs[0] : undefined;
    if (run === undefined) throw new Error('The plant has no recorded run.');
    faultAt = new Date((Date.parse(run.startedAt) + Date.parse(run.lastAt)) / 2).toISOString();
  });
  const app = await launch();
  const { page } = app;
  await goTo(app, { name: 'recordings', place: '/recordings' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Production was last recorded');
  expect(await faultsOf(page)).toEqual([]);
  expect(await unreached(page)).toEqual([]);

  await page.evaluate((at) => void (window.location.hash = `#/recordings?at=${encodeURIComponent(at)}`), faultAt);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The recording around');
  const beginning = page.getByRole('slider', { name: 'Beginning of the range' });
  const proposed = await beginning.getAttribute('aria-valuetext');
  expect(proposed).toMatch(/^from snapshot /u);
  await beginning.press('ArrowLeft');
  await expect(page.getByText('chosen by you')).toBeVisible();
  // The range comes from the core, a moment after it is said to be the person's.
  await expect(beginning).not.toHaveAttribute('aria-valuetext', String(proposed));
  expect(await faultsOf(page)).toEqual([]);

  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/report\/.*step=evidence/u);
  await expect(page.getByRole('button', { name: 'Do not take it' })).toBeVisible();
  await app.quit();
  await withCore(dataFolder.path, {}, async ({ client }) => {
    const cases = await client.call('cases.list', {});
    const [made] = cases.ok ? cases.value.cases : [];
    if (made === undefined) throw new Error('No draft was begun.');
    const chosen = await client.call('recordings.chosen', { caseId: made.id });
    expect(chosen.ok && chosen.value.choice).toMatchObject({
      instance: 'Production',
      range: { from: expect.stringMatching(/scenarios/iu) },
    });
  });
});
