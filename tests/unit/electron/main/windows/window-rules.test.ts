import { describe, expect, it } from 'vitest';
import { afterCrash } from '../../../../../electron/main/windows/renderer-crash.ts';
import { windowOptions } from '../../../../../electron/main/windows/window-options.ts';
import { parseWindowState, startBounds } from '../../../../../electron/main/windows/window-state.ts';
import { zoomAfter, zoomCommand } from '../../../../../electron/main/windows/zoom.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beside = { x: 1366, y: 0, width: 1920, height: 1040 };

describe('startBounds', () => {
  it('opens in the middle of the first screen when nothing is remembered', () => {
    expect(startBounds(undefined, [laptop])).toEqual({ x: 43, y: 0, width: 1280, height: 728 });
  });

  it('opens where it was when that place is still on a screen', () => {
    const stored = { x: 1500, y: 100, width: 1000, height: 700 };
    expect(startBounds(stored, [laptop, beside])).toEqual(stored);
  });

  it('comes back to the first screen when the other one is gone', () => {
    const stored = { x: 1500, y: 100, width: 1000, height: 700 };
    expect(startBounds(stored, [laptop])).toEqual({ x: 43, y: 0, width: 1280, height: 728 });
  });

  it('comes back when its title bar would be above the screen', () => {
    expect(startBounds({ x: 100, y: -200, width: 1000, height: 700 }, [laptop]).y).toBe(0);
  });

  it('comes back when only a sliver would be on the screen', () => {
    expect(startBounds({ x: -1200, y: 0, width: 1280, height: 700 }, [laptop]).x).toBe(43);
  });

  it('is no larger than the screen when it was remembered on a larger one', () => {
    const stored = { x: 0, y: 0, width: 3000, height: 2000 };
    expect(startBounds(stored, [laptop])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });

  it('keeps the least size when the screen is smaller', () => {
    expect(startBounds(undefined, [{ x: 0, y: 0, width: 640, height: 480 }])).toEqual({
      x: 0,
      y: 0,
      width: 900,
      height: 600,
    });
  });
});

describe('parseWindowState', () => {
  const stored = { bounds: { x: 1, y: 2, width: 3, height: 4 }, isMaximized: true, zoom: 1.25 };

  it('reads what an earlier version stored', () => {
    expect(parseWindowState(JSON.stringify(stored))).toEqual({ ...stored, knowsTray: false });
  });

  it.each([undefined, '', '{', '[]', '{"bounds":{"x":"a"}}', JSON.stringify({ ...stored, zoom: 0 })])(
    'starts afresh when the file holds %s',
    (text) => {
      expect(parseWindowState(text)).toBeUndefined();
    },
  );
});

describe('zoomCommand', () => {
  const press = { type: 'keyDown', key: '0', control: true, meta: false, alt: false };

  it.each([
    ['+', 'in'],
    ['=', 'in'],
    ['-', 'out'],
    ['0', 'reset'],
    ['a', undefined],
  ] as const)('is known when the key is %s with Ctrl', (key, expected) => {
    expect(zoomCommand({ ...press, key })).toBe(expected);
  });

  it('is none when the key comes up, or stands alone, or with Alt', () => {
    expect(zoomCommand({ ...press, type: 'keyUp' })).toBeUndefined();
    expect(zoomCommand({ ...press, control: false })).toBeUndefined();
    expect(zoomCommand({ ...press, alt: true })).toBeUndefined();
  });
});

describe('zoomAfter', () => {
  it('walks up to 400 % and stays there', () => {
    let zoom = 1;
    const seen: number[] = [];
    for (let press = 0; press < 10; press += 1) seen.push((zoom = zoomAfter('in', zoom)));
    expect(seen).toEqual([1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 4, 4]);
  });

  it('walks down to 50 % and stays there', () => {
    expect(zoomAfter('out', 1)).toBe(0.9);
    expect(zoomAfter('out', 0.5)).toBe(0.5);
  });

  it('goes back to 100 % when it is reset', () => {
    expect(zoomAfter('reset', 2.5)).toBe(1);
  });
});

describe('afterCrash', () => {
  it('loads the page again when it is the first end', () => {
    expect(afterCrash(undefined, 5)).toBe('load-again');
  });

  it('shows the plain page when the page ends again within a minute', () => {
    expect(afterCrash(0, 59_999)).toBe('show-plain-page');
  });

  it('loads the page again when the last end is long ago', () => {
    expect(afterCrash(0, 60_000)).toBe('load-again');
  });
});

describe('windowOptions', () => {
  const look = {
    platform: 'linux',
    isDark: false,
    bounds: laptop,
    preload: '/p.cjs',
    isPackaged: true,
    version: '1.2.3',
  };

  it('gives the page no Node, no web views and a sandbox on every system', () => {
    for (const platform of ['linux', 'win32', 'darwin']) {
      expect(windowOptions({ ...look, platform }).webPreferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        webSecurity: true,
        devTools: false,
      });
    }
  });

  it('leaves the title bar to the page, with the system’s buttons on Windows', () => {
    expect(windowOptions(look).frame).toBe(false);
    const onWindows = windowOptions({ ...look, platform: 'win32', isDark: true });
    expect(onWindows.titleBarStyle).toBe('hidden');
    expect(onWindows.titleBarOverlay).toMatchObject({ symbolColor: '#ffffff' });
  });
});
