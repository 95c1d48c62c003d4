import type { Analysis } from '../../shared/domain/analysis.ts';
import { packedName, withoutOwnNames } from '../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import type { PackedSnapshot } from '../../shared/domain/compare.ts';
import type { CollectorResult, Fact, Finding } from '../../shared/domain/evidence.ts';
import { instancesAmong, keyFor, namedKey } from './fact-names-rules.ts';
import type { ComparedContent } from './types.ts';

/** What a run found, before it is packed. */
export interface Found {
  readonly profile: PackedSnapshot['profile'];
  readonly facts: readonly Fact[];
  readonly collectors: readonly Pick<CollectorResult, 'id' | 'outcome' | 'reason'>[];
  readonly findings: readonly Finding[];
  readonly analysis: Analysis | null;
}

/** Groups whose texts come from the customer's folders and files. */
const FROM_FOLDERS: ReadonlySet<string> = new Set(['instances', 'services', 'recordings', 'logs', 'settings']);
/** Their texts are names of files and folders that anybody may have given. */
const NAMED_BY_PEOPLE: ReadonlySet<string> = new Set(['recordings', 'logs']);
const PLAIN = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|v?\d+(?:\.\d+)*)$/u;

/**
 * What a snapshot says, as it stands in a bundle and on a share: listed fields, names of instances and services fit to be
 * shown, no line of a log. Its text still goes through redaction. Pure.
 */
export function packedSnapshotOf(found: Found, own: OwnNames): PackedSnapshot {
  const { profile, analysis } = found;
  const { verdict = null, logs = null } = analysis ?? {};
  const said = packedTexts(found.facts, own);
  return {
    schema: 1,
    profile,
    facts: found.facts.filter(isPackable).map((fact) => packedFact(fact, own)),
    collectors: found.collectors.map(({ id, outcome, reason }) => ({
      id,
      outcome,
      ...(reason === undefined ? {} : { reason: said(reason) }),
    })),
    findings: found.findings.map(({ id, level, title, text, todo }) => ({
      id: said(id),
      level,
      title: said(title),
      text: said(text),
      todo: said(todo),
    })),
    checks: (analysis?.checks ?? []).map(({ id, group, state, title, text }) => ({
      id: said(id),
      group,
      state,
      title: said(title),
      text: said(text),
    })),
    verdict: verdict === null ? null : { cause: verdict.cause, sentence: said(verdict.sentence) },
    logs: logs === null ? null : packedLogs(logs, said),
  };
}

/** Texts with the names of instances as they may be shown, and without this account's and machine's. */
function packedTexts(facts: readonly Fact[], own: OwnNames): (text: string) => string {
  const names = instancesAmong(facts)
    .map((name) => [name, packedName(name, own)] as const)
    .filter(([name, packed]) => packed !== name)
    .sort(([a], [b]) => b.length - a.length);
  return (text) =>
    withoutOwnNames(
      names.reduce((left, [name, packed]) => left.replaceAll(name, packed), text),
      own,
    );
}

function packedLogs(
  { series, findings }: NonNullable<Analysis['logs']>,
  said: (text: string) => string,
): PackedSnapshot['logs'] {
  return {
    series,
    patterns: findings.map(({ patternId, title, instance, count }) => ({
      patternId,
      title: said(title),
      instance: instance === null ? null : said(instance),
      count,
    })),
  };
}

/** Names of runs and files may be those of people; whose they are, nobody can tell from a name. */
function isPackable({ group, value }: Fact): boolean {
  return !NAMED_BY_PEOPLE.has(group) || typeof value !== 'string' || PLAIN.test(value);
}

function packedFact(fact: Fact, own: OwnNames): Fact {
  return { ...fact, key: packedKey(fact, own), value: packedValue(fact, own) };
}

function packedValue({ group, value }: Fact, own: OwnNames): Fact['value'] {
  if (typeof value !== 'string' || PLAIN.test(value)) return value;
  return FROM_FOLDERS.has(group) ? packedName(value, own) : withoutOwnNames(value, own);
}

function packedKey({ group, key }: Fact, own: OwnNames): string {
  const named = namedKey(group, key);
  const parts = named.rest.split('/');
  const rest = FROM_FOLDERS.has(group) ? parts.map((part) => packedName(part, own)).join('/') : named.rest;
  if (named.instance === undefined) return withoutOwnNames(rest, own);
  return keyFor(group, { ...named, rest }, packedName(named.instance, own));
}

/** What can be compared of a packed snapshot. Pure. */
export function contentOfPacked(packed: PackedSnapshot): ComparedContent {
  const { facts, collectors, profile, findings, checks, verdict, logs } = packed;
  return { facts, collectors, profile, findings, checks, verdict, logs };
}

/** What can be compared of a snapshot that is stored here. Pure. */
export function contentOfFound({ profile, facts, collectors, findings, analysis }: Found): ComparedContent {
  const { logs = null } = analysis ?? {};
  return {
    profile,
    facts,
    collectors,
    findings,
    checks: analysis?.checks ?? [],
    verdict: analysis?.verdict ?? null,
    logs: logs === null ? null : packedLogs(logs, (text) => text),
  };
}
