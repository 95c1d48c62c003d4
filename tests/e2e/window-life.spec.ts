import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { BrowserWindow } from 'electron';
import { expect, test } from './fixtures.ts';
import { launchArguments, launchEnvironment } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

/** Asks the one window something; it is serialised, so it may use nothing from here. */
async function ofWindow<T>(app: RunningApp, ask: (window: BrowserWindow) => T): Promise<T> {
  return (await app.electron.browserWindow(app.page)).evaluate(ask);
}

/** Presses Ctrl and a key as the system does: what Playwright presses goes to the page alone, past main. */
function pressControl(app: RunningApp, key: string): Promise<void> {
  return app.electron.evaluate(({ BrowserWindow }, keyCode) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const type of ['keyDown', 'keyUp'] as const)
      contents?.sendInputEvent({ type, keyCode, modifiers: ['control'] });
  }, key);
}

/** Starts the app a second time, as a person does by its icon, and gives its exit code. */
async function startAgain(dataDir: string, ...args: readonly string[]): Promise<number | null> {
  const electron: unknown = createRequire(import.meta.url)('electron');
  const child = spawn(String(electron), launchArguments({ dataDir, args }), {
    env: launchEnvironment({ dataDir }),
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

test('a second start brings the first window to the front and ends when the app runs already', async ({
  app,
  dataFolder,
}) => {
  // A window that was never shown yet would still be shown by its own start.
  await expect.poll(() => ofWindow(app, (window) => window.isVisible())).toBe(true);
  await ofWindow(app, (window) => window.hide());
  await expect.poll(() => ofWindow(app, (window) => window.isVisible())).toBe(false);
  expect(await startAgain(dataFolder.path)).toBe(0);
  await expect.poll(() => ofWindow(app, (window) => window.isVisible())).toBe(true);
  expect(app.electron.windows()).toHaveLength(1);
});

test('a link leads to its place and begins nothing when another program opens it', async ({ app, dataFolder }) => {
  const place = (): Promise<string> => app.page.evaluate(() => location.hash);
  expect(await startAgain(dataFolder.path, 'companion://case/4711')).toBe(0);
  await expect.poll(place).toBe('#/cases/4711');
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('There is no case 4711 here.');
  expect(await startAgain(dataFolder.path, 'companion://draft/new')).toBe(0);
  expect(await place()).toBe('#/cases/4711');
  expect(await startAgain(dataFolder.path, 'companion://requests')).toBe(0);
  await expect.poll(place).toBe('#/requests');
});

test('the window opens where it was when it is started again', async ({ launch }) => {
  const place = { x: 80, y: 60, width: 1000, height: 700 };
  const first = await launch();
  await expect.poll(() => ofWindow(first, (window) => window.isVisible())).toBe(true);
  await pressControl(first, '=');
  await expect.poll(() => ofWindow(first, (window) => window.webContents.getZoomFactor())).toBeCloseTo(1.1);
  // The system still answers to the place of the start for a while, and the last answer counts: move until it stays.
  let stayed = 0;
  await expect
    .poll(
      async () => {
        const now = await ofWindow(first, (window) => window.getNormalBounds());
        stayed = now.x === place.x && now.y === place.y && now.width === place.width ? stayed + 1 : 0;
        if (stayed === 0)
          await ofWindow(first, (window) => window.setBounds({ x: 80, y: 60, width: 1000, height: 700 }));
        return stayed;
      },
      { intervals: [100] },
    )
    .toBeGreaterThan(8);
  await first.quit();
  const second = await launch();
  await expect.poll(() => ofWindow(second, (window) => window.getBounds())).toEqual(place);
  await expect.poll(() => ofWindow(second, (window) => window.webContents.getZoomFactor())).toBeCloseTo(1.1);
});

test('the window cannot be made smaller than 900 × 600', async ({ app }) => {
  expect(await ofWindow(app, (window) => window.getMinimumSize())).toEqual([900, 600]);
});

test('the zoom follows Ctrl with plus, minus and zero when keys are pressed', async ({ app }) => {
  const zoom = (): Promise<number> => ofWindow(app, (window) => window.webContents.getZoomFactor());
  await pressControl(app, '=');
  await pressControl(app, '=');
  await expect.poll(zoom).toBeCloseTo(1.25);
  await pressControl(app, '-');
  await expect.poll(zoom).toBeCloseTo(1.1);
  await pressControl(app, '0');
  await expect.poll(zoom).toBeCloseTo(1);
});

test('the page comes back by itself when its process ends, and a plain page when it ends again', async ({ app }) => {
  // Playwright gives up a page whose process ended, so from here on only main is asked.
  const crash = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const isBack = new Promise<void>((resolve) => void contents?.once('did-finish-load', () => resolve()));
      contents?.forcefullyCrashRenderer();
      return isBack;
    });
  const run = (script: string): Promise<unknown> =>
    app.electron.evaluate(
      ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true),
      script,
    );
  await crash();
  expect(await run('location.href')).toMatch(/^app:\/\/companion\/index\.html/);
  await crash();
  expect(await run('document.body.innerText')).toContain('The window stopped showing its content');
  await run('document.querySelector("a").click()');
  await expect.poll(() => run('location.href')).toMatch(/^app:\/\/companion\/index\.html/);
});

test('the app ends when its window is closed', async ({ app }) => {
  const ended = once(app.electron.process(), 'exit');
  await app.page.evaluate(() =>
    (window as unknown as { companion: { window: { close(): void } } }).companion.window.close(),
  );
  expect((await ended)[0]).toBe(0);
});
