import { BrowserWindow, desktopCapturer, screen, systemPreferences } from 'electron';
import type { DesktopCapturerSource, Display } from 'electron';
import type { CaptureSource } from '../../../shared/domain/pictures.ts';
import { log } from '../log.ts';
import { words } from '../words.ts';
import { captureProblem, dotsOf, sourceOfDisplay, withinBytes } from './capture-rules.ts';

/** Time the system takes to draw what lies below a window that went. */
const GONE_MS = 220;
const PREVIEW = { width: 240, height: 150 };
const MOST_PREVIEW_BYTES = 180_000;
const NO_PICTURE = { width: 0, height: 0 };

/** A picture as PNG, or why there is none. */
export type Taken =
  | { readonly png: Uint8Array; readonly refusal: null }
  | { readonly png: null; readonly refusal: string };

/** Why no picture can be taken here, in words; undefined when one can. */
function refusalHere(): string | undefined {
  const problem = captureProblem({
    platform: process.platform,
    sessionType: process.env['XDG_SESSION_TYPE'],
    waylandDisplay: process.env['WAYLAND_DISPLAY'],
    access: process.platform === 'darwin' ? systemPreferences.getMediaAccessStatus('screen') : undefined,
  });
  return problem === undefined ? undefined : words.capture[problem];
}

/** Screens and windows, without the app's own, each with a small picture of it. */
export async function listSources(): Promise<{ sources: CaptureSource[]; refusal: string | null }> {
  const refusal = refusalHere();
  if (refusal !== undefined) return { sources: [], refusal };
  const own = new Set(BrowserWindow.getAllWindows().map((window) => window.getMediaSourceId()));
  const found = await withoutOwnWindows(() =>
    desktopCapturer.getSources({ types: ['screen', 'window'], thumbnailSize: PREVIEW }),
  );
  const sources = found
    .filter(({ id }) => !own.has(id))
    .map((source): CaptureSource => {
      const preview = source.thumbnail.isEmpty() ? null : jpegAddress(source);
      const kind = source.id.startsWith('screen') ? 'screen' : 'window';
      return { id: source.id, kind, name: source.name.slice(0, 500), preview };
    });
  return { sources: [...withinBytes(sources, MOST_PREVIEW_BYTES)], refusal: null };
}

function jpegAddress({ thumbnail }: DesktopCapturerSource): string {
  return `data:image/jpeg;base64,${thumbnail.toJPEG(70).toString('base64')}`;
}

/** Takes a picture of a source of the list. */
export function captureSource(id: string): Promise<Taken> {
  return take(async () => {
    const isScreen = id.startsWith('screen');
    const types: ('screen' | 'window')[] = [isScreen ? 'screen' : 'window'];
    const listed = await desktopCapturer.getSources({ types, thumbnailSize: NO_PICTURE });
    const at = listed.find((source) => source.id === id);
    const displays = screen.getAllDisplays();
    const display = displays.find((one) => String(one.id) === at?.display_id) ?? screen.getPrimaryDisplay();
    const found = await desktopCapturer.getSources({ types, thumbnailSize: dotsOf(display) });
    return found.find((source) => source.id === id);
  });
}

/** Takes a picture of the display the person is at: the one with the pointer. */
export function captureMoment(): Promise<Taken> {
  return take(async () => {
    const display: Display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const found = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: dotsOf(display) });
    return sourceOfDisplay(
      found,
      screen.getAllDisplays().map(({ id }) => id),
      display.id,
    );
  });
}

async function take(find: () => Promise<DesktopCapturerSource | undefined>): Promise<Taken> {
  const refusal = refusalHere();
  if (refusal !== undefined) return { png: null, refusal };
  try {
    const source = await withoutOwnWindows(find);
    if (source === undefined || source.thumbnail.isEmpty()) return { png: null, refusal: words.capture.nothing };
    return { png: source.thumbnail.toPNG(), refusal: null };
  } catch (error) {
    log('capture.failed', { error: String(error) });
    return { png: null, refusal: words.capture.nothing };
  }
}

/** Takes the app's own windows out of the way, and puts them back as they were, whatever happens meanwhile. */
async function withoutOwnWindows<T>(work: () => Promise<T>): Promise<T> {
  const focused = BrowserWindow.getFocusedWindow();
  const shown = BrowserWindow.getAllWindows().filter((window) => window.isVisible() && !window.isMinimized());
  for (const window of shown) window.hide();
  if (shown.length > 0) await new Promise((resolve) => void setTimeout(resolve, GONE_MS));
  try {
    return await work();
  } finally {
    for (const window of shown) if (!window.isDestroyed()) window.showInactive();
    if (focused !== null && !focused.isDestroyed()) focused.focus();
  }
}
