import type { ReactElement } from 'react';
import { EndUserField } from './end-user-field.tsx';
import { useDraft } from './draft-context.ts';
import { KindFields } from './kind/kind-fields.tsx';
import { useKindRules } from './kind/use-kind-rules.ts';
import { stepsOf } from './report-rules.ts';
import { ImpactField } from './severity/impact-field.tsx';
import { FormSection } from './section.tsx';
import { TextField } from './text-field.tsx';

/** How to see it again, and on what. */
export function DetailsSection(): ReactElement {
  const { form } = useDraft();
  const hasSeverity = stepsOf(useKindRules(form.kind), form).includes('severity');
  return (
    <FormSection section="details">
      <TextField asked="title" wide />
      <TextField asked="stepsToReproduce" rows={3} wide />
      <TextField asked="environment" rows={2} wide />
      {!hasSeverity && (
        <>
          <ImpactField />
          <TextField asked="timeSensitivity" rows={2} wide />
        </>
      )}
      <TextField asked="version" />
      <EndUserField />
      <KindFields />
    </FormSection>
  );
}
