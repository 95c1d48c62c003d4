import { Dropdown, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CASE_KINDS } from '../../../shared/domain/case-form.ts';
import type { CaseKind } from '../../../shared/domain/case-form.ts';
import { AskedField } from './asked-field.tsx';
import { useDraft } from './draft-context.ts';
import { EndUserField } from './end-user-field.tsx';
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
      <KindField />
    </FormSection>
  );
}

const isKind = (value: string | undefined): value is CaseKind => CASE_KINDS.some((kind) => kind === value);

function KindField(): ReactElement {
  const { t } = useTranslation();
  const { form, answer } = useDraft();
  return (
    <AskedField asked="kind">
      <Dropdown
        value={form.kind === undefined ? '' : t(`kind.${form.kind}`)}
        selectedOptions={form.kind === undefined ? [] : [form.kind]}
        onOptionSelect={(_, { optionValue }) => {
          if (isKind(optionValue)) answer({ kind: optionValue });
        }}
      >
        {CASE_KINDS.map((kind) => (
          <Option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </Option>
        ))}
      </Dropdown>
    </AskedField>
  );
}
