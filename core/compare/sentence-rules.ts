import type { Difference, Importance } from '../../shared/domain/compare.ts';
import type { FactDifference } from './diff-rules.ts';
import { namedKey } from './fact-names-rules.ts';
import { subjectOf } from './subject-rules.ts';
import type { Subject } from './subject-rules.ts';
import type { Wording } from './types.ts';
import { dayText, momentText, oneLine, valueText } from './value-words-rules.ts';
import type { ValueWords } from './value-words-rules.ts';

/** A difference in words, with how much it matters. Pure. */
export function told(difference: FactDifference, wording: Wording): Difference {
  return { ...difference, importance: importanceOf(difference), sentence: oneLine(sentenceOf(difference, wording)) };
}

const HIGH: readonly RegExp[] = [
  /^versions\/(?:instance|instanceManager)/u,
  /^services\/.*\/(?:state|startMode)$/su,
  /^instances\/[^/]+$/u,
  /^ports\/listening\//u,
  /^(?:system\/)?timeSync/u,
  /^machine\/(?:memory|logicalCores|osName|osVersion|sqlServerHere|timeZone)$/u,
  /^machine\/(?:memoryFreeBytes|loadPercent)$/u,
  /^network\/(?:defaultRoute|proxy)$/u,
  /^probe\/.*(?<!Ms)$/su,
];
const LOW: readonly RegExp[] = [/^recordings\//u, /^machine\/kernel$/u, /^hardware\//u];

function importanceOf({ group, key }: FactDifference): Importance {
  const name = `${group}/${key}`;
  if (HIGH.some((pattern) => pattern.test(name))) return 'high';
  return LOW.some((pattern) => pattern.test(name)) ? 'low' : 'normal';
}

function sentenceOf(difference: FactDifference, wording: Wording): string {
  const { group, key } = difference;
  if (group === 'instances' && !key.includes('/')) return instanceSentence(difference, wording);
  const words: ValueWords = { zone: wording.zone, withYear: wording.kind === 'sides' };
  const subject = subjectOf(group, key);
  const sentence = wording.kind === 'time' ? overTime : sideBySide;
  return sentence({ difference, subject, words, wording: wording as never });
}

function instanceSentence({ kind, key, before, after }: FactDifference, wording: Wording): string {
  if (kind === 'moved') return `The instance ${String(before)} is called ${String(after)} now.`;
  const version = typeof (after ?? before) === 'string' ? `, version ${String(after ?? before)}` : '';
  if (wording.kind === 'sides') return `The instance ${key}${version} is on ${only(kind, wording)} only.`;
  return kind === 'added' ? `The instance ${key} is new${version}.` : `The instance ${key} is gone${version}.`;
}

interface ToSay<W extends Wording> {
  readonly difference: FactDifference;
  readonly subject: Subject;
  readonly words: ValueWords;
  readonly wording: W;
}

type Sides = Extract<Wording, { readonly kind: 'sides' }>;

function only(kind: FactDifference['kind'], { a, b }: Sides): string {
  return kind === 'added' ? b : a;
}

function overTime({ difference, subject, words }: ToSay<Extract<Wording, { readonly kind: 'time' }>>): string {
  const { kind, after } = difference;
  switch (subject.kind) {
    case 'moment':
      if (subject.of !== undefined && kind !== 'changed')
        return `${subject.of} is ${kind === 'added' ? 'new' : 'gone'}.`;
      return kind === 'removed' || typeof after !== 'string'
        ? `${subject.happened} at a time that is not known any more.`
        : `${subject.happened} on ${momentText(after, words)}.`;
    case 'switch':
      if (typeof after === 'boolean') return `${subject.name} ${after ? subject.yes : subject.no} now.`;
      return `Whether ${lower(subject.name)} ${subject.yes} is not known any more.`;
    case 'thing':
      return thingOverTime(subject, difference, words);
    case 'property':
      break;
  }
  return propertyOverTime(subject.name, difference, words);
}

function propertyOverTime(name: string, difference: FactDifference, words: ValueWords): string {
  const { kind, before, after } = difference;
  const [was, is] = [sayValue(difference, before, words), sayValue(difference, after, words)];
  if (kind === 'added') return `${name} is new: ${is}.`;
  if (kind === 'removed') return `${name} is gone; it was ${was}.`;
  if (after === null) return `${name} is not known any more; it was ${was}.`;
  if (before === null) return `${name} is known now: ${is}.`;
  return was === is ? `${name} changed a little; it reads ${is} both times.` : `${name} went from ${was} to ${is}.`;
}

type Thing = Extract<Subject, { readonly kind: 'thing' }>;

function thingOverTime(subject: Thing, { group, kind, before, after }: FactDifference, words: ValueWords): string {
  if (group === 'updates') {
    if (kind === 'removed') return `${subject.name} is not there any more.`;
    return typeof after === 'string'
      ? `${subject.name} was installed on ${dayText(after, words)}.`
      : `${subject.name} was installed.`;
  }
  const detail = (value: FactDifference['after']): string =>
    group === 'software' && typeof value === 'string' && value !== '' ? ` (${value})` : '';
  if (kind === 'added') return `${subject.name}${detail(after)} ${subject.added}.`;
  if (kind === 'removed') return `${subject.name}${detail(before)} ${subject.removed}.`;
  return `${subject.name} went from ${valueText(before, undefined, words)} to ${valueText(after, undefined, words)}.`;
}

function sideBySide(saying: ToSay<Sides>): string {
  const { difference, subject, words, wording } = saying;
  const { kind, before, after } = difference;
  if (kind === 'added' || kind === 'removed') return onOneSide(saying);
  const [one, two] = [sayValue(difference, before, words), sayValue(difference, after, words)];
  const { a, b } = wording;
  if (subject.kind === 'moment') return `${subject.happened}: ${one} on ${a}, ${two} on ${b}.`;
  if (subject.kind === 'switch' && typeof before === 'boolean' && typeof after === 'boolean')
    return `${subject.name} ${before ? subject.yes : subject.no} on ${a} and ${after ? subject.yes : subject.no} on ${b}.`;
  const way = difference.direction;
  if (way === 'newer') return `${subject.name}: ${one} on ${a}, ${two} on ${b}, which is newer.`;
  if (way === 'older') return `${subject.name}: ${one} on ${a}, ${two} on ${b}, which is older.`;
  return `${subject.name}: ${one} on ${a}, ${two} on ${b}.`;
}

function onOneSide({ difference, subject, words, wording }: ToSay<Sides>): string {
  const { group, kind, before, after } = difference;
  const where = only(kind, wording);
  const value = sayValue(difference, kind === 'added' ? after : before, words);
  switch (subject.kind) {
    case 'thing':
      return `${subject.name}${group === 'software' && value !== 'not known' ? ` (${value})` : ''} is on ${where} only.`;
    case 'moment':
      return subject.of === undefined
        ? `${subject.happened} on ${value}; that is known of ${where} only.`
        : `${subject.of} is on ${where} only.`;
    case 'switch':
      return `${subject.name} ${value === 'yes' ? subject.yes : subject.no} on ${where}; of the other it is not known.`;
    case 'property':
      break;
  }
  return `${subject.name} (${value}) is known of ${where} only.`;
}

/** A fact's value alone, as it stands in a sentence beside others. Pure. */
export function factText(
  fact: Pick<FactDifference, 'group' | 'key' | 'unit'>,
  value: FactDifference['after'],
  zone: string,
) {
  return oneLine(sayValue({ ...fact, kind: 'changed', direction: null }, value, { zone, withYear: true }));
}

/** States of services are said in small letters, as they stand in a sentence. */
function sayValue({ group, key, unit }: FactDifference, value: FactDifference['before'], words: ValueWords): string {
  const { rest } = namedKey(group, key);
  const text = valueText(value, unit ?? unitOf(rest), words);
  if (group === 'services' && /\/(?:state|startMode)$/u.test(rest)) return text.toLowerCase();
  return text;
}

function unitOf(rest: string): string | undefined {
  if (/bytes$/iu.test(rest)) return 'bytes';
  return rest.endsWith('Ms') ? 'ms' : undefined;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
