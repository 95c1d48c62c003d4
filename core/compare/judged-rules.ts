import type { Difference, NotCompared } from '../../shared/domain/compare.ts';
import { byText } from './fact-names-rules.ts';
import type { ComparedContent, Wording } from './types.ts';

type Check = ComparedContent['checks'][number];
interface Judged {
  readonly differences: readonly Difference[];
  readonly notCompared: readonly NotCompared[];
}

/** Checks that came to another answer, findings that appeared or went, and another verdict. Pure. */
export function judgedDifferences(a: ComparedContent, b: ComparedContent, wording: Wording): Judged {
  const unknown = new Set([...a.checks, ...b.checks].filter(({ state }) => state === 'unknown').map(({ id }) => id));
  const found = findings(a, b, wording).filter(({ key }) => !unknown.has(checkOf(key)) && !unknown.has(key));
  // A finding says more than the check it comes from.
  const told = new Set(found.flatMap(({ key }) => [key, checkOf(key)]));
  const checks = checkDifferences(a, b, wording);
  return {
    differences: [...verdicts(a, b, wording), ...checks.differences.filter(({ key }) => !told.has(key)), ...found],
    notCompared: checks.notCompared,
  };
}

/** Findings are called after their check, and what they are about: "services.stopped/Production". */
function checkOf(finding: string): string {
  const at = finding.indexOf('/');
  return at === -1 ? finding : finding.slice(0, at);
}

function verdicts(a: ComparedContent, b: ComparedContent, wording: Wording): Difference[] {
  if (a.verdict === null || b.verdict === null || a.verdict.cause === b.verdict.cause) return [];
  const sentence =
    wording.kind === 'time'
      ? `The verdict is another one: ${b.verdict.sentence}`
      : `The verdict differs: ${a.verdict.sentence} (${wording.a}) ${b.verdict.sentence} (${wording.b})`;
  const [before, after] = [a.verdict.cause, b.verdict.cause];
  return [
    { group: 'verdict', key: 'cause', kind: 'changed', direction: null, before, after, importance: 'high', sentence },
  ];
}

function checkDifferences(a: ComparedContent, b: ComparedContent, wording: Wording): Judged {
  const others = new Map(b.checks.map((check) => [check.id, check]));
  const pairs = a.checks.flatMap((old): (readonly [Check, Check])[] => {
    const now = others.get(old.id);
    return now === undefined || now.state === old.state ? [] : [[old, now]];
  });
  const open = pairs.filter(([old, now]) => old.state === 'unknown' || now.state === 'unknown');
  return {
    differences: pairs.filter((pair) => !open.includes(pair)).map((pair) => checkDifference(pair, wording)),
    notCompared: open.map(([old, now]) => notJudged(old.state === 'unknown' ? old : now)),
  };
}

function notJudged({ title, text }: Check): NotCompared {
  return { what: title, reason: text === '' ? 'It could not be judged on one of the two sides.' : text };
}

function checkDifference([old, now]: readonly [Check, Check], wording: Wording): Difference {
  const isWorse = now.state === 'finding';
  const bad = isWorse ? now : old;
  return {
    group: 'checks',
    key: now.id,
    kind: 'changed',
    direction: null,
    before: old.state,
    after: now.state,
    importance: 'high',
    sentence: checkSentence(bad, isWorse, wording),
  };
}

function checkSentence({ title, text }: Check, isWorse: boolean, wording: Wording): string {
  const said = text === '' ? '' : ` ${text}`;
  if (wording.kind === 'sides') return `On ${isWorse ? wording.b : wording.a} only: ${title}.${said}`;
  return isWorse ? `Was fine before, is not now: ${title}.${said}` : `Is fine now: ${title}.`;
}

function findings(a: ComparedContent, b: ComparedContent, wording: Wording): Difference[] {
  const [before, after] = [byId(a), byId(b)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(byText);
  return ids.flatMap((key): Difference[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const one = now ?? old;
    if (one === undefined || (old !== undefined && now !== undefined)) return [];
    const kind = now === undefined ? 'removed' : 'added';
    const value = kind === 'added' ? { after: one.title } : { before: one.title };
    const importance = one.level === 'risk' ? 'high' : one.level === 'attention' ? 'normal' : 'low';
    const sentence = findingSentence(one.title, kind, wording);
    return [{ group: 'findings', key, kind, direction: null, ...value, importance, sentence }];
  });
}

function byId({ findings: list }: ComparedContent) {
  return new Map(list.map((finding) => [finding.id, finding] as const));
}

function findingSentence(title: string, kind: 'added' | 'removed', wording: Wording): string {
  const said = title.replace(/\.$/u, '');
  if (wording.kind === 'sides') return `Found on ${kind === 'added' ? wording.b : wording.a} only: ${said}.`;
  return kind === 'added' ? `New finding: ${said}.` : `No finding any more: ${said}.`;
}
