import { z } from 'zod';

const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Rectangle = z.output<typeof rectangle>;

/** What the window remembers between starts. */
export const windowState = z.object({
  bounds: rectangle,
  isMaximized: z.boolean(),
  zoom: z.number().min(0.25).max(5),
  /** The person was told that closing the window leaves the app in the notification area. */
  knowsTray: z.boolean().default(false),
});
export type WindowState = z.output<typeof windowState>;

export const MIN_WIDTH = 900;
export const MIN_HEIGHT = 600;
const USUAL = { width: 1280, height: 800 };

/** How much of the title bar has to lie on a screen for a person to get hold of it. */
const GRIP = { width: 120, height: 40 };

/** Parses what was stored; undefined when it is absent or not ours. Pure. */
export function parseWindowState(text: string | undefined): WindowState | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = windowState.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Bounds to open with. Stored ones are kept when their title bar can still be reached on one of the screens, and made
 * no larger than it; else the window opens in the middle of the first screen. `screens` are work areas. Pure.
 */
export function startBounds(stored: Rectangle | undefined, screens: readonly Rectangle[]): Rectangle {
  const first = screens[0] ?? { x: 0, y: 0, ...USUAL };
  const home = stored === undefined ? undefined : screens.find((screen) => canBeGripped(stored, screen));
  if (stored === undefined || home === undefined) return centred(first);
  return {
    x: stored.x,
    y: stored.y,
    width: clamp(stored.width, MIN_WIDTH, Math.max(MIN_WIDTH, home.width)),
    height: clamp(stored.height, MIN_HEIGHT, Math.max(MIN_HEIGHT, home.height)),
  };
}

function canBeGripped(bounds: Rectangle, screen: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const isTopOnScreen = bounds.y >= screen.y && bounds.y + GRIP.height <= screen.y + screen.height;
  return width >= GRIP.width && isTopOnScreen;
}

function centred(screen: Rectangle): Rectangle {
  const width = clamp(USUAL.width, MIN_WIDTH, Math.max(MIN_WIDTH, screen.width));
  const height = clamp(USUAL.height, MIN_HEIGHT, Math.max(MIN_HEIGHT, screen.height));
  return {
    x: Math.round(screen.x + Math.max(0, screen.width - width) / 2),
    y: Math.round(screen.y + Math.max(0, screen.height - height) / 2),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
