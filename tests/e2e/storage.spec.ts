import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { answerAll, beginReport, send } from './support/person.ts';
import { goTo } from './support/screen.ts';

const SPACE = { name: 'settings-space', place: '/settings/space' } as const;

async function faultsOf(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Reports a problem with one file, and waits until the folder portal has it. */
async function sentWithFile(app: RunningApp, dataDir: string, file: string): Promise<string> {
  await beginReport(app.page);
  const told = { title: 'Jobs lose their start', description: 'At once.' };
  await answerAll(app, { ...told, files: [file], version: '12.3.4', instance: 'Production' });
  await expect(app.page.getByText('14 of 14 answered')).toBeVisible();
  const id = await send(app.page);
  const caseJson = join(dataDir, 'folder-portal', 'cases', id, 'case.json');
  await expect.poll(() => readFile(caseJson, 'utf8').catch(() => '')).not.toBe('');
  return id;
}

/** Lets the next save dialog answer with this path. */
async function saveTo(app: RunningApp, path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

test('what support has is freed, everything is packed for another machine, and everything is erased', async ({
  app,
  dataFolder,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const outside = await makeFolder('outside');
  const file = join(outside.path, 'gantt.bin');
  await writeFile(file, Buffer.alloc(250_000, 7));
  const id = await sentWithFile(app, dataFolder.path, file);
  const faults: string[] = [];

  await goTo(app, SPACE);
  const days = page.getByRole('textbox', { name: 'Days after the portal confirmed' });
  await days.fill('0');
  await days.press('Enter');
  await page.getByRole('button', { name: 'Free space…' }).press('Enter');
  await expect(page.getByRole('list', { name: 'What goes' }).getByText('gantt.bin')).toBeVisible();
  faults.push(...(await faultsOf(page)));
  await page.getByRole('button', { name: 'Free it' }).press('Enter');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await goTo(app, { name: 'case', place: `/cases/${id}` });
  await expect(page.getByText(/^Not kept here since .* Support has it at folder/).first()).toBeVisible();

  const archive = join(outside.path, 'moved.zip');
  await goTo(app, SPACE);
  faults.push(...(await faultsOf(page)));
  await saveTo(app, archive);
  await page.getByRole('button', { name: 'Move…' }).press('Enter');
  faults.push(...(await faultsOf(page)));
  await page.getByRole('button', { name: 'Choose place' }).press('Enter');
  await expect(page.getByText(/packed into .*moved\.zip/)).toBeVisible();
  expect((await stat(archive)).size).toBeGreaterThan(10_000);
  await expect(page.getByText('This data was moved to another machine, so nothing is sent from here.')).toBeVisible();
  await page.getByRole('button', { name: 'Send again' }).press('Enter');
  await expect(page.getByText('This data was moved to another machine, so nothing is sent from here.')).toHaveCount(0);

  await page.getByRole('button', { name: 'Erase…' }).press('Enter');
  const word = page.getByRole('textbox', { name: 'Type ERASE to confirm' });
  await word.fill('ERASE');
  faults.push(...(await faultsOf(page)));
  const before = await app.corePid();
  await word.press('Enter');
  await app.corePid(before);
  await expect(page.getByText(/are stored here/)).toBeVisible();
  await goTo(app, { name: 'cases', place: '/cases' });
  await expect(page.getByText('Jobs lose their start')).toHaveCount(0);
  await expect
    .poll(() =>
      access(join(dataFolder.path, 'attachments')).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone');

  await goTo(app, SPACE);
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, archive);
  const fresh = await app.corePid();
  await page.getByRole('button', { name: 'Take over…' }).press('Enter');
  await page.getByRole('button', { name: 'Choose file' }).press('Enter');
  await app.corePid(fresh);
  await goTo(app, { name: 'case', place: `/cases/${id}` });
  await expect(page.getByText('At once.')).toBeVisible();
  expect(faults).toEqual([]);
  await outside.remove();
});
