/** Steps of the window's zoom, as browsers have them. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

export type ZoomCommand = 'in' | 'out' | 'reset';

/** The parts of a key press that matter here. */
export interface KeyPress {
  readonly type: string;
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

/** Ctrl with plus, minus or zero (Cmd on a Mac); undefined for every other press. Pure. */
export function zoomCommand(press: KeyPress): ZoomCommand | undefined {
  if (press.type !== 'keyDown' || press.alt || press.control === press.meta) return undefined;
  if (press.key === '+' || press.key === '=') return 'in';
  if (press.key === '-' || press.key === '_') return 'out';
  return press.key === '0' ? 'reset' : undefined;
}

/** The zoom after a command. Pure. */
export function zoomAfter(command: ZoomCommand, zoom: number): number {
  if (command === 'reset') return 1;
  // Chromium hands the factor back with rounding noise.
  const noise = 0.01;
  const next =
    command === 'in'
      ? STEPS.find((candidate) => candidate > zoom + noise)
      : STEPS.findLast((candidate) => candidate < zoom - noise);
  return next ?? zoom;
}
