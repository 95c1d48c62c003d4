import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { beginReport } from './support/person.ts';

const TEXT = 'All jobs of line 3 lost their start times after the import of 15:40, nothing can be started.';
const LOST = /^The part of the app that keeps your data stopped/;

const description = (page: Page) => page.getByRole('textbox', { name: 'What went wrong?' });

/** A second is what the product promises: text that is older must be there whatever happens. */
async function aSecondPasses(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
}

test('text older than a second is there when the whole app is killed', async ({ launch }) => {
  const first = await launch();
  await beginReport(first.page);
  await description(first.page).pressSequentially(TEXT);
  await aSecondPasses(first.page);
  await first.kill();
  const second = await launch();
  await second.page.getByRole('button', { name: /^Continue/ }).click();
  await expect(description(second.page)).toHaveValue(TEXT);
});

test('text older than a second is there when the core alone is killed', async ({ app, launch }) => {
  const { page } = app;
  await beginReport(page);
  await description(page).pressSequentially(TEXT);
  await aSecondPasses(page);
  process.kill(await app.corePid(), 'SIGKILL');
  await expect(description(page)).toHaveValue(TEXT);
  await app.kill();
  const second = await launch();
  await second.page.getByRole('button', { name: /^Continue/ }).click();
  await expect(description(second.page)).toHaveValue(TEXT);
});

test('the window says so, keeps what is written meanwhile and saves it when the core is killed', async ({
  app,
  launch,
}) => {
  const { page } = app;
  await beginReport(page);
  const first = await app.corePid();
  process.kill(first, 'SIGKILL');
  await expect(page.getByText(LOST)).toBeVisible();
  await description(page).fill(TEXT);
  await app.corePid(first);
  await expect(page.getByText(LOST)).toBeHidden();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await aSecondPasses(page);
  await app.kill();
  const second = await launch();
  await second.page.getByRole('button', { name: /^Continue/ }).click();
  await expect(description(second.page)).toHaveValue(TEXT);
});

test('what was written last is there when the window is closed at once', async ({ app, launch }) => {
  await beginReport(app.page);
  await description(app.page).fill(TEXT);
  await app.quit();
  const second = await launch();
  await second.page.getByRole('button', { name: /^Continue/ }).click();
  await expect(description(second.page)).toHaveValue(TEXT);
});

test('the core is gone soon when the whole app is killed', async ({ app }) => {
  const core = await app.corePid();
  await app.kill();
  await expect
    .poll(() => {
      try {
        return process.kill(core, 0);
      } catch {
        return false;
      }
    })
    .toBe(false);
});
