import type { TFunction } from 'i18next';
import type { Fact } from '../../../shared/domain/evidence.ts';
import type { TimeWords } from '../../components/time-words.ts';
import type { KeyFact, KeyGroup, Sources } from './key-fact-types.ts';
import { networkFacts } from './network-fact-rules.ts';
import { SERVICES, serviceLines } from './service-lines.ts';
import { clauses, decimals, listed } from '../../components/number-words.ts';
import { listedWord } from './facts/fact-values.ts';

const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;
/** More services than this are one line for each instance. */
const SINGLE_SERVICES = 6;
const GB = 1e9;
const GIB = 1024 ** 3;

/** The facts a person looks at first, by group; groups without any are left out. Pure. */
export function keyFacts(sources: Sources): readonly (readonly [KeyGroup, readonly KeyFact[]])[] {
  const groups: readonly (readonly [KeyGroup, readonly KeyFact[]])[] = [
    ['versions', versionFacts(sources)],
    ['services', servicesFacts(sources)],
    ['machine', machineFacts(sources)],
    ['network', networkFacts(sources)],
  ];
  return groups.filter(([, facts]) => facts.length > 0);
}

function versionFacts({ t, words, snapshot, history }: Sources): readonly KeyFact[] {
  const versions = snapshot.facts.filter(({ group }) => group === 'versions');
  const single = versions.filter(({ key }) => !key.startsWith('server/') && !key.startsWith('client/'));
  const lists = (['server', 'client'] as const).flatMap((list): KeyFact[] => {
    const values = versions.filter(({ key }) => key.startsWith(`${list}/`)).map(({ value }) => String(value));
    return values.length === 0 ? [] : [{ name: t(`diagnostics.${list}Versions`), value: listed(values) }];
  });
  return [...single.map(({ key, value }) => versionFact(key, value)), ...lists];

  function versionFact(key: string, value: Fact['value']): KeyFact {
    const name = key.startsWith('instance/') ? key.slice('instance/'.length) : t('diagnostics.instanceManager');
    const version = value === null ? t('diagnostics.notKnown') : String(value);
    return { name, value: version, note: sinceOf(key, version) };
  }

  /** "new Wed 18 Nov" within a week of a version that was another before, else since when it was seen. */
  function sinceOf(subject: string, version: string): string | undefined {
    const seen = history?.versions.filter((one) => one.subject === subject) ?? [];
    const present = seen.find((one) => one.version === version);
    const takenAt = Date.parse(snapshot.takenAt);
    if (present === undefined || takenAt - Date.parse(present.firstSeenAt) < DAY_MS) return undefined;
    const at = dayOf(words, present.firstSeenAt, takenAt);
    const isNew = takenAt - Date.parse(present.firstSeenAt) < WEEK_MS;
    if (seen.some(({ firstSeenAt }) => firstSeenAt < present.firstSeenAt))
      return t(isNew ? 'diagnostics.newSince' : 'diagnostics.since', { at });
    return t('diagnostics.seenSince', { at });
  }
}

function servicesFacts({ t, snapshot }: Sources): readonly KeyFact[] {
  const facts = snapshot.facts.filter(({ group }) => group === SERVICES);
  const names = [...new Set(facts.map(({ key }) => key.split('/').slice(0, -1).join('/')))];
  if (names.length > SINGLE_SERVICES)
    return serviceLines(t, facts).map(({ instance, text }) => ({ name: plainInstance(instance), value: text }));
  return names.map((path) => {
    const [service = path] = path.split('/').slice(-1);
    const value = (field: string): Fact['value'] | undefined =>
      facts.find(({ key }) => key === `${path}/${field}`)?.value;
    return { name: service, value: serviceWords(t, value('state'), value('startMode')) };
  });
}

/** "Wed 18 Nov" within a week, "14 Apr" before: a weekday long ago says nothing. */
function dayOf(words: TimeWords, at: string, now: number): string {
  const { day } = words.due(at);
  return now - Date.parse(at) < WEEK_MS ? day : day.replace(/^\p{L}+ (?=\d)/u, '');
}

/** Services that belong to no instance stand under "-". */
const plainInstance = (name: string): string => (name === '-' ? '' : name);

function serviceWords(t: TFunction, state: Fact['value'] | undefined, mode: Fact['value'] | undefined): string {
  const runs =
    typeof state !== 'string'
      ? ''
      : t(state === 'Running' ? 'diagnostics.runs' : 'diagnostics.runsNot', {
          state: listedWord(t, 'state', state).text,
        });
  const start = mode === 'Manual' ? t('diagnostics.byHand') : mode === 'Disabled' ? t('diagnostics.switchedOff') : '';
  const words = clauses([runs, start]);
  return words === ''
    ? typeof mode === 'string'
      ? listedWord(t, 'startMode', mode).text
      : t('diagnostics.notKnown')
    : words;
}

function machineFacts({ t, words, snapshot, history }: Sources): readonly KeyFact[] {
  const value = (group: string, key: string): Fact['value'] | undefined =>
    snapshot.facts.find((fact) => fact.group === group && fact.key === key)?.value;
  const number = (group: string, key: string): number | undefined => {
    const found = value(group, key);
    return typeof found === 'number' ? found : undefined;
  };
  const text = (group: string, key: string): string | undefined => {
    const found = value(group, key);
    return typeof found === 'string' ? found : undefined;
  };
  return [
    processor(),
    memory(),
    freeSpace(),
    system(),
    value('system', 'pendingRestart') === true
      ? { name: t('diagnostics.restart'), value: t('diagnostics.restartDue') }
      : undefined,
  ].filter((fact) => fact !== undefined);

  function processor(): KeyFact | undefined {
    const cores = number('machine', 'physicalCores') ?? number('machine', 'logicalCores');
    if (cores === undefined) return undefined;
    const clock = number('machine', 'clock') ?? number('machine', 'presentClock');
    const words = t('diagnostics.cores', { count: cores });
    return {
      name: t('diagnostics.processor'),
      value: clock === undefined ? words : clauses([words, t('fact.unit.GHz', { n: decimals(clock) })]),
    };
  }

  function memory(): KeyFact | undefined {
    const all = number('machine', 'memory');
    if (all === undefined) return undefined;
    const free = number('machine', 'memoryFreeBytes');
    const used = free === undefined ? undefined : Math.max(0, Math.round(all - free / GIB));
    const size = `${Math.round(all)} GB`;
    return {
      name: t('diagnostics.memory'),
      value: used === undefined ? size : t('diagnostics.memoryUsed', { size, used }),
    };
  }

  function freeSpace(): KeyFact | undefined {
    const free = number('disk', 'rootFree');
    if (free === undefined) return undefined;
    const volume = history?.volume ?? null;
    const first = history?.freeSpace?.points[0];
    const isOld =
      first !== undefined &&
      Date.parse(snapshot.takenAt) - Date.parse(first.at) > DAY_MS &&
      Math.abs(first.freeBytes - free * GB) > 0.1 * free * GB;
    return {
      name: volume === null ? t('diagnostics.freeRoot') : t('diagnostics.freeOn', { volume }),
      value: t('fact.unit.GB', { n: decimals(free) }),
      note: isOld
        ? t('diagnostics.was', {
            size: `${Math.round(first.freeBytes / GB)} GB`,
            at: dayOf(words, first.at, Date.parse(snapshot.takenAt)),
          })
        : undefined,
    };
  }

  function system(): KeyFact | undefined {
    const name = text('machine', 'osName');
    if (name === undefined) return undefined;
    const version = text('machine', 'osVersion');
    const patched = text('system', 'lastUpdateAt');
    const boot = text('system', 'bootAt');
    const note =
      patched !== undefined
        ? t('diagnostics.patched', { at: words.due(patched).day })
        : boot === undefined
          ? undefined
          : t('diagnostics.upSince', { at: words.moment(boot) });
    const known = version === undefined || name.includes(version) ? name : `${name} ${version}`;
    const windows = /^(?:Microsoft )?Windows (?<edition>.+)$/u.exec(known)?.groups?.['edition'];
    return windows === undefined
      ? { name: t('diagnostics.system'), value: known, note }
      : { name: t('diagnostics.windows'), value: windows, note };
  }
}
