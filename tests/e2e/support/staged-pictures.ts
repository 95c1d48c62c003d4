import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { zip } from '../../unit/gate/archives.ts';
import { chooseFiles } from './person.ts';
import { goTo } from './screen.ts';
import type { Studio } from './studio.ts';

// Pictures that need some steps before they are taken.

/** The last step of a report: what is in the bundle, line by line. */
export async function takeReview({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'review', place: `/report/${story.ready}/review` });
  const list = page.getByRole('listbox', { name: 'In the bundle' });
  const chosen = list.getByRole('option', { selected: true });
  await list.press('Home');
  await expect(async () => {
    await list.press('ArrowDown');
    await expect(chosen).toContainText('APSInterfaceSettings', { timeout: 100 });
  }).toPass();
  await expect(page.getByRole('table', { name: /APSInterfaceSettings/ })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.locator('mark:focus')).toBeVisible();
  await take(`review-${suffix}`);
}

/** What stays on this computer, each with why. */
export async function takeStaysHere({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'review', place: `/report/${story.ready}/review` });
  await page.getByRole('listbox', { name: 'In the bundle' }).press('End');
  await expect(page.getByText('None of this leaves this computer.')).toBeVisible();
  await take(`review-stays-${suffix}`);
}

/** An archive in an archive goes as it is, and the second scan finds the password in it. */
export async function attachFound({ app, story, secret }: Studio, folder: string): Promise<void> {
  const { page } = app;
  const log = Buffer.from(`16:40:07 opening the import\nServer=db;User ID=pt;Password=${secret};\n`);
  const path = join(folder, 'import-logs.zip');
  await writeFile(path, zip([{ name: 'monday.zip', data: zip([{ name: 'import.log', data: log }]) }]));
  await goTo(app, { name: 'report', place: `/report/${story.ready}?step=evidence` });
  await chooseFiles(app, [path]);
  await page.getByRole('button', { name: 'Add a file' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove import-logs.zip' })).toBeVisible();
  await page.getByRole('button', { name: 'Next: Review' }).press('Enter');
  await page.getByRole('option', { name: 'import-logs.zip' }).click();
  await page.getByRole('textbox', { name: 'Why does support need it?' }).fill('The logs of Monday are in it.');
  await page.getByRole('button', { name: 'Send anyway' }).press('Enter');
}

/** What the second scan found, with what can be done about it. */
export async function takeHit({ app, take }: Studio, suffix: string): Promise<void> {
  const found = app.page.getByRole('list', { name: 'What the second scan found' });
  await found.scrollIntoViewIfNeeded();
  await take(`review-hit-${suffix}`);
}

/** The card that a report of severity 1 shows. The draft keeps that severity. */
export async function takeEmergency({ app, story, take }: Studio, suffix: string): Promise<void> {
  const { page } = app;
  await goTo(app, { name: 'report', place: `/report/${story.draft}?step=severity` });
  await page.getByRole('radio', { name: /^Severity 1, Critical/ }).check();
  const card = page.getByRole('region', { name: 'Severity 1: call now.' });
  await card.scrollIntoViewIfNeeded();
  await take(`emergency-${suffix}`);
}
