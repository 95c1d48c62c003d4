import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RtServer } from '../helpers/rt/rt-server.ts';
import { expect, test } from './fixtures.ts';
import { withCore } from './support/data-folder.ts';
import { makeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { answerAll, beginReport, chooseFiles, send, syncNow, toStep } from './support/person.ts';

/** The machine of a customer: the product's folder is known, Request Tracker is the portal. */
async function setUpMachine(dataFolder: string, root: string, rt: RtServer): Promise<void> {
  await withCore(dataFolder, {}, async ({ client }) => {
    expect(await client.call('settings.set', { key: 'root', value: root })).toMatchObject({ ok: true });
    const config = { kind: 'rt', id: 'helpdesk' as never, url: rt.url, queue: rt.queue, settleMs: 1_000 } as const;
    expect(await client.call('portals.add', { config, secret: null, makeDefault: true })).toMatchObject({ ok: true });
  });
}

const token = (rt: RtServer): Record<string, string> => ({ COMPANION_PORTAL_TOKEN_HELPDESK: rt.token });

/** The same by hand: folder and portal are set up in the window, the token is typed. */
async function setUpByHand(app: RunningApp, root: string, rt: RtServer): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Folders' }).click();
  await chooseFiles(app, [root]);
  await page.getByRole('button', { name: 'Choose folder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Four instances found.');
  await page.getByRole('link', { name: 'Portal', exact: true }).click();
  await page.getByRole('button', { name: 'Add a portal' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a portal' });
  const answers = { 'Short name': 'helpdesk', Address: rt.url, Queue: rt.queue, Token: rt.token };
  for (const [name, text] of Object.entries(answers)) await dialog.getByLabel(new RegExp(`^${name}`, 'u')).fill(text);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('New cases go to “helpdesk”.');
  await page.getByRole('listitem').filter({ hasText: 'helpdesk' }).getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText(/^Fine: /).last()).toBeVisible();
  await expect(page.getByText(/^Not fine: /)).toHaveCount(0);
}

/** The number the portal gave, as the case shows it. */
async function numberAtPortal(page: Page): Promise<number> {
  const confirmed = page.getByText(/Portal confirmed number \d+/);
  await expect(confirmed).toBeVisible({ timeout: 30_000 });
  return Number(/\d+/.exec(await confirmed.innerText())?.[0]);
}

test('a case with collected evidence reaches Request Tracker and the answer is seen in the window', async ({
  launch,
  plant,
  rt,
  agent,
}) => {
  const app = await launch();
  const { page } = app;
  await setUpByHand(app, plant.root, rt);

  await page.getByRole('link', { name: 'Diagnostics' }).click();
  await page.getByRole('button', { name: 'Collect' }).click();
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/checks? today at \d/);

  await beginReport(page);
  await toStep(page, 'Evidence');
  await page.getByRole('region', { name: 'Evidence' }).getByRole('button', { name: 'Collect' }).click();
  await answerAll(app, { title: 'Jobs lose their start times', description: 'After the import at 15:40.' });
  await expect(page.getByRole('button', { name: /^Remove .*\.zip$/ })).toBeVisible({ timeout: 30_000 });
  await send(page);
  const number = await numberAtPortal(page);

  const [ticket, ...others] = await agent.search("Subject LIKE 'Jobs lose their start times'");
  expect(others).toEqual([]);
  expect(ticket).toMatchObject({ id: number, status: 'new' });
  expect(ticket?.customFields['ClientKey']).not.toEqual([]);
  await expect
    .poll(async () => (await agent.attachments(number)).filter(({ fileName }) => fileName.endsWith('.zip')).length)
    .toBe(1);
  const bundle = (await agent.attachments(number)).find(({ fileName }) => fileName.endsWith('.zip'));
  const packed = Buffer.from(bundle?.bytes ?? []);
  for (const secret of plant.secrets) expect(packed.includes(secret)).toBe(false);

  await agent.reply(number, 'Which import file was it? Please attach it.');
  await syncNow(page);
  await expect(page.getByText('Which import file was it? Please attach it.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Your reply' }).fill('orders-0114.csv, it is on its way.');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await agent.attachments(number)).some(({ bytes }) => Buffer.from(bytes).includes('orders-0114')))
    .toBe(true);
});

test('a case is sent once when Request Tracker was down and comes back', async ({
  launch,
  dataFolder,
  plant,
  rt,
  agent,
}) => {
  await setUpMachine(dataFolder.path, plant.root, rt);
  const evidence = await makeFolder('evidence');
  const file = join(evidence.path, 'orders.csv');
  await writeFile(file, 'id;start\n1;2026-01-14T06:00\n');
  const app = await launch({ env: token(rt) });
  const { page } = app;

  await rt.shutDown();
  try {
    await beginReport(page);
    await answerAll(app, { title: 'Written while the portal was down', description: 'Nothing moves.', files: [file] });
    await send(page);
    await syncNow(page);
    await expect(page.getByRole('banner').getByText(/Offline/)).toBeVisible();
  } finally {
    await rt.restart();
  }
  await syncNow(page);
  const number = await numberAtPortal(page);
  const tickets = await agent.search("Subject LIKE 'Written while the portal was down'");
  expect(tickets.map(({ id }) => id)).toEqual([number]);
  await expect
    .poll(async () => {
      const attached = await agent.attachments(number);
      return attached
        .filter(({ fileName }) => fileName === 'orders.csv')
        .map(({ bytes }) => Buffer.from(bytes).toString());
    })
    .toEqual([await readFile(file, 'utf8')]);
  await expect(page.getByRole('banner').getByText(/Synced/)).toBeVisible();
  await evidence.remove();
});
