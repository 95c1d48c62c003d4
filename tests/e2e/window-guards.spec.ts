import { expect, test } from '@playwright/test';
import { launchApp, makeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

// None of these leaves a trace in the window, so one start serves them all.

let data: Awaited<ReturnType<typeof makeFolder>>;
let app: RunningApp;

test.beforeAll(async () => {
  data = await makeFolder('data');
  app = await launchApp({ dataDir: data.path });
});
test.afterAll(async () => {
  await app.end();
  await data.remove();
});

test('the page has no Node, a strict policy and its own origin when the window opens', async () => {
  const { page, electron } = app;
  const facts = await page.evaluate(() => ({
    address: location.origin,
    isolated: crossOriginIsolated,
    node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { companion: object }).companion).toSorted(),
    nonce: document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '',
  }));
  expect(facts).toMatchObject({ address: 'app://companion', isolated: true, node: [] });
  expect(facts.bridge).toEqual([
    'connect',
    'core',
    'giveFiles',
    'hasPath',
    'onNavigate',
    'platform',
    'quit',
    'savePdf',
    'version',
    'window',
  ]);
  expect(facts.nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
});

test('every load has a fresh nonce', async () => {
  const nonce = (): Promise<string | null> =>
    app.page.evaluate(() => document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? null);
  const first = await nonce();
  await app.page.reload();
  expect(await nonce()).not.toBe(first);
});

test('an inline script does not run when it gets into the page', async () => {
  const violated = await app.page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    });
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const markup = document.createElement('div');
    markup.innerHTML = '<img src="x" onerror="window.injected = true">';
    document.body.append(markup);
    return violation;
  });
  expect(violated).toMatch(/^script-src|img-src/);
  expect(await app.page.evaluate(() => 'injected' in window)).toBe(false);
});

test('the page reaches no other address when it tries', async () => {
  const outcomes = await app.page.evaluate(async () => {
    const tried = ['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'app://other/index.html'];
    const results = tried.map((address) => fetch(address).then(String, () => 'refused'));
    return Promise.all(results);
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('addresses that leave the window’s folder are not found when they are asked for', async () => {
  const statuses = await app.page.evaluate(async () => {
    const tried = ['..%2f..%2fpackage.json', '..%5c..%5cpackage.json', '%2e%2e%2fmain%2fmain.cjs', 'no-such.js'];
    return Promise.all(tried.map(async (path) => (await fetch(`app://companion/${path}`)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('answers forbid guessing their kind when they are served', async () => {
  const headers = await app.page.evaluate(async () => {
    const answer = await fetch('app://companion/index.html');
    return Object.fromEntries(answer.headers.entries());
  });
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  expect(headers['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-",
  );
});

test('the window stays where it is when the page navigates elsewhere', async () => {
  for (const address of ['https://example.com/', 'file:///etc/hosts', 'data:text/html,x', 'app://other/']) {
    await app.page.evaluate((target) => location.assign(target), address).catch(() => undefined);
  }
  await app.page.waitForTimeout(300);
  expect(app.page.url()).toMatch(/^app:\/\/companion\/index\.html/);
});

test('the vendor opens in the browser, others after a question, nothing else, when the page opens windows', async () => {
  const { page, electron } = app;
  await electron.evaluate(({ dialog, shell }) => {
    const opened: string[] = [];
    const asked: string[] = [];
    Object.assign(globalThis, { opened, asked });
    shell.openExternal = (address) => {
      opened.push(address);
      return Promise.resolve();
    };
    const answer = (...args: readonly unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
      asked.push((args.at(-1) as { message: string }).message);
      return Promise.resolve({ response: asked.length === 1 ? 0 : 1, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  });
  const open = (addresses: readonly string[]): Promise<boolean[]> =>
    page.evaluate((all) => all.map((address) => window.open(address) === null), addresses);
  const state = () =>
    electron.evaluate(() => {
      const { opened, asked } = globalThis as unknown as { opened: string[]; asked: string[] };
      return { opened, asked };
    });
  const handles = await open([
    'https://www.planettogether.com/help',
    'https://no.example.com/?data',
    'http://helpdesk.local/7',
    'file:///etc/passwd',
    'smb://server/share',
    'app://companion/index.html',
  ]);
  expect(handles.every(Boolean)).toBe(true);
  expect(await open(['https://yes.example.com/7'])).toEqual([true]);
  await expect.poll(state).toEqual({
    opened: ['https://www.planettogether.com/help', 'https://yes.example.com/7'],
    asked: ['Open a page of no.example.com in the browser?', 'Open a page of yes.example.com in the browser?'],
  });
  expect(electron.windows()).toHaveLength(1);
});

test('no path reaches the core when a script makes up files or sends paths itself', async () => {
  const given = await app.page.evaluate(async () => {
    const { companion } = window as unknown as {
      companion: { giveFiles(files: readonly unknown[]): Promise<unknown>; hasPath(file: File): boolean };
    };
    const madeUp = new File(['x'], 'passwd');
    Object.defineProperty(madeUp, 'path', { value: '/etc/passwd' });
    const forged = [madeUp, { path: '/etc/passwd', name: 'passwd' }, '/etc/passwd'];
    const outcomes = forged.map((one) =>
      Promise.resolve([one])
        .then((files) => companion.giveFiles(files))
        .then(
          (known) => JSON.stringify(known),
          () => 'refused',
        ),
    );
    return { has: companion.hasPath(madeUp), outcomes: await Promise.all(outcomes) };
  });
  expect(given.has).toBe(false);
  expect(given.outcomes[0]).toBe('{"files":[],"refused":[]}');
  expect(given.outcomes.slice(1).every((one) => one === 'refused' || one === '{"files":[],"refused":[]}')).toBe(true);
});

test('rights are refused when the page asks for them', async () => {
  const outcomes = await app.page.evaluate(async () => {
    const asks: readonly (() => Promise<unknown>)[] = [
      () => navigator.mediaDevices.getUserMedia({ audio: true }),
      () => navigator.clipboard.readText(),
      () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    ];
    const said = await Promise.all(
      asks.map((ask) =>
        ask().then(
          () => 'granted',
          () => 'refused',
        ),
      ),
    );
    return [...said, await Notification.requestPermission(), Notification.permission];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'denied', 'denied']);
});

test('a message to main is ignored when it comes from a frame inside the page', async () => {
  const asked = await app.electron.evaluate(({ BrowserWindow, ipcMain }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const before = BrowserWindow.getAllWindows().length;
    const foreign = { sender: contents, senderFrame: { url: 'app://companion/index.html', parent: {} } };
    ipcMain.emit('window:close', foreign);
    ipcMain.emit('app:quit', { ...foreign, senderFrame: { url: 'https://example.com/', parent: null } });
    return { before, after: BrowserWindow.getAllWindows().length };
  });
  expect(asked).toEqual({ before: 1, after: 1 });
});

test('no picture of the screen is taken when a script of the page asks and nobody clicked', async () => {
  const { page, electron } = app;
  // What was clicked or asked by the tests before counts for five seconds.
  await page.waitForTimeout(6000);
  const said = await electron.evaluate(({ BrowserWindow }) => {
    const script = `new Promise((done) => {
      Object.defineProperty(Navigator.prototype, 'userActivation', { get: () => ({ isActive: true }) });
      addEventListener('message', ({ data, ports: [port] }) => {
        if (data !== 'core:port' || port === undefined) return;
        const said = {};
        port.addEventListener('message', ({ data: reply }) => {
          if (reply.t !== 'reply') return;
          said[reply.id] = reply.ok ? reply.value : reply.error;
          if (said[1] && said[2]) done(said);
        });
        port.start();
        port.postMessage({ t: 'call', id: 1, name: 'pictures.sources', input: {} });
        port.postMessage({ t: 'call', id: 2, name: 'pictures.capture', input: { source: 'screen:0:0' } });
      });
      companion.connect();
    })`;
    return BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script, false) as Promise<object>;
  });
  const refusal = 'A picture is only taken right after a click or a key in this window. Choose it once more.';
  expect(said).toMatchObject({ 1: { sources: [], refusal }, 2: { code: 'unavailable', message: refusal } });
});
