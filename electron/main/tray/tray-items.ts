import type { HostTray } from '../../../shared/contract/host.ts';
import { words } from '../words.ts';
import { said } from '../words/said.ts';

/** What the core lets the tray say. */
export type TrayState = HostTray;

/** Before the core has said anything. */
export const NOTHING_SAID: TrayState = { tooltip: '', waiting: 0, alert: false, next: null, lines: [], choices: [] };

export type TrayAction =
  | { readonly do: 'open' | 'report' | 'collect' | 'takeStep' | 'stopSteps' | 'quit' }
  | { readonly do: 'go'; readonly place: string }
  /** One of the core's own choices. */
  | { readonly do: 'choose'; readonly id: string };

/** A line of the tray's menu: one to read, one to choose, or a gap. */
export type TrayItem =
  | { readonly kind: 'text'; readonly label: string }
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly action: TrayAction;
      /** Whether it is ticked; absent: it cannot be. */
      readonly checked?: boolean;
    }
  | { readonly kind: 'gap' };

const GAP: TrayItem = { kind: 'gap' };

/** The tray's menu for a state; `hasCore` false while no core runs that could carry anything out. Pure. */
export function trayItems(
  state: TrayState,
  hasCore: boolean,
  recording: { readonly taken: number } | null = null,
): readonly TrayItem[] {
  const facts: TrayItem[] = state.lines.map((line) => ({ kind: 'text', label: said(line) }));
  if (state.next !== null) facts.push(action(said(state.next.label), { do: 'go', place: state.next.place }));
  const choices = hasCore ? state.choices : [];
  return [
    ...facts,
    ...(facts.length > 0 ? [GAP] : []),
    action(words.tray.open, { do: 'open' }),
    action(words.tray.report, { do: 'report' }),
    ...(recording === null ? [] : recordingItems(recording.taken)),
    ...(hasCore ? [action(words.tray.collect, { do: 'collect' })] : []),
    GAP,
    ...choices.map((choice): TrayItem => {
      const item = { kind: 'action', label: said(choice.label), action: { do: 'choose', id: choice.id } } as const;
      return choice.checked === null ? item : { ...item, checked: choice.checked };
    }),
    ...(choices.length > 0 ? [GAP] : []),
    action(words.tray.quit, { do: 'quit' }),
  ];
}

function recordingItems(taken: number): readonly TrayItem[] {
  return [action(words.tray.takeStep, { do: 'takeStep' }), action(words.tray.stopSteps(taken), { do: 'stopSteps' })];
}

function action(label: string, what: TrayAction): TrayItem {
  return { kind: 'action', label, action: what };
}
