import type { TFunction } from 'i18next';
import type { Fact, SnapshotDetail } from '../../../shared/domain/evidence.ts';
import type { SnapshotHistory } from '../../../shared/domain/snapshot-history.ts';
import { count } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { SERVICES, serviceLines } from './service-lines.ts';

/** A fact as the first look shows it: a name, what is so, and what to compare it with. */
export interface KeyFact {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
}

export type KeyGroup = 'versions' | 'services' | 'machine' | 'network';

interface Sources {
  readonly t: TFunction;
  readonly words: TimeWords;
  readonly snapshot: Pick<SnapshotDetail, 'facts' | 'takenAt'>;
  readonly history: SnapshotHistory | undefined;
}

const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;
/** More services than this are one line for each instance. */
const SINGLE_SERVICES = 6;
/** Below are the ports of the manager and of old clients. */
const FIRST_INSTANCE_PORT = 8000;
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
    return values.length === 0 ? [] : [{ name: t(`diagnostics.${list}Versions`), value: values.join(', ') }];
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
    typeof state !== 'string' ? '' : t(state === 'Running' ? 'diagnostics.runs' : 'diagnostics.runsNot', { state });
  const start = mode === 'Manual' ? t('diagnostics.byHand') : mode === 'Disabled' ? t('diagnostics.switchedOff') : '';
  const words = [runs, start].filter((part) => part !== '').join(', ');
  return words === '' ? (typeof mode === 'string' ? mode : t('diagnostics.notKnown')) : words;
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
    return { name: t('diagnostics.processor'), value: clock === undefined ? words : `${words}, ${clock} GHz` };
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
      value: `${free} GB`,
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

function networkFacts({ t, snapshot }: Sources): readonly KeyFact[] {
  const of = (wanted: string): readonly Fact[] => snapshot.facts.filter(({ group }) => group === wanted);
  return [...targets(), ...ports(), ...wayOut()];

  /** One line for each target that was tried: its slowest answer, or the step that failed. */
  function targets(): readonly KeyFact[] {
    const facts = of('probe').filter(({ key }) => key.includes('/'));
    const ids = [...new Set(facts.map(({ key }) => key.split('/').slice(0, -1).join('/')))];
    return ids.map((id) => {
      const own = facts.filter(({ key }) => key.split('/').slice(0, -1).join('/') === id);
      const failed = own
        .find(({ value }) => value === 'failed')
        ?.key.split('/')
        .at(-1);
      const tcp = own.find(({ key }) => key === `${id}/tcpMs`)?.value;
      const value =
        failed !== undefined
          ? t('diagnostics.stepFailed', { step: failed })
          : typeof tcp === 'number'
            ? t('diagnostics.answersIn', { ms: count(Math.round(tcp)) })
            : t('diagnostics.reached');
      return { name: id.replaceAll('/', ' · '), value };
    });
  }

  function ports(): readonly KeyFact[] {
    const listening = of('ports').filter(({ key }) => key.startsWith('listening/'));
    return portRanges(
      listening.map(({ key, value }) => ({ port: Number(key.slice('listening/'.length)), isOpen: value === true })),
    ).map(({ from, to, isOpen }) => ({
      name: from === to ? t('diagnostics.port', { port: from }) : t('diagnostics.ports', { from, to }),
      value: t(isOpen ? 'diagnostics.open' : 'diagnostics.notOpen'),
    }));
  }

  function wayOut(): readonly KeyFact[] {
    const facts = of('network');
    const route = facts.find(({ key }) => key === 'defaultRoute')?.value;
    const proxy = facts.find(({ key }) => key === 'proxy')?.value;
    if (typeof route !== 'boolean') return [];
    return [
      {
        name: t('diagnostics.wayOut'),
        value: t(route ? 'diagnostics.wayOutThere' : 'diagnostics.wayOutNone'),
        note: proxy === 'set' ? t('diagnostics.byProxy') : undefined,
      },
    ];
  }
}

interface PortRange {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/** Neighbouring ports of one state as one range; the two that everybody knows stand alone. Pure. */
export function portRanges(
  ports: readonly { readonly port: number; readonly isOpen: boolean }[],
): readonly PortRange[] {
  const ranges: PortRange[] = [];
  for (const { port, isOpen } of ports.toSorted((a, b) => a.port - b.port)) {
    const last = ranges.at(-1);
    const joins = last?.to === port - 1 && last.isOpen === isOpen && port > FIRST_INSTANCE_PORT;
    if (joins) ranges[ranges.length - 1] = { from: last.from, to: port, isOpen };
    else ranges.push({ from: port, to: port, isOpen });
  }
  return ranges;
}
