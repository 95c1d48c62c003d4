import { CHECK_IDS } from '../../../shared/domain/case-checks.ts';
import type { CaseChecks, CheckAnswer, CheckId } from '../../../shared/domain/case-checks.ts';

const CHECK_QUESTIONS: Readonly<Record<CheckId, string>> = {
  elsewhere: 'Caused by other software, hardware or the network?',
  known: 'Known before?',
  reproduced: 'Reproduced?',
  instances: 'One instance or several?',
  pattern: 'Constant or random?',
  changes: 'Anything changed lately?',
  documentation: 'Documentation and release notes read?',
};

const CHECK_WORDS: Readonly<Record<CheckAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  one: 'One',
  several: 'Several',
  each: 'Each time',
  sometimes: 'Now and then',
  once: 'Once',
  unsure: 'Not sure',
};

/** The checks that were answered before logging, each with why where the machine said it; nothing where none was. Pure. */
export function checksSection(checks: CaseChecks = {}): readonly string[] {
  const lines = CHECK_IDS.flatMap((id) => {
    const check = checks[id];
    if (check === undefined) return [];
    const said = `${CHECK_QUESTIONS[id]} ${CHECK_WORDS[check.answer]}`;
    return [check.note === '' ? said : `${said} (${check.note})`];
  });
  return lines.length === 0 ? [] : [['Checks before logging', ...lines].join('\n')];
}
