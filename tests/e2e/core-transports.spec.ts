import { expect, test } from '@playwright/test';
import type { CoreClient } from '../../shared/contract/index.ts';
import { launchApp, makeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { makeTransportApp } from './support/transport-app.ts';

// Both ways to a core, by the real main and the real host code. The core behind them has no SQLite, because the
// stand-in runtime cannot load it into a utility process.

let appFolder: Awaited<ReturnType<typeof makeFolder>>;
let data: Awaited<ReturnType<typeof makeFolder>>;

test.beforeAll(async () => {
  appFolder = await makeFolder('transport');
  await makeTransportApp(appFolder.path);
});
test.afterAll(() => appFolder.remove());
test.beforeEach(async () => {
  data = await makeFolder('data');
});
test.afterEach(() => data.remove());

function launch(host: string, env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  return launchApp({ appFolder: appFolder.path, dataDir: data.path, env: { COMPANION_CORE_HOST: host, ...env } });
}

const hellos = (app: RunningApp): Promise<number> => app.page.evaluate(() => window.seen.hellos);

async function call(app: RunningApp, name: 'system.state' | 'profile.get'): ReturnType<CoreClient['call']> {
  return app.page.evaluate(async (operation) => window.seen.client?.call(operation, {}), name) as ReturnType<
    CoreClient['call']
  >;
}

for (const host of ['node-child', 'utility']) {
  test(`${host}: calls, events and questions to the desktop arrive when the window is open`, async () => {
    const app = await launch(host);
    await expect.poll(() => hellos(app)).toBe(1);
    expect(await call(app, 'system.state')).toMatchObject({ ok: true, value: { state: 'ready' } });
    expect(await app.page.evaluate(() => window.seen.events)).toEqual(['from-the-core']);
    await app.electron.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/chosen'] });
    });
    const chosen = await app.page.evaluate(() => window.seen.client?.call('files.chooseFolder', { title: 'T' }));
    expect(chosen).toMatchObject({ ok: true, value: { path: '/chosen' } });
    await app.quit();
  });

  test(`${host}: the window learns of it and gets another core when the core is killed`, async () => {
    const app = await launch(host);
    await expect.poll(() => hellos(app)).toBe(1);
    const first = await app.corePid();
    process.kill(first, 'SIGKILL');
    await expect.poll(() => app.page.evaluate(() => window.seen.closed)).toBe(1);
    await expect.poll(() => hellos(app)).toBe(2);
    const answer = await call(app, 'profile.get');
    expect(answer).toMatchObject({ ok: true, value: { userId: String(await app.corePid(first)) } });
    await app.quit();
  });

  test(`${host}: the core is gone within the time limit when it does not close by itself`, async () => {
    const app = await launch(host, { FAKE_CORE_HANGS: '1' });
    await expect.poll(() => hellos(app)).toBe(1);
    const pid = await app.corePid();
    const before = performance.now();
    await app.quit();
    expect(performance.now() - before).toBeLessThan(9_000);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
}
