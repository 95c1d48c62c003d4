import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { CaseDetail } from '../../shared/domain/cases.ts';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';
import type { RunningApp } from './support/launch.ts';
import { makeFolder } from './support/launch.ts';
import { readPng } from './support/png-dots.ts';

const COLOUR = [18, 184, 134] as const;

/** Another program's window all over the screen, of one colour. */
async function paintScreen(app: RunningApp): Promise<void> {
  await app.electron.evaluate(async ({ BrowserWindow, screen }) => {
    const painted = new BrowserWindow({
      ...screen.getPrimaryDisplay().bounds,
      frame: false,
      show: false,
      webPreferences: { partition: 'painted' },
    });
    await painted.loadURL('data:text/html,<body style="background:rgb(18,184,134)">');
    painted.showInactive();
    // The app's own windows are what steps aside; this one is somebody else's.
    const all = BrowserWindow.getAllWindows.bind(BrowserWindow);
    BrowserWindow.getAllWindows = () => all().filter((window) => window !== painted);
    const [own] = BrowserWindow.getAllWindows();
    own?.moveTop();
  });
  await app.page.waitForTimeout(300);
}

/** Takes the place of the system's shortcuts: without a screen nobody presses keys in another program. */
async function holdShortcuts(app: RunningApp): Promise<(keys: string) => Promise<void>> {
  await app.electron.evaluate(({ globalShortcut }) => {
    const held = new Map<string, () => void>();
    Object.assign(globalThis, { held });
    globalShortcut.register = (keys, act) => {
      held.set(keys, act);
      return true;
    };
    globalShortcut.unregisterAll = () => held.clear();
  });
  return (keys) =>
    app.electron.evaluate((_, pressed) => {
      (globalThis as unknown as { held: Map<string, () => void> }).held.get(pressed)?.();
    }, keys);
}

async function draftsOf(dataDir: string): Promise<readonly CaseDetail[]> {
  const found: CaseDetail[] = [];
  await withCore(dataDir, {}, async ({ client }) => {
    const listed = await client.call('cases.list', {});
    if (!listed.ok) throw new Error(listed.error.message);
    for (const { id } of listed.value.cases) {
      const one = await client.call('cases.get', { id });
      if (!one.ok) throw new Error(one.error.message);
      found.push(one.value);
    }
  });
  return found;
}

/** What a person put on a draft. The evidence that the guide collects by itself may have arrived, and may not. */
function handedOver({ attachments }: CaseDetail): string[] {
  return attachments.filter(({ source }) => source !== 'bundle').map(({ name }) => name);
}

const storedAt = (dataDir: string, sha256: string): string => join(dataDir, 'attachments', sha256.slice(0, 2), sha256);

async function newReport({ page }: RunningApp): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/report'));
  await expect(page.getByRole('button', { name: 'Take a screenshot' })).toBeVisible();
}

test('what is blacked out of a screenshot is gone from the file, which says nothing about itself', async ({
  dataFolder,
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await paintScreen(app);
  await newReport(app);
  await page.getByRole('button', { name: 'Take a screenshot' }).press('Enter');
  await page.getByRole('button', { name: /^Screen:/u }).press('Enter');
  await page
    .getByRole('button', { name: /^Edit screenshot-/u })
    .first()
    .press('Enter');
  const canvas = page.getByRole('application');
  await canvas.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One mark.');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing is hidden yet.');
  await page.keyboard.press('Control+y');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/step=evidence/u);
  await app.quit();

  const [draft] = await draftsOf(dataFolder.path);
  const picture = draft?.attachments.find(({ source }) => source !== 'bundle');
  const png = readPng(await readFile(storedAt(dataFolder.path, picture?.sha256 ?? '')));
  expect(new Set(png.chunks)).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  expect(png.at(png.width / 2, png.height / 2)).toEqual([0, 0, 0]);
  // The app's own window lay here, and stepped aside.
  expect(png.at(png.width / 2, Math.round(png.height * 0.3))).toEqual(COLOUR);
  expect(png.at(4, 4)).toEqual(COLOUR);
});

test('the shortcut shows a new draft with the moment within two seconds, and each press of a recording is a step', async ({
  dataFolder,
  launch,
}) => {
  const app = await launch();
  const { page, electron } = app;
  const press = await holdShortcuts(app);
  await newReport(app);
  await page.getByRole('button', { name: 'Record the steps' }).press('Enter');
  await expect(page.getByText('Between presses nothing is recorded.')).toBeVisible();
  await expect.poll(() => electron.windows().length).toBe(2);
  await press('Control+Alt+Shift+S');
  await expect(page.getByRole('textbox', { name: 'Step 1: what you did' })).toBeVisible();
  await press('Control+Alt+Shift+S');
  const line = page.getByRole('textbox', { name: 'Step 2: what you did' });
  await expect(line).toBeVisible();
  const bar = electron.windows().find((window) => window.url().includes('recorder'));
  await expect.poll(() => bar?.title()).toBe('Support Companion');
  await electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('recorder'));
    // A click on Stop: its page runs no script that could be asked to.
    const { width, height } = window?.getBounds() ?? { width: 0, height: 0 };
    for (const type of ['mouseDown', 'mouseUp'] as const)
      window?.webContents.sendInputEvent({ type, x: width - 40, y: height / 2, button: 'left', clickCount: 1 });
  });
  await expect.poll(() => electron.windows().length).toBe(1);
  await press('Control+Alt+Shift+S');
  await line.fill('Opened line 3');
  await expect(page.getByText('The steps stand under', { exact: false })).toBeVisible();

  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const before = performance.now();
  await press('Control+Alt+Shift+P');
  await expect(page.getByRole('button', { name: /^Edit screenshot-/u }).first()).toBeVisible();
  const took = performance.now() - before;
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
  expect(took).toBeLessThan(2000);
  await app.quit();

  const drafts = await draftsOf(dataFolder.path);
  const names = drafts.map(handedOver).toSorted((a, b) => a.length - b.length);
  expect(names).toEqual([[expect.stringMatching(/^screenshot-/u)], ['step-01.png', 'step-02.png']]);
  const steps = drafts.find((one) => handedOver(one).length === 2);
  expect(steps?.form.stepsToReproduce).toBe('1. See step-01.png\n2. Opened line 3 (step-02.png)');
});

test('files that are dropped and pictures that are pasted lie on the draft, and folders do not', async ({
  dataFolder,
  launch,
}) => {
  const folder = await makeFolder('dropped');
  const path = join(folder.path, 'import.log');
  await writeFile(path, 'Import finished with 212 warnings\n');
  await mkdir(join(folder.path, 'Logs'));
  const app = await launch();
  const { page } = app;
  await newReport(app);
  // A real file of this machine, as a drop hands it over.
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'hand';
    document.body.append(input);
  });
  await page.locator('#hand').setInputFiles(path);
  await page.evaluate(async () => {
    const transfer = new DataTransfer();
    const file = document.querySelector<HTMLInputElement>('#hand')?.files?.[0];
    if (file !== undefined) transfer.items.add(file);
    const init = { dataTransfer: transfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    document.body.dispatchEvent(new DragEvent('drop', init));
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const pasted = new DataTransfer();
    pasted.items.add(new File([blob], 'image.png', { type: 'image/png' }));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole('button', { name: 'Edit pasted picture.png' }).first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => location.href)).toMatch(/^app:\/\/companion\/index\.html#\/report\//u);
  await app.quit();
  const [draft] = await draftsOf(dataFolder.path);
  expect(draft === undefined ? [] : handedOver(draft).toSorted()).toEqual(['import.log', 'pasted picture.png']);
  await folder.remove();
});
