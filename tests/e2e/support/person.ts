import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RunningApp } from './launch.ts';

// What a person does in the window, by the names the screens show.

export interface Report {
  readonly title: string;
  readonly description: string;
  /** Paths of files to attach; without any the question is answered by "I do not know". */
  readonly files?: readonly string[];
  /** Written where the machine knows of none. */
  readonly version?: string;
  readonly instance?: string;
}

/** Begins a report from Home and waits until its form is there. */
export async function beginReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Home' }).first().click();
  await page.getByRole('button', { name: 'Report a problem' }).click();
  await expect(page.getByRole('textbox', { name: 'What went wrong?' })).toBeVisible();
}

/** Shows a step of the report, by the name in the list of steps. */
export async function toStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps of the report' });
  await steps.getByRole('button', { name: new RegExp(`^${step}`, 'u') }).click();
  await expect(page.getByRole('region', { name: step, exact: true })).toBeVisible();
}

/** Lets the next file dialogs answer with these paths. */
export async function chooseFiles(app: RunningApp, paths: readonly string[]): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/** Says of an item that it is not known, and why. */
export async function sayUnknown(page: Page, item: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `I do not know: ${item}` }).click();
  await page.getByRole('textbox', { name: `Why is it not known? ${item}` }).fill(reason);
}

/** Answers all fourteen items, so that the report can be sent. */
export async function answerAll(app: RunningApp, report: Report): Promise<void> {
  const { page } = app;
  await toStep(page, 'What happened');
  await fill(page, {
    'What went wrong?': report.description,
    'What should have happened?': 'Every job keeps its start time.',
    'Exact error wording': 'Object reference not set to an instance of an object.',
    'What do you do by hand meanwhile?': 'The sequence is kept on paper.',
    ...(report.instance === undefined ? {} : { 'Which instance?': report.instance }),
  });
  await page.getByRole('radio', { name: 'Several people' }).check();
  await toStep(page, 'Severity');
  await page.getByRole('radio', { name: /^Severity 2, Major/ }).check();
  await fill(page, {
    'What does it cost the business?': 'Line 3 stands still, two people wait.',
    'Until when is it needed?': 'Before the night shift at 22:00.',
  });
  await toStep(page, 'Details');
  await fill(page, {
    'In one line': report.title,
    'How can it be seen again?': '1. Import\n2. Optimize\n3. Open the Gantt',
    ...(report.version === undefined ? {} : { 'Product version': report.version }),
  });
  await page.getByRole('radio', { name: 'Yes, end users' }).check();
  await toStep(page, 'Evidence');
  await fill(page, { 'Recordings that matter': '2026-01-14 morning' });
  if (report.files === undefined) return sayUnknown(page, 'Screenshots and files', 'There was nothing to see.');
  await chooseFiles(app, report.files);
  await page.getByRole('button', { name: 'Add a file' }).click();
  for (const file of report.files) {
    await expect(page.getByRole('button', { name: `Remove ${file.split('/').at(-1)}` })).toBeVisible();
  }
}

async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(answers)) {
    await page.getByRole('textbox', { name, exact: true }).fill(text);
  }
}

/**
 * Sends the report, from its step of evidence, and waits until its case is shown; gives the case's id. What is collected by
 * itself is waited for: arriving after the look at what goes, it would rightly ask for another look.
 */
export async function send(page: Page): Promise<string> {
  await expect(page.getByRole('button', { name: /^Remove .*\.zip$/ }).first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Next: Review' }).click();
  await page.getByRole('button', { name: /^Send( when online)?$/ }).click();
  await page.waitForURL(/#\/cases\/[^/]+$/);
  return decodeURIComponent(page.url().split('/').at(-1) ?? '');
}

/** Asks the portals for news now instead of at the next turn. */
export async function syncNow(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Synced|wait|Offline|Not synced/ })
    .click();
  await page.getByRole('button', { name: 'Sync now' }).click();
  await expect(page.getByRole('button', { name: 'Sync now' })).toBeEnabled();
  await page.keyboard.press('Escape');
}
