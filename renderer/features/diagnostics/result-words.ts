import type { TFunction } from 'i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { capital, countWord } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { alike } from './finding-rules.ts';

/** The answer of a collection, and what it rests on. */
export interface ResultSentence {
  readonly strong: string;
  readonly rest?: string;
}

type Result = Pick<SnapshotDetail, 'findingList' | 'collectors' | 'takenAt' | 'analysis'>;

/** "Three findings, one puts data at risk." and "41 checks today at 17:31, two need administrator rights." Pure. */
export function resultSentence(t: TFunction, words: TimeWords, snapshot: Result): ResultSentence {
  return { strong: strongOf(t, snapshot), rest: restOf(t, words, snapshot) };
}

function strongOf(t: TFunction, { findingList }: Result): string {
  const rows = alike(findingList);
  const found = rows.length;
  const risks = rows.filter(({ first }) => first.level === 'risk').length;
  if (found === 0) return t('diagnostics.noFindings');
  const n = capital(countWord(t, found));
  if (risks === 0) return t('diagnostics.findings', { count: found, n });
  if (found === 1) return t('diagnostics.oneRisk');
  return t('diagnostics.findingsRisk', { count: risks, n, risks: countWord(t, risks) });
}

function restOf(t: TFunction, words: TimeWords, { collectors, takenAt, analysis }: Result): string {
  const { time, day } = words.due(takenAt);
  const at = t('diagnostics.at', { day, time });
  const denied = collectors.filter(({ outcome }) => outcome === 'denied').length;
  const short = collectors.filter(({ outcome }) => outcome === 'partial' || outcome === 'timeout').length;
  const checks = analysis?.checks ?? [];
  const what =
    checks.length === 0 ? t('diagnostics.collected', { at }) : t('diagnostics.checked', { count: checks.length, at });
  const unknown = checks.filter(({ state }) => state === 'unknown').length;
  if (denied > 0) return t('diagnostics.needRights', { what, count: denied, n: countWord(t, denied) });
  if (short > 0) return t('diagnostics.notWhole', { what, count: short, n: countWord(t, short) });
  if (unknown > 0) return t('diagnostics.notPossible', { what, count: unknown, n: countWord(t, unknown) });
  return t('diagnostics.whole', { what });
}
