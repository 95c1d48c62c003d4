import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { counted, fine, foundOr, unknown } from '../view-rules.ts';

/** Sign-ins by Windows accounts fail from five minutes on; certificates and logs suffer from less. */
const WRONG_MS = 5 * 60_000;
const OFF_MS = 60_000;

/** This machine's clock. */
export const CLOCK: readonly Analyzer[] = [
  {
    id: 'clock.skew',
    group: 'clock',
    cause: 'clock',
    level: 'attention',
    strength: 'likely',
    title: 'The clock agrees with other machines',
    explains: ['clock.sync', 'sql.certificate', 'sql.sign-in.domain', 'portal.certificate'],
    judge: skewCheck,
  },
  {
    id: 'clock.sync',
    group: 'clock',
    cause: 'clock',
    level: 'attention',
    strength: 'hint',
    title: 'The clock is set by a time server',
    judge: syncCheck,
  },
];

interface Skew {
  readonly title: string;
  readonly ms: number;
}

function skewsOf(view: EvidenceView): readonly Skew[] {
  const seen = new Set<unknown>();
  return view.probes.flatMap(({ title, clockSkewMs, notes: { here, server } }) => {
    // What runs on this machine has this machine's clock, and a server that is asked twice has one.
    if (clockSkewMs === null || here === true || (server !== undefined && seen.has(server))) return [];
    seen.add(server);
    return [{ title, ms: clockSkewMs }];
  });
}

function skewCheck(view: EvidenceView): Judgement {
  const skews = skewsOf(view);
  if (skews.length === 0) return unknown('No other machine told its time.');
  const off = skews.filter(({ ms }) => Math.abs(ms) >= OFF_MS);
  const [first] = off;
  if (first === undefined) return fine(`${counted(skews.length, 'machine')} asked, less than a minute apart.`, 'clock');
  // Where some agree with this machine, it is theirs that is wrong.
  const isOurs = off.length === skews.length;
  return foundOr([isOurs ? ownClock(off, skews.length === 1) : theirClock(off, first)], () => fine(''));
}

/** `isOne`: only one other machine told its time, and either of the two may be wrong. */
function ownClock(off: readonly Skew[], isOne: boolean): Found {
  const largest = off.reduce((most, one) => (Math.abs(one.ms) > Math.abs(most.ms) ? one : most));
  const isWrong = Math.abs(largest.ms) >= WRONG_MS;
  const where = isOne ? `${largest.ms > 0 ? ' that' : ' of that'} of ${largest.title}` : '';
  return {
    title: `The clock of this machine is ${apart(largest.ms)} ${largest.ms > 0 ? 'behind' : 'ahead'}${where}`,
    text: isWrong
      ? 'Sign-ins by Windows accounts fail from five minutes on, and certificates may seem expired or not yet valid.'
      : 'Times in logs and recordings do not fit those of other machines.',
    todo: `${isOne ? 'See by a third clock which of the two is wrong, and set that one' : 'Set the clock'} by the time server of your company: in Windows, \`w32tm /resync\`. Then check again.`,
    strength: isWrong ? 'proof' : 'hint',
    step: 'agree with other machines on the time',
    evidence: off.map(evidenceOf),
  };
}

/** Seconds as long as minutes would be too coarse. */
function apart(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  return seconds < 300 ? `${seconds} s` : counted(Math.round(seconds / 60), 'minute');
}

function theirClock(off: readonly Skew[], { title, ms }: Skew): Found {
  return {
    title: `The clock of ${title} is ${apart(ms)} ${ms > 0 ? 'ahead' : 'behind'}`,
    text: 'This machine agrees with some and not with all. Sign-ins by Windows accounts fail from five minutes on.',
    todo: 'Have the clock of that machine set by a time server.',
    level: 'attention',
    strength: 'hint',
    evidence: off.map(evidenceOf),
  };
}

function evidenceOf({ title, ms }: Skew): Found['evidence'][number] {
  return { source: 'clock', text: `${title}: ${ms > 0 ? '+' : '−'}${Math.round(Math.abs(ms) / 1000)} s` };
}

function syncCheck(view: EvidenceView): Judgement {
  const state = view.text('system', 'timeSync');
  if (state === undefined) return unknown('The system did not say whether its clock is set by a time server.');
  if (state === 'synchronized') return fine('It is set by a time server.', 'system');
  return {
    state: 'finding',
    found: [
      {
        title: 'The clock is not set by a time server',
        text: 'It drifts by seconds a day until sign-ins and certificates fail.',
        todo: 'Start the Windows Time service, or have the time server of your company entered.',
        evidence: [{ source: 'system', text: state }],
      },
    ],
  };
}
