import type { NearestRun, ProposalReason, RangeProposalView, RunView } from '../shared/domain/recordings.ts';
import { localTime } from './time.ts';

/** A run as it was found for a time, with what is proposed of it. */
export interface Proposed {
  readonly run: RunView | null;
  readonly isHeld: boolean;
  readonly nearest: NearestRun | null;
}

const grouped = new Intl.NumberFormat('en-US');

/** Why this range, in plain sentences; times as the wall clock of the zone shows them. */
export function whyLines(
  { run, isHeld, nearest }: Proposed,
  around: string | undefined,
  zone: string,
): readonly string[] {
  if (run === null) return ['No run was recorded.'];
  const at = clockOf(run, around, zone);
  if (!isHeld && nearest !== null && around !== undefined) {
    const end = nearest.side === 'ends-before' ? 'ends' : 'begins';
    return [`No recording holds ${at(around)}. The nearest ${end} ${at(nearest.at)}.`];
  }
  const { proposal, restarted } = run;
  return [
    sentence(proposal, at),
    ...(proposal.after === 'noise' ? ['What follows is only log-offs.'] : []),
    ...(proposal.emptySnapshots > 0
      ? [`${many(proposal.emptySnapshots, 'snapshot')} cut off while being written cannot be used.`]
      : []),
    ...(run.moved > 0
      ? [`${many(run.moved, 'file')} with a time that does not fit the number stand where the number says.`]
      : []),
    ...(restarted === null
      ? []
      : [
          `The services had just restarted. What led to it may be in the run before, "${restarted.name}", which ends ${at(restarted.lastAt)}.`,
        ]),
  ];
}

interface Words {
  readonly real: string;
  readonly from: string;
  readonly to: string;
  readonly around: { readonly real: number; readonly noise: number };
}

const EMPTY = "The run's folder holds no recorded file.";

const SENTENCES: Readonly<Record<ProposalReason, (words: Words) => string>> = {
  pair: (words) => `${pair(words)}.`,
  'previous-pair': (words) =>
    `${words.around.noise > 0 ? 'Around the fault are only log-offs' : 'Nothing was recorded around the fault'}, so it is the pair before: ${pair(words)}.`,
  widened: ({ real, from, to, around }) =>
    `Only ${many(around.real, 'transmission')} around the fault, so the pair before goes along: ${real} from ${from} to ${to}.`,
  tail: ({ real, from }) => `${real} after the last snapshot, of ${from}.`,
  'one-snapshot': ({ real, from }) => `The run has one snapshot, of ${from}: it and ${real} after it.`,
  'no-snapshot': ({ real }) =>
    `The whole run, ${real}: it has no snapshot that holds anything, so support needs a scenario from before it.`,
  'before-first': ({ real, from, to }) =>
    `The fault lies before the first snapshot of the run, so it is everything from ${from} to ${to}: ${real}.`,
  'only-noise': () => 'The whole run: nothing but log-offs was recorded in it.',
  'times-alike': ({ real }) =>
    `The whole run, ${real}: all of its files have one time, as after a copy, so nobody can say what was written when.`,
  'in-doubt': ({ real }) => `The whole run, ${real}: around the fault and before it lies too little to name a pair.`,
  empty: () => EMPTY,
};

function pair({ real, from, to }: Words): string {
  return `${real} between the snapshots of ${from} and ${to}`;
}

function sentence({ reason, range, around }: RangeProposalView, at: (iso: string) => string): string {
  if (range === null) return EMPTY;
  return SENTENCES[reason]({
    real: many(range.real, 'transmission'),
    from: at(range.from.at),
    to: at(range.to.at),
    around: around ?? { real: 0, noise: 0 },
  });
}

/** "14:58" where everything is of one day, else with the date. */
function clockOf(run: RunView, around: string | undefined, zone: string): (iso: string) => string {
  const local = (iso: string): string => localTime(iso, zone);
  const days = new Set(
    [run.startedAt, run.lastAt, ...(around === undefined ? [] : [around])].map((iso) => local(iso).slice(0, 10)),
  );
  return (iso) => (days.size === 1 ? local(iso).slice(11, 16) : local(iso).slice(0, 16).replace('T', ' '));
}

/** "1 file", "1,184 files". */
export function many(count: number, one: string): string {
  return `${grouped.format(count)} ${one}${count === 1 ? '' : 's'}`;
}
