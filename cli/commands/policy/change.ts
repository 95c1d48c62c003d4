import type { DueMove, PolicyChange } from '../../../shared/contract/policies.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { OptionSpec } from '../../args.ts';
import { CLOCK_NAMES } from '../../clock-words.ts';
import type { Answer, CoreContext } from '../../command.ts';
import { count, table } from '../../output.ts';
import { localTime } from '../../time.ts';

/** Options of every command that changes the policy in use. */
export const CHANGE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  preview: { type: 'boolean', text: 'Only say which due times would move' },
};
export const NOTE_OPTION: Readonly<Record<string, OptionSpec>> = {
  note: { type: 'string', value: 'TEXT', text: 'Why, kept with the version' },
};

/** Makes a change of the policy in use, or says with `--preview` what it would move. */
export async function changePolicy(context: CoreContext, change: PolicyChange): Promise<Result<Answer>> {
  const { args, call } = context;
  const preview = await call('policies.preview', { change });
  if (!preview.ok) return preview;
  const { moves, open, sealed, warnings } = preview.value;
  const notes = warnings.map(({ message }) => message);
  if (args.flag('preview')) return ok({ json: preview.value, text: previewText(moves, open, sealed), notes });
  const list = await call('policies.list', {});
  if (!list.ok) return list;
  const { id, version } = list.value.inUse;
  const applied = await call('policies.apply', { change, note: args.text('note') ?? '', base: { id, version } });
  if (!applied.ok) return applied;
  const after = await call('policies.list', {});
  const isInUse =
    after.ok && after.value.inUse.id === applied.value.id && after.value.inUse.version === applied.value.version;
  const name = `Version ${applied.value.version} of "${applied.value.id}"`;
  return ok({
    json: { ...applied.value, inUse: isInUse, moved: isInUse ? moves.length : 0 },
    text: [isInUse ? `${name} is in use. ${movedText(moves.length)}` : `${name} is kept and waits for its day.`],
    notes,
  });
}

function movedText(moved: number): string {
  return moved === 0 ? 'No due time moved.' : `${count(moved, 'due time')} moved.`;
}

function previewText(moves: readonly DueMove[], open: number, sealed: number): readonly string[] {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = (at: string | null): string => (at === null ? '-' : localTime(at, zone));
  const rows = moves.map(({ number, title, clock, from, to }) => [
    String(number),
    title,
    CLOCK_NAMES[clock],
    time(from),
    time(to),
  ]);
  return [
    ...table(['case', 'title', 'clock', 'due', 'would be due'], rows, 'No due time would move.'),
    '',
    `${count(open, 'clock')} open; ${count(sealed, 'has', 'have')} ended and stay as they are. Nothing was changed.`,
  ];
}
