import type { ReactElement } from 'react';
import { EndUserField } from './end-user-field.tsx';
import { KindFields } from './kind/kind-fields.tsx';
import { FormSection } from './section.tsx';
import { TextField } from './text-field.tsx';

/** How to see it again, and on what. */
export function DetailsSection(): ReactElement {
  return (
    <FormSection section="details">
      <TextField asked="title" wide />
      <TextField asked="stepsToReproduce" rows={3} wide />
      <TextField asked="environment" rows={2} wide />
      <TextField asked="version" />
      <EndUserField />
      <KindFields />
    </FormSection>
  );
}
