/** What decides whether this desktop lets a program take pictures of the screen. */
export interface Desktop {
  readonly platform: string;
  /** `XDG_SESSION_TYPE` and `WAYLAND_DISPLAY`. */
  readonly sessionType: string | undefined;
  readonly waylandDisplay: string | undefined;
  /** What macOS says about this right. */
  readonly access: string | undefined;
}

/** Which sentence says why no picture can be taken; undefined when one can. Pure. */
export function captureProblem(desktop: Desktop): 'wayland' | 'noRight' | undefined {
  if (desktop.platform === 'darwin')
    return desktop.access === 'denied' || desktop.access === 'restricted' ? 'noRight' : undefined;
  if (desktop.platform !== 'linux') return undefined;
  const isWayland = desktop.sessionType === 'wayland' || (desktop.waylandDisplay ?? '') !== '';
  return isWayland ? 'wayland' : undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A display's size in its own dots, so that a picture of it is as sharp as the screen. Pure. */
export function dotsOf(display: { readonly size: Size; readonly scaleFactor: number }): Size {
  const { size, scaleFactor } = display;
  return { width: Math.round(size.width * scaleFactor), height: Math.round(size.height * scaleFactor) };
}

interface Source {
  readonly id: string;
  readonly display_id: string;
}

/**
 * The source that shows a display: by its number, or the only one there is. Some systems number none; then the order of
 * both lists is the same. Pure.
 */
export function sourceOfDisplay<S extends Source>(
  sources: readonly S[],
  displayIds: readonly number[],
  wanted: number,
): S | undefined {
  const named = sources.find(({ display_id }) => display_id === String(wanted));
  if (named !== undefined) return named;
  const isNumbered = sources.some(({ display_id }) => display_id !== '');
  return isNumbered && sources.length > 1 ? undefined : sources[Math.max(0, displayIds.indexOf(wanted))];
}

/** Leaves previews out from where a message would grow too large: names matter more. Pure. */
export function withinBytes<P extends { readonly preview: string | null }>(
  sources: readonly P[],
  most: number,
): readonly P[] {
  let sum = 0;
  return sources.map((source) => {
    sum += source.preview?.length ?? 0;
    return sum > most ? { ...source, preview: null } : source;
  });
}

interface OnCase {
  readonly caseId: string;
}

/**
 * Whether a recording of steps begins, so that a person has to have asked for it: none runs, or one of another case.
 * Going on and stopping never need anybody. Pure.
 */
export function isStart(now: OnCase | null, next: OnCase | null): boolean {
  return next !== null && next.caseId !== now?.caseId;
}
