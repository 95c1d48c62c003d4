import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makeFolder } from './support/launch.ts';
import { answerAll, beginReport, toStep } from './support/person.ts';
import { goTo, unreached } from './support/screen.ts';
import { tellStory } from './support/story.ts';

// What support will see, against the real core: real collections, the real engine, the real second scan.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function faultsOf(page: Page): Promise<readonly string[]> {
  // Electron cannot open the further page that axe wants by itself; tabster's guards are not for people.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** One grey point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
);

test('a collected bundle is looked through, changed and changed back', async ({ launch, dataFolder, plant }) => {
  test.setTimeout(180_000);
  const story = await tellStory(dataFolder.path, plant);
  const app = await launch();
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(app, { name: 'diagnostics-result', place: `/diagnostics/${story.snapshot}` });
  await page.getByRole('button', { name: 'Look inside' }).click();
  await expect(heading(page)).toContainText(/\d+ files, /);
  const list = page.getByRole('listbox', { name: 'In the bundle' });
  await list.getByRole('option', { name: 'instances.json' }).click();
  await expect(page.getByRole('table', { name: /instances\.json/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  expect(await unreached(page)).toEqual([]);

  await list.focus();
  await page.keyboard.press('Home');
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await list.getByRole('option', { name: 'instances.json' }).click();

  const search = page.getByRole('searchbox', { name: 'Find a file' });
  await search.fill('INSTANCES.js');
  await expect(list.getByRole('option')).toHaveCount(1);
  await search.fill('no such file');
  await expect(page.getByText('No file fits.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await search.fill('');
  await page.getByRole('checkbox', { name: 'Only changed files' }).check();
  await expect(list.getByRole('option', { name: 'manifest.json' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Only changed files' }).uncheck();
  // Short enough that every place of a version is on the page.
  await list.getByRole('option', { name: 'version.json' }).click();

  const hash = page.getByRole('list', { name: 'Proofs' }).locator('[title]');
  await page.getByRole('button', { name: 'Take out more' }).click();
  await page.getByRole('textbox', { name: 'What shall be taken out?' }).fill('nobody wrote this');
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  await expect(page.getByText(/stands nowhere in this bundle/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  const before = await hash.getAttribute('title');
  await page.getByRole('button', { name: 'Take out more' }).click();
  await page.getByRole('textbox', { name: 'What shall be taken out?' }).fill('12.3.4');
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  await expect(page.getByText('“12.3.4” taken out everywhere')).toBeVisible({ timeout: 60_000 });
  await list.getByRole('option', { name: 'version.json' }).click();
  await expect(page.locator('mark').filter({ hasText: '[REDACTED:chosen]' }).first()).toBeVisible();
  expect(await hash.getAttribute('title')).not.toBe(before);
  await expect(page.getByRole('table').getByText('12.3.4')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  await page.keyboard.press('F8');
  await expect(page.locator('mark:focus')).toBeVisible();

  await page.getByRole('button', { name: /^Undo: “12\.3\.4”/ }).click();
  await expect(page.getByText('“12.3.4” taken out everywhere')).toBeHidden({ timeout: 60_000 });
  expect(await hash.getAttribute('title')).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#/diagnostics/${story.snapshot}$`));
});

test('a report is sent as it was looked at, picture and bundle with it', async ({ launch, dataFolder, plant }) => {
  test.setTimeout(180_000);
  await tellStory(dataFolder.path, plant);
  const files = await makeFolder('picture');
  const picture = join(files.path, 'gantt.png');
  await writeFile(picture, PICTURE);
  const app = await launch();
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginReport(page);
  await toStep(page, 'Evidence');
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await answerAll(app, {
    title: 'Jobs lose their start times',
    description: 'I signed in with password: Wint3r!Sale-2026 and saw an empty Gantt.',
    version: '12.3.4',
    files: [picture],
  });
  await page.getByRole('button', { name: 'Next: Review' }).click();
  await expect(heading(page)).toContainText('Ready to send: ', { timeout: 60_000 });
  // The hint of a button that the pointer still rests on belongs to no region.
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  expect(await unreached(page)).toEqual([]);

  await page.getByRole('option', { name: /^Case text and/ }).click();
  await expect(page.getByText('[REDACTED:password]')).toBeVisible();
  await expect(page.getByText('Wint3r!Sale-2026')).toHaveCount(0);

  await page.getByRole('option', { name: 'gantt.png' }).click();
  await expect(page.getByText('This file stays here.')).toBeVisible();
  await expect(page.getByRole('img', { name: /gantt\.png/ })).toBeVisible();
  await page.getByRole('checkbox', { name: 'I looked at this picture, send it' }).check();
  await expect(page.getByText('This file goes as it is.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const hash = await page.getByRole('list', { name: 'Proofs' }).locator('[title]').getAttribute('title');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/#\/cases\/[^/]+$/);
  const id = decodeURIComponent(page.url().split('/').at(-1) ?? '');
  const place = join(dataFolder.path, 'folder-portal', 'cases', id, 'attachments');
  await expect.poll(async () => (await readdir(place).catch(() => [])).length, { timeout: 60_000 }).toBe(2);
  const sums = await Promise.all(
    (await readdir(place)).map(async (name) =>
      createHash('sha256')
        .update(await readFile(join(place, name)))
        .digest('hex'),
    ),
  );
  expect(sums).toContain(hash);
  await files.remove();
});
