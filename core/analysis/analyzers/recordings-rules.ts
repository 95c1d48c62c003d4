import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { fine, foundOr, unknown } from '../view-rules.ts';

const DAY_MS = 86_400_000;
const QUIET_DAYS = 7;

const base = { group: 'recordings', cause: 'product' } as const;

/** What the recordings of the instances say. */
export const RECORDINGS: readonly Analyzer[] = [
  {
    ...base,
    id: 'recordings.empty-snapshot',
    level: 'risk',
    strength: 'hint',
    title: 'The last snapshot of every run is whole',
    judge: snapshotCheck,
  },
  {
    ...base,
    id: 'recordings.none',
    level: 'advice',
    strength: 'hint',
    title: 'Every instance has recordings',
    judge: noneCheck,
  },
  {
    ...base,
    id: 'recordings.quiet',
    level: 'attention',
    strength: 'hint',
    title: 'Instances whose services run are recorded',
    judge: quietCheck,
  },
];

function withRuns(view: EvidenceView): readonly string[] {
  const names = view.all('recordings').flatMap(({ key }) => /^(.+)\/runs$/u.exec(key)?.[1] ?? []);
  return [...new Set(names)];
}

function snapshotCheck(view: EvidenceView): Judgement {
  const known = view.all('recordings').flatMap(({ key, value }) => {
    const name = /^(.+)\/lastSnapshotBytes$/u.exec(key)?.[1];
    return name === undefined || typeof value !== 'number' ? [] : [{ name, bytes: value }];
  });
  if (known.length === 0) return unknown(view.why('recordings', 'No run with a snapshot was found.'));
  return foundOr(
    known
      .filter(({ bytes }) => bytes === 0)
      .map(({ name }): Found => {
        const whose = view.named(name);
        return {
          subject: whose,
          title: `The last snapshot of ${whose} is empty`,
          about: { title: 'The last snapshot is empty', names: [whose] },
          text: 'The services ended while it was written, so this run can only be replayed up to the snapshot before it.',
          todo: 'Send the whole run with a case about this moment, and check why the services ended.',
          evidence: [{ source: 'recordings', text: `last snapshot of ${whose}: 0 bytes` }],
        };
      }),
    () => fine('None is empty.', 'recordings'),
  );
}

function noneCheck(view: EvidenceView): Judgement {
  const ended = view.collectors.find(({ id }) => id === 'recordings');
  if (view.localInstances.length === 0 || ended === undefined || !['ok', 'absent'].includes(ended.outcome)) {
    return unknown(view.why('recordings', 'No instance is on this machine.'));
  }
  const having = new Set(withRuns(view));
  return foundOr(
    view.localInstances
      .filter((name) => !having.has(name))
      .map((name): Found => {
        const whose = view.named(name);
        return {
          subject: whose,
          title: `${whose} has no recordings`,
          about: { title: 'Instances have no recordings', names: [whose] },
          text: 'Support replays recordings to see what happened. Without them they can only read logs.',
          todo: 'When this instance is in use, see whether somebody cleared its Recordings folder.',
          evidence: [{ source: 'recordings', text: `no run of ${whose}` }],
        };
      }),
    () => fine('Every instance has a run.', 'recordings'),
  );
}

function quietCheck(view: EvidenceView): Judgement {
  const running = new Set(
    view.all('services').flatMap(({ key, value }) => {
      const name = /^(.+?)\/.+\/state$/u.exec(key)?.[1];
      return name !== undefined && value === 'Running' ? [name] : [];
    }),
  );
  const known = withRuns(view).filter((name) => running.has(name));
  if (known.length === 0) return unknown('No instance is known to run and to have recordings.');
  return foundOr(
    known.flatMap((name): Found[] => {
      const lastAt = view.text('recordings', `${name}/lastWrittenAt`) ?? '';
      const days = Math.floor((view.takenAtMs - Date.parse(lastAt)) / DAY_MS);
      return days >= QUIET_DAYS ? [quietFinding(view.named(name), days)] : [];
    }),
    () => fine('Each was written to in the last days.', 'recordings'),
  );
}

function quietFinding(whose: string, days: number): Found {
  return {
    subject: whose,
    title: `Nothing was recorded for ${whose} in ${days} days`,
    text: 'Its services run, so somebody uses it or it writes its recordings somewhere else.',
    todo: 'See whether people work in this instance, and where its Recordings folder is.',
    evidence: [{ source: 'recordings', text: `last written ${days} days ago` }],
  };
}
