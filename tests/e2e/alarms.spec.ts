import { systemClock } from '../../core/app/index.ts';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';
import type { RunningApp } from './support/launch.ts';
import { makeFolder } from './support/launch.ts';
import { makeShiftedApp } from './support/shifted-clock.ts';
import { sent } from './support/story.ts';

const HOUR = 60 * 60_000;
/** A Monday morning in California: a case of severity 2 has until 13:00 there. */
const MONDAY = Date.parse('2026-11-23T17:00:00Z');

interface Said {
  readonly titles: () => Promise<string[]>;
  readonly tooltip: () => Promise<string>;
}

/** Records what the tray and the notifications say; without a screen there may be neither. */
async function listen(app: RunningApp): Promise<Said> {
  await app.electron.evaluate(({ Notification, Tray }) => {
    const said = { titles: [] as string[], tooltip: '' };
    Object.assign(globalThis, { said });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      said.titles.push(this.title);
      this.emit('show');
    };
    Tray.prototype.setToolTip = (text) => void (said.tooltip = text);
  });
  const said = (): Promise<{ titles: string[]; tooltip: string }> =>
    app.electron.evaluate(() => (globalThis as unknown as { said: { titles: string[]; tooltip: string } }).said);
  return { titles: async () => (await said()).titles, tooltip: async () => (await said()).tooltip };
}

/** A case of severity 2 that support has had since that Monday. */
async function tellSupport(dataDir: string): Promise<void> {
  const ahead = MONDAY - systemClock.now();
  const clock = { ...systemClock, now: () => systemClock.now() + ahead };
  await withCore(dataDir, { clock }, async ({ client }) => {
    await sent(client, {
      title: 'Line 3 has no start times',
      description: 'Since the import.',
      severity: 2,
      instance: 'Production',
      version: '12.3.4',
    });
    const synced = await client.call('sync.run', {});
    if (!synced.ok) throw new Error(synced.error.message);
  });
}

test('an alarm appears within seconds when the clock of the core passes a due time, and goes when it is put away', async ({
  dataFolder,
  launch,
}) => {
  const folder = await makeFolder('shifted');
  const shifted = await makeShiftedApp(folder.path);
  await tellSupport(dataFolder.path);
  const setClock = (at: number): Promise<void> => shifted.setAhead(at - systemClock.now());
  await setClock(MONDAY + HOUR);

  const app = await launch({ appFolder: shifted.folder });
  const { titles, tooltip } = await listen(app);
  const alarm = app.page.getByRole('link', { name: 'Case 1001:' });
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(alarm).toBeHidden();

  await setClock(MONDAY + 3.6 * HOUR);
  await expect(alarm).toBeVisible({ timeout: 8_000 });
  await expect.poll(titles).toEqual([expect.stringMatching(/^Case 1001: 2\d min left for the first response$/u)]);
  await expect.poll(tooltip).toContain('Next due: case 1001 (severity 2) in 2');

  // The machine wakes from a long sleep: only what matters now is told, and nothing twice.
  await setClock(MONDAY + 9 * HOUR);
  await app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
  await expect.poll(titles).toHaveLength(2);
  expect((await titles())[1]).toMatch(/^Case 1001: first response missed by (?:4 h 59 min|5 h)/u);
  await expect.poll(tooltip).toContain('1 missed');
  await expect(app.page.getByText('and is missed.')).toBeVisible();

  await app.page.getByRole('button', { name: 'Put the alarm of case 1001 away' }).click();
  await expect(alarm).toBeHidden();

  // Set back and forward again: nothing rings a second time.
  await setClock(MONDAY + 8 * HOUR);
  await app.page.waitForTimeout(5_000);
  await setClock(MONDAY + 9 * HOUR);
  await app.page.waitForTimeout(5_000);
  expect(await titles()).toHaveLength(2);
  await expect(alarm).toBeHidden();
  await app.quit();
  await folder.remove();
});
