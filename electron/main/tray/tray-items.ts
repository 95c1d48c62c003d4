import { words } from '../words.ts';

/** What the core lets the tray say. */
export interface TrayState {
  /** The next due time in words, or what else matters most now. */
  readonly tooltip: string;
  /** How many items wait to be sent. */
  readonly waiting: number;
}

export type TrayAction = 'open' | 'report' | 'collect' | 'quit';

/** A line of the tray's menu: one to read, one to choose, or a gap. */
export type TrayItem =
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly action: TrayAction }
  | { readonly kind: 'gap' };

/** The tray's menu for a state; `canCollect` false while no core runs. Pure. */
export function trayItems(state: TrayState, canCollect: boolean): readonly TrayItem[] {
  const facts: TrayItem[] = [];
  if (state.tooltip !== '') facts.push({ kind: 'text', label: state.tooltip });
  if (state.waiting > 0) facts.push({ kind: 'text', label: words.tray.waiting(state.waiting) });
  if (facts.length > 0) facts.push({ kind: 'gap' });
  return [
    ...facts,
    { kind: 'action', label: words.tray.open, action: 'open' },
    { kind: 'action', label: words.tray.report, action: 'report' },
    ...(canCollect ? [{ kind: 'action', label: words.tray.collect, action: 'collect' } as const] : []),
    { kind: 'gap' },
    { kind: 'action', label: words.tray.quit, action: 'quit' },
  ];
}
