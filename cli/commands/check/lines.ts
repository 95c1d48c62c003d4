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
    ...block('Tried', columns(probes.flatMap(probeRows))),
    ...block(
      'Look',
      findings.map(({ title, todo }) => `${title}. ${todo}`),
    ),
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

function probeRows({ title, steps }: ProbedTarget): string[][] {
  const bad = steps.find(({ outcome }) => outcome === 'failed');
  const shown = bad ?? steps.at(-1);
  const way = steps
    .filter(({ outcome }) => outcome === 'ok')
    .map(({ step, ms }) => `${step} ${Math.round(ms)} ms`)
    .join(', ');
  const end =
    shown === undefined || (bad === undefined && shown.outcome === 'ok') ? '' : `${shown.step}: ${shown.text}`;
  return [[bad === undefined ? 'ok' : 'failed', title, [way, end].filter((part) => part !== '').join('; ')]];
}

function summary(checks: readonly Check[]): string {
  const of = (state: Check['state']): number => checks.filter((one) => one.state === state).length;
  return `${count(checks.length, 'check')}: ${of('fine')} fine, ${of('finding')} with something to look at, ${of('unknown')} not possible.`;
}
