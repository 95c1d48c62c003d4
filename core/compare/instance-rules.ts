import type { Fact } from '../../shared/domain/evidence.ts';
import { keyFor, namedKey, THIS_INSTANCE } from './fact-names-rules.ts';
import { subjectOf } from './subject-rules.ts';
import type { ComparedContent } from './types.ts';

/** One instance's share of what is known, called by no name, so that two can be laid side by side. Pure. */
export function ofInstance(content: ComparedContent, name: string): ComparedContent {
  const facts = content.facts.flatMap((fact): Fact[] => {
    const named = namedKey(fact.group, fact.key);
    // When a file was written or a service started says nothing of what differs between two instances.
    if (named.instance !== name || subjectOf(fact.group, fact.key).kind === 'moment') return [];
    return [{ ...fact, key: withoutName(keyFor(fact.group, named, THIS_INSTANCE), fact.group, name) }];
  });
  return { ...content, facts, findings: [], checks: [], verdict: null, logs: logsOf(content, name) };
}

/** Services are often called after their instance: "APS Production System Service". */
function withoutName(key: string, group: string, name: string): string {
  if (group !== 'services') return key;
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return key
    .replaceAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu'), '')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ ?\/ ?/gu, '/');
}

/** The series are of all instances together; the patterns say whose they are. */
function logsOf({ logs }: ComparedContent, name: string): ComparedContent['logs'] {
  if (logs === null) return null;
  const patterns = logs.patterns.filter(({ instance }) => instance === name);
  return {
    series: [],
    patterns: patterns.map(({ patternId, title, count }) => ({ patternId, title, count, instance: null })),
  };
}

/** Without what is known of other instances, for a snapshot that looked at one alone. Pure. */
export function narrowedTo(content: ComparedContent, name: string | undefined): ComparedContent {
  const mine = (of: string | undefined): boolean => of === undefined || of === name;
  return { ...content, facts: content.facts.filter(({ group, key }) => mine(namedKey(group, key).instance)) };
}
