import { CHECK_IDS } from '../../shared/domain/case-checks.ts';
import type { CheckId, MachineCheck } from '../../shared/domain/case-checks.ts';
import { changes } from './changes-rules.ts';
import { documentation } from './documentation-rules.ts';
import { elsewhere } from './elsewhere-rules.ts';
import { instances } from './instances-rules.ts';
import { known } from './known-rules.ts';
import { pattern } from './pattern-rules.ts';
import { reproduced } from './reproduced-rules.ts';
import type { CheckRule, GuideView } from './types.ts';

const RULES: Readonly<Record<CheckId, CheckRule>> = {
  elsewhere,
  known,
  reproduced,
  instances,
  pattern,
  changes,
  documentation,
};

/** What the machine can say to each of the seven checks. Pure. */
export function machineChecks(view: GuideView): MachineCheck[] {
  return CHECK_IDS.map((id) => {
    const { answer = null, sentence = '', reasons = [], links = [] } = RULES[id](view);
    return { id, answer, sentence, reasons: [...reasons], links: [...links] };
  });
}
