import type { ReactElement } from 'react';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { ChecksSection } from './checks-section.tsx';
import { AnswersSection } from './answers-section.tsx';
import { DetailsSection } from './details-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import type { Section } from './report-rules.ts';
import { SeveritySection } from './severity-section.tsx';
import { WhatSection } from './what-section.tsx';

/** What each step shows. */
export const STEP_BODIES: Readonly<Record<Section, (props: { readonly detail: CaseDetail }) => ReactElement>> = {
  what: WhatSection,
  checks: ChecksSection,
  answers: AnswersSection,
  severity: SeveritySection,
  details: DetailsSection,
  evidence: EvidenceSection,
};
