import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { build } from 'vite';
import { launchArguments, launchEnvironment, root } from './launch.ts';

/**
 * The window's page over the made-up core, in the runtime of the app: for what a real core passes by too quickly to be
 * looked at, such as a collection that goes on.
 */
export interface DesignWindow {
  readonly page: Page;
  /** Shows a place of the made-up day, with a collection that stands still after so many parts where one is wanted. */
  open(place: string, options?: { readonly partsDone?: number; readonly language?: string }): Promise<void>;
  /** Leads the window that is open to another place. */
  lead(place: string): Promise<void>;
  resize(width: number, height: number, zoom?: number): Promise<void>;
  end(): Promise<void>;
}

const PAGES = join(root, '.cache', 'renderer-design');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** Its own profile: Chromium remembers a zoom for each host, which the next run would begin with. */
const MAIN = `const { app, BrowserWindow } = require('electron');
app.setPath('userData', require('node:path').join(__dirname, 'profile'));
app.whenReady().then(() => new BrowserWindow({ useContentSize: true, frame: false }).loadURL('about:blank'));
`;

/** Builds the page, serves it on loopback and opens it. `folder` is the test's own. */
export async function openDesignWindow(folder: string): Promise<DesignWindow> {
  await build({ configFile: join(root, 'renderer', 'vite.config.ts'), mode: 'design', logLevel: 'error' });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
    void readFile(join(PAGES, path)).then(
      (content) => response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const appFolder = join(folder, 'design');
  await mkdir(appFolder, { recursive: true });
  await writeFile(join(appFolder, 'package.json'), JSON.stringify({ name: 'design', main: 'main.cjs' }));
  await writeFile(join(appFolder, 'main.cjs'), MAIN);
  const options = { appFolder, dataDir: folder, env: { TZ: 'Europe/Berlin' } };
  const electron = await _electron.launch({
    args: launchArguments(options),
    cwd: root,
    env: launchEnvironment(options),
  });
  const page = await electron.firstWindow();
  return {
    page,
    open: async (place, { partsDone, language } = {}) => {
      const query = new URLSearchParams();
      if (partsDone !== undefined) query.set('run', String(partsDone));
      if (language !== undefined) query.set('language', language);
      // The same address with another place would not load the page anew.
      await page.goto('about:blank');
      await page.goto(`http://127.0.0.1:${port}/dev.html?${query}#${place}`);
      await quiet(page);
    },
    lead: async (place) => {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, place);
      await quiet(page);
    },
    resize: async (width, height, zoom = 1) => {
      await resize(electron, { width, height, zoom });
      await page.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) <= 1, width / zoom);
    },
    end: async () => {
      await electron.close();
      server.close();
    },
  };
}

async function quiet(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

function resize(
  electron: ElectronApplication,
  size: { readonly width: number; readonly height: number; readonly zoom: number },
): Promise<void> {
  return electron.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(width, height);
    window?.webContents.setZoomFactor(zoom);
  }, size);
}
