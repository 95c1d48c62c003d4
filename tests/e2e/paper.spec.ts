import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';
import { makeFolder } from './support/launch.ts';

test('a case is saved as a PDF of pages, and a place that cannot be written is said', async ({
  dataFolder,
  launch,
}) => {
  const outside = await makeFolder('paper');
  const id = await withCore(dataFolder.path, {}, async ({ client }) => {
    const made = await client.call('cases.create', {
      form: { title: 'Line 3 is empty', description: 'Line 3 is empty after the import.\n'.repeat(400) },
    });
    if (!made.ok) throw new Error(made.error.message);
    return made.value.id;
  });
  const { electron, page } = await launch();
  await page.evaluate((place) => (location.hash = place), `#/cases/${id}/paper`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('as a page to print.');
  const saveTo = (path: string): Promise<void> =>
    electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);

  const file = join(outside.path, 'mine.pdf');
  await saveTo(file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('Saved as mine.pdf').last()).toBeVisible({ timeout: 20_000 });
  const pdf = (await readFile(file)).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  // The whole text, not the part of it that the window shows.
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(5);

  await writeFile(join(outside.path, 'occupied'), '');
  await saveTo(join(outside.path, 'occupied', 'mine.pdf'));
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('The page was not saved.').last()).toBeVisible();
  await outside.remove();
});
