import type { TFunction } from 'i18next';
import type { Fact } from '../../../../shared/domain/evidence.ts';
import { bytes, decimals } from '../../../components/number-words.ts';
import { dateWords, duration } from '../../../components/time-words.ts';
import type { TimeWords } from '../../../components/time-words.ts';
import type { en } from '../../../i18n/en/index.ts';
import { factKey } from './fact-catalogue.ts';
import type { FactId } from './fact-catalogue.ts';

/** A value as it is shown; `isOwn` says that it is the machine's own text and is never translated. */
export interface ShownValue {
  readonly text: string;
  readonly isOwn: boolean;
}

type Words = (typeof en)['fact']['word'];
/** Lists of values that are ours: states, outcomes, modes. */
export type WordList = keyof Words;

const LISTS: Readonly<Partial<Record<FactId, WordList>>> = {
  'services.startMode': 'startMode',
  'services.service': 'startMode',
  'services.state': 'state',
  'services.account': 'account',
  'network.proxy': 'proxy',
  'system.timeSync': 'timeSync',
  'recorder.port': 'answers',
  'software.odbc': 'installed',
  'software.oleDb': 'installed',
};
/** Numbers that are names rather than amounts: nobody groups their digits. */
const NUMBERED: ReadonlySet<FactId> = new Set(['ports.manager', 'services.port']);
const UNITS = {
  GHz: 'GHz',
  GB: 'GB',
  '%': 'percent',
  s: 'seconds',
  ms: 'milliseconds',
  min: 'minutes',
  'Mbit/s': 'megabits',
  'an hour': 'perHour',
} as const satisfies Record<string, keyof (typeof en)['fact']['unit']>;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** The word for a value of one of our lists; a value the list does not have stays as the machine wrote it. */
export function listedWord(t: TFunction, list: WordList, value: string): ShownValue {
  const words = t(`fact.word.${list}`, { returnObjects: true }) as Readonly<Record<string, string>>;
  const known = Object.hasOwn(words, value) ? words[value] : undefined;
  return known === undefined ? { text: value, isOwn: true } : { text: known, isOwn: false };
}

/** A fact's value as a person reads it, with its unit, in the window's language and zone. */
export function shownValue(
  t: TFunction,
  words: TimeWords,
  { group, key, unit }: Pick<Fact, 'group' | 'key' | 'unit'>,
  value: Fact['value'] | undefined,
): ShownValue {
  const ours = (text: string): ShownValue => ({ text, isOwn: false });
  if (value === undefined || value === null || value === '') return ours(t('diagnostics.notKnown'));
  if (typeof value === 'boolean') return ours(t(value ? 'diagnostics.yes' : 'diagnostics.no'));
  const id = factKey(group, key)?.id;
  if (typeof value === 'number') return ours(amount(t, id, value, unit ?? unitOf(id)));
  if (INSTANT.test(value)) return ours(words.moment(value));
  if (DATE.test(value)) return ours(dateWords(value));
  const list = id?.startsWith('probe.') === true ? 'outcome' : id === undefined ? undefined : LISTS[id];
  return list === undefined ? composed(t, id, value, unit) : listedWord(t, list, value);
}

/** What the collectors put together from words: "8001 to 8005", "SQL Server, 180 s". */
function composed(t: TFunction, id: FactId | undefined, value: string, unit: string | undefined): ShownValue {
  const [, from = '', to] = id === 'instances.ports' ? (/^(\d+) to (\d+)$/u.exec(value) ?? []) : [];
  if (to !== undefined) return { text: t('fact.range', { from, to }), isOwn: false };
  const [, type = '', seconds] = id === 'instances.connection' ? (/^(.+), (\d+) s$/su.exec(value) ?? []) : [];
  if (seconds !== undefined) return { text: `${type}, ${amount(t, id, Number(seconds), 's')}`, isOwn: false };
  return { text: unit === undefined ? value : `${value} ${unit}`, isOwn: true };
}

function amount(t: TFunction, id: FactId | undefined, value: number, unit: string | undefined): string {
  if (id !== undefined && NUMBERED.has(id)) return String(value);
  if (id === 'machine.uptimeSeconds') return duration(t, value * 1000);
  if (unit === undefined) return decimals(value);
  if (unit === 'bytes') return bytes(value);
  if (unit === 'bytes/s') return t('fact.unit.bytesPerSecond', { n: bytes(value) });
  const known = Object.hasOwn(UNITS, unit) ? UNITS[unit as keyof typeof UNITS] : undefined;
  const n = decimals(value);
  return known === undefined ? `${n} ${unit}` : t(`fact.unit.${known}`, { n });
}

/** A change carries no unit; the kinds that have one say it by their name. */
function unitOf(id: FactId | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (/bytes$/iu.test(id)) return 'bytes';
  if (id.endsWith('Ms')) return 'ms';
  return id === 'connections.timeoutSeconds' || id === 'machine.loadSeconds' ? 's' : undefined;
}
