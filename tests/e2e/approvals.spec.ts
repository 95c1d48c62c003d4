import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { systemClock } from '../../core/app/index.ts';
import type { ApprovalRequest, ApprovalView } from '../../shared/domain/approvals.ts';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';
import { makeFolder } from './support/launch.ts';
import { makeShiftedApp } from './support/shifted-clock.ts';

const DAY = 24 * 60 * 60_000;

/** The person is the primary contact, and support asked while the window was closed. */
async function prepare(dataDir: string, wanted: Partial<ApprovalRequest> = {}): Promise<string> {
  let id = '';
  await withCore(dataDir, {}, async ({ client }) => {
    const profile = await client.call('profile.get', {});
    if (!profile.ok) throw new Error(profile.error.message);
    const { name } = profile.value;
    await client.call('contacts.save', { name, email: '', phone: '', role: 'primary' });
    const asked = await client.call('approvals.request', {
      purpose: 'upgrade-test',
      kinds: ['scenarios'],
      instance: 'Production',
      caseId: null,
      askedBy: 'Engineer, San Diego',
      why: 'Does 12.4.0 read your model?',
      until: new Date(systemClock.now() + 20 * DAY).toISOString(),
      ...wanted,
    });
    if (!asked.ok) throw new Error(asked.error.message);
    ({ id } = asked.value);
  });
  return id;
}

async function kept(dataDir: string): Promise<readonly ApprovalView[]> {
  let approvals: readonly ApprovalView[] = [];
  await withCore(dataDir, {}, async ({ client }) => {
    const listed = await client.call('approvals.list', {});
    if (listed.ok) ({ approvals } = listed.value);
  });
  return approvals;
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]').analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

test('a key contact finds, shortens, approves and takes back a request by the keyboard alone', async ({
  dataFolder,
  launch,
}) => {
  const id = await prepare(dataFolder.path);
  const app = await launch();
  const { page } = app;
  await page.getByRole('button', { name: 'Decide: May support have scenarios of Production?' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One request waits for your approval.');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('radio', { name: '20 days' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('textbox', { name: 'A condition or a reason, if you like' }).fill('Not on a laptop.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('R-1 approved', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One approval holds');
  await expect(page.getByText('Not on a laptop.')).toBeVisible();
  await expect(page.getByText('R-1 approved', { exact: true })).toBeHidden();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Take back' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Support may have nothing confidential now.');
  await app.quit();
  const [one] = await kept(dataFolder.path);
  expect(one).toMatchObject({ id, state: 'withdrawn', decisions: [{ decision: 'approved', inPerson: true }, {}] });
  expect(Date.parse(one?.until ?? '') - systemClock.now()).toBeLessThan(14 * DAY);
});

test('a request is asked for in the window and waits, with no fault in its form', async ({ dataFolder, launch }) => {
  await prepare(dataFolder.path);
  const app = await launch();
  const { page } = app;
  await page.getByRole('link', { name: /^Requests/ }).click();
  await page.getByRole('button', { name: 'New request' }).press('Enter');
  const form = page.getByRole('dialog');
  expect(await faultsOf(page)).toEqual([]);
  await form.getByRole('checkbox', { name: 'Recordings' }).check();
  await form.getByRole('textbox', { name: 'What is it needed for?' }).fill('Line 3 is empty.');
  await form.getByRole('textbox', { name: 'Who asks?' }).fill('Kim at support');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Two requests wait for your approval.');
  await expect(
    page.getByRole('region', { name: /^Kim at support wants recordings of all instances until/ }),
  ).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.locator('#request-detail')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Two things wait for you.');
});

test('an approval ends in front of the person when its time comes', async ({ dataFolder, launch }) => {
  const folder = await makeFolder('shifted');
  const shifted = await makeShiftedApp(folder.path);
  const end = systemClock.now() + 2 * DAY;
  const id = await prepare(dataFolder.path, { until: new Date(end).toISOString() });
  const app = await launch({ appFolder: shifted.folder });
  const { page } = app;
  await page.getByRole('link', { name: /^Requests/ }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'In force 1' })).toBeVisible();
  await shifted.setAhead(2 * DAY + 1000);
  // The machine wakes once the core's clock has moved.
  await expect(async () => {
    await app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
    await expect(page.getByRole('heading', { level: 2, name: 'Over 1' })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await shifted.setAhead(0);
  await app.quit();
  expect(await kept(dataFolder.path)).toMatchObject([{ id, state: 'expired' }]);
  await folder.remove();
});
