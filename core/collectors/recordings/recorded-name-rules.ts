import { withoutOwnNames } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import { baseName } from '../types.ts';
import type { RecordedKind } from '../types.ts';

/** The settings that tell recorded files apart. */
export interface NameRules {
  readonly snapshotPattern: string;
  readonly transmissionPattern: string;
}

const STAMP = String.raw`(?:\d{1,8}|\d{4}-\d{2}-\d{2}(?:[ _T]\d{2}[.:-]\d{2}[.:-]\d{2}(?:\.\d{1,3})?)?|\d{8}[ _-]?\d{6}(?:\d{3})?)`;
/** Two words at least, as the product's actions have: `JobMove`, `KpiSnapshot`. */
const ACTION = '(?:[A-Z][a-z]+){2,5}';
const TRANSMISSION = new RegExp(`^(?:${STAMP}[ ._-]${ACTION}|${ACTION}(?:[ ._-]${STAMP})?)\\.([A-Za-z]{2,4})$`, 'u');
const SNAPSHOT = new RegExp(`^[Ss]cenarios?(?:[ ._-]${STAMP})?\\.([A-Za-z]{2,4})$`, 'u');
const RUN = new RegExp(`^(?:[Rr]ecordings?[ ._-])?${STAMP}$`, 'u');
const WORDS: Readonly<Record<RecordedKind, string>> = {
  snapshot: 'snapshot',
  transmission: 'transmission',
  other: 'file',
};

/**
 * A recorded file's name as it may stand in a bundle: kept where it is made of a number or a time, a kind of action and
 * the ending that the settings name; else its kind and `number`, its place in the order of writing, from 1. Pure.
 */
export function packedRecorded(
  file: { readonly name: string; readonly kind: RecordedKind },
  number: number,
  rules: NameRules,
  own: OwnNames,
): string {
  const { kind } = file;
  const name = baseName(file.name);
  const pattern = patternOf(kind, rules).toLowerCase();
  const ending = (kind === 'snapshot' ? SNAPSHOT : TRANSMISSION).exec(name)?.[1]?.toLowerCase();
  const isKnown = ending !== undefined && pattern.endsWith(`.${ending}$`);
  if (isKnown && !holdsOwnName(name, own)) return name;
  const usual = /\.(?:bin|dat)(?=\$$)/u.exec(pattern)?.[0] ?? '';
  return `${WORDS[kind]} ${String(number).padStart(4, '0')}${usual}`;
}

function patternOf(kind: RecordedKind, rules: NameRules): string {
  if (kind === 'other') return '';
  return kind === 'snapshot' ? rules.snapshotPattern : rules.transmissionPattern;
}

/** Also inside a word of several: `000042 PatPlanner.bin`. */
function holdsOwnName(name: string, own: OwnNames): boolean {
  const spaced = name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ');
  return withoutOwnNames(name, own) !== name || withoutOwnNames(spaced, own) !== spaced;
}

/** A run's folder name as it may stand in a bundle: kept where it is a number or a time. Pure. */
export function packedRun(name: string): string {
  return RUN.test(name) ? name : '(run)';
}
