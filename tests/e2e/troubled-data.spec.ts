import { readdir } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';

const wayOut = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: 'Ways out' }).getByRole('button', { name, exact: true });

test.describe('when another process holds the data folder', () => {
  test.use({ data: 'busy' });

  test('the window says who, reads, refuses to write, and writes again when it is free', async ({
    app,
    dataFolder,
  }) => {
    const { page } = app;
    await expect(page.getByText(/is in use by .*nothing can be saved or sent from this window/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing waits for you.');
    await page.getByRole('button', { name: 'Report a problem' }).click();
    await expect(
      page
        .getByRole('main')
        .getByText(/Reading works/)
        .last(),
    ).toBeVisible();
    const first = await app.corePid();
    await dataFolder.release();
    await page.evaluate(() =>
      (window as unknown as { companion: { core: { restart(): void } } }).companion.core.restart(),
    );
    await app.corePid(first);
    await expect(page.getByText(/nothing can be saved or sent from this window|is being started again/)).toBeHidden();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('textbox', { name: 'What went wrong?' })).toBeVisible();
  });
});

test.describe('when the data is from a newer version', () => {
  test.use({ data: 'newer' });

  test('a screen says so, nothing is changed, and beginning anew keeps the old file', async ({ app, dataFolder }) => {
    const { page } = app;
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Your data is newer than this version of the app.',
    );
    await app.electron.evaluate(({ shell }) => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      shell.showItemInFolder = (path) => void shown.push(path);
    });
    await wayOut(page, 'Show').click();
    await expect
      .poll(() => app.electron.evaluate(() => (globalThis as unknown as { shown: string[] }).shown))
      .toEqual([dataFolder.path]);
    await wayOut(page, 'Move aside').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing waits for you.');
    const names = await readdir(dataFolder.path, { recursive: true });
    expect(names.filter((name) => name.includes('companion') && name.includes('.db')).length).toBeGreaterThan(1);
  });

  test('the app ends when the person closes it there', async ({ app }) => {
    const ended = new Promise((resolve) => void app.electron.process().once('exit', resolve));
    await wayOut(app.page, 'Close').click();
    expect(await ended).toBe(0);
  });
});

test.describe('when the file with the data is damaged', () => {
  test.use({ data: 'corrupt' });

  test('a screen offers ways out and the app goes on with empty data', async ({ app, dataFolder }) => {
    const { page } = app;
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The file with your data is damaged.');
    await wayOut(page, 'Restore').click();
    await expect(page.getByText('There is no whole backup.')).toBeVisible();
    await wayOut(page, 'Move aside').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing waits for you.');
    await app.quit();
    const status = await withCore(dataFolder.path, {}, ({ client }) => client.call('system.doctor', {}));
    expect(status).toMatchObject({ ok: true, value: { ok: true } });
  });
});
