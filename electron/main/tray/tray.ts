import { join } from 'node:path';
import { app, Menu, nativeImage, Tray } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import { log } from '../log.ts';
import { onDesktopLanguage, words } from '../words.ts';
import { said } from '../words/said.ts';
import { NOTHING_SAID, trayItems } from './tray-items.ts';
import type { TrayAction, TrayItem, TrayState } from './tray-items.ts';

/** The app's icon in the notification area. */
export interface AppTray {
  update(state: TrayState): void;
  /** Whether what the core does can be offered: only while one runs. */
  setHasCore(hasCore: boolean): void;
  /** Says that steps are recorded, and how many so far; null: not. */
  setRecording(recording: { readonly taken: number } | null): void;
  onAction(listener: (action: TrayAction) => void): void;
}

/** Makes the tray. Where the system has none the app works without it: it is never the only way to anything. */
export function createTray(): AppTray {
  const icon = makeIcon();
  let state = NOTHING_SAID;
  let hasCore = false;
  let recording: { readonly taken: number } | null = null;
  let act: (action: TrayAction) => void = () => undefined;

  const draw = (): void => {
    if (icon === undefined) return;
    icon.setImage(image(state.alert || recording !== null ? 'tray-alert' : 'tray'));
    const steps = recording === null ? '' : words.steps.recording(recording.taken);
    icon.setToolTip([words.appName, steps, said(state.tooltip)].filter((line) => line !== '').join('\n'));
    const items = trayItems(state, hasCore, recording).map((item) => menuItem(item, (action) => act(action)));
    icon.setContextMenu(Menu.buildFromTemplate(items));
  };
  icon?.on('click', () => act({ do: 'open' }));
  onDesktopLanguage(draw);
  draw();

  return {
    update(next) {
      state = next;
      draw();
    },
    setHasCore(next) {
      hasCore = next;
      draw();
    },
    setRecording(next) {
      recording = next;
      draw();
    },
    onAction: (listener) => {
      act = listener;
    },
  };
}

function image(name: 'tray' | 'tray-alert'): Electron.NativeImage {
  const file = process.platform === 'win32' ? `${name}.ico` : `${name}.png`;
  return nativeImage.createFromPath(join(app.getAppPath(), 'out', 'resources', 'icons', file));
}

function makeIcon(): Tray | undefined {
  try {
    return new Tray(image('tray'));
  } catch (error) {
    log('tray.failed', { error: String(error) });
    return undefined;
  }
}

function menuItem(item: TrayItem, act: (action: TrayAction) => void): MenuItemConstructorOptions {
  if (item.kind === 'gap') return { type: 'separator' };
  if (item.kind === 'text') return { label: item.label, enabled: false };
  const tick = item.checked === undefined ? {} : { type: 'checkbox' as const, checked: item.checked };
  return { label: item.label, ...tick, click: () => act(item.action) };
}
