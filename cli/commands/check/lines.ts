import type { CheckAnswer } from '../../../shared/contract/checks.ts';
import type { Check } from '../../../shared/domain/analysis.ts';
import type { ProbedTarget } from '../../../shared/domain/probes.ts';
import { columns, count } from '../../output.ts';

const WORD: Readonly<Record<Check['state'], string>> = { fine: 'fine', finding: 'look', unknown: 'not possible' };

/** The answer first, then what it stands on. */
export function checkLines({ analysis, findings, probes, collectors }: CheckAnswer, all: boolean): readonly string[] {
  const { verdict, checks } = analysis;
  const listed = all ? checks : checks.filter(({ state }) => state === 'finding');
  return [
    ...(verdict === null
      ? []
      : [
          verdict.sentence,
          ...columns([
            ...(verdict.failedStep === null ? [] : [['failed', verdict.failedStep]]),
            ['to do', verdict.todo],
          ]),
        ]),
    ...block('Tried', columns(all ? probes.map(probeRow) : grouped(probes))),
    ...block('Look', lookLines(findings)),
    ...block('Checks', all ? columns(listed.map(({ id, state, text }) => [WORD[state], id, text])) : []),
    ...block(
      'Not whole',
      collectors.flatMap(({ id, outcome, reason }) =>
        ['ok', 'skipped', 'absent'].includes(outcome) ? [] : [`${id}: ${reason ?? outcome}`],
      ),
    ),
    '',
    summary(checks),
  ];
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** What has the same to be done stands together, the doing once. */
function lookLines(findings: CheckAnswer['findings']): readonly string[] {
  return [...Map.groupBy(findings, ({ todo }) => todo)].map(
    ([todo, same]) => `${same.map(({ title }) => `${title}.`).join(' ')} ${todo}`,
  );
}

/** What failed at the same step for the same reason is one row; `--all` has a row for each. */
function grouped(probes: readonly ProbedTarget[]): string[][] {
  const failure = ({ kind, id, steps }: ProbedTarget): string => {
    const bad = steps.find(({ outcome }) => outcome === 'failed');
    return bad === undefined ? id : JSON.stringify([kind, bad.step, bad.text]);
  };
  return [...Map.groupBy(probes, failure).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const [word = '', title = '', end = ''] = probeRow(first);
    return [[word, same.length === 1 ? title : `${title} and ${same.length - 1} more`, end]];
  });
}

function probeRow({ title, steps }: ProbedTarget): string[] {
  const bad = steps.find(({ outcome }) => outcome === 'failed');
  const shown = bad ?? steps.at(-1);
  const way = steps
    .filter(({ outcome }) => outcome === 'ok')
    .map(({ step, ms }) => `${step} ${Math.round(ms)} ms`)
    .join(', ');
  const end =
    shown === undefined || (bad === undefined && shown.outcome === 'ok') ? '' : `${shown.step}: ${shown.text}`;
  return [bad === undefined ? 'ok' : 'failed', title, [way, end].filter((part) => part !== '').join('; ')];
}

function summary(checks: readonly Check[]): string {
  const of = (state: Check['state']): number => checks.filter((one) => one.state === state).length;
  return `${count(checks.length, 'check')}: ${of('fine')} fine, ${of('finding')} with something to look at, ${of('unknown')} not possible.`;
}
