import { useEffect, useEffectEvent, useRef } from 'react';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { go } from '../../data/router.ts';
import { focusAsked, focusSection } from './focus.ts';
import { sectionOfAsked } from './report-rules.ts';
import type { Asked, Section } from './report-rules.ts';
import { stepAddress } from './step-place.ts';

/**
 * Keeps the focus with the place: a step that was gone to gets it in its first open question, or on its heading where
 * none is open; a question that was asked for in its field. A report that is new begins in its first field. Gives the
 * way to a question.
 */
export function useLead(
  detail: CaseDetail,
  { step, ask, steps }: { readonly step: Section; readonly ask: Asked | undefined; readonly steps: readonly Section[] },
  missing: readonly Asked[],
): (asked: Asked) => void {
  const before = useRef<Section>(undefined);
  const arrive = useEffectEvent((here: Section, asked: Asked | undefined) => {
    const from = before.current;
    before.current = here;
    const isBegun = from === undefined && here === 'what';
    const field = asked ?? (isBegun && detail.form.description === undefined ? 'description' : undefined);
    const isThere = field !== undefined && focusAsked(field);
    if (isThere || isBegun || from === here) return;
    focusSection(
      here,
      missing.find((one) => sectionOfAsked(one, steps) === here),
    );
  });
  useEffect(() => arrive(step, ask), [step, ask]);
  return (asked) => {
    const there = sectionOfAsked(asked, steps);
    if (there !== step || !focusAsked(asked)) go(stepAddress(detail.id, there, asked));
  };
}
