import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import type { SeverityAnswers } from '../../../../shared/domain/severity-answers.ts';
import { suggestSeverity } from '../../../../shared/domain/severity-rules.ts';
import type { SeverityGuide } from '../../../../shared/domain/severity-rules.ts';
import { withAnswers } from '../report-rules.ts';

/**
 * Ticks or unticks an example. Ticking chooses the severity that fits everything ticked and answered; the person may
 * differ afterwards. Unticking changes the severity only where the person did not differ. Pure.
 */
export function withTicked(form: CaseDraft, id: string, ticked: boolean, guide: SeverityGuide): CaseDraft {
  const others = (form.severityExamples ?? []).filter((one) => one !== id);
  const next = withAnswers(form, { severityExamples: ticked ? [...others, id] : others });
  return ticked || isInStep(form, guide) ? withFitting(next, guide) : next;
}

/** How people write that they do nothing by hand, in the window's languages. */
const NOTHING = [
  /^(?:n\/a|none|no|not|nothing|nope|kein\p{L}*|nein|nichts?|noch nicht|ning\p{L}+|nada|sin)(?!\p{L})/iu,
  /^(?:没|沒|无|無|暂无|不|否|[-–—.]+$)/u,
];

/**
 * The three answers as far as they are known: who wrote what is done by hand meanwhile has said that there is another
 * way, and is not asked again. Pure.
 */
export function knownAnswers(form: CaseDraft): SeverityAnswers {
  const written = form.sources?.['workaround']?.from === 'person' ? (form.workaround ?? '').trim() : '';
  const isThere = written !== '' && !NOTHING.some((words) => words.test(written));
  return { ...(isThere ? { workaround: 'yes' as const } : {}), ...form.severityAnswers };
}

/** Answers one of the three questions; the severity follows as long as the person did not choose another. Pure. */
export function withAnswer(form: CaseDraft, answer: SeverityAnswers, guide: SeverityGuide): CaseDraft {
  const answered = withAnswers(form, { severityAnswers: { ...knownAnswers(form), ...answer } });
  return isInStep(form, guide) ? withFitting(answered, guide) : answered;
}

function isInStep(form: CaseDraft, guide: SeverityGuide): boolean {
  return form.severity === undefined || form.severity === suggestSeverity(form, guide)?.severity;
}

function withFitting(form: CaseDraft, guide: SeverityGuide): CaseDraft {
  const fits = suggestSeverity(form, guide);
  return fits === null || fits.basis === 'words' || fits.severity === form.severity
    ? form
    : withAnswers(form, { severity: fits.severity });
}
