import { Dropdown, Input, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { parseUsers, usersText } from '../../../shared/domain/case-people.ts';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { checksAsked } from '../../../shared/domain/request-rules.ts';
import { Choice } from '../../components/choice.tsx';
import { useInstances } from '../../data/queries.ts';
import { AskedField } from './asked-field.tsx';
import { ComesBackField } from './comes-back-field.tsx';
import { useDraft } from './draft-context.ts';
import { useKindRules } from './kind/use-kind-rules.ts';
import { KindLine } from './kind/kind-line.tsx';
import { LanguageHint } from './language-hint.tsx';
import { OccurredFields } from './occurred-fields.tsx';
import { ShowIt } from './pictures/show-it.tsx';
import { FormSection } from './section.tsx';
import { TextField } from './text-field.tsx';
import styles from './report.module.css';

/** More names than this do not fit side by side. */
const MAX_SIDE_BY_SIDE = 3;

/** What went wrong, where, when and to whom; what only the person knows stands first. */
export function WhatSection({ detail }: { readonly detail: CaseDetail }): ReactElement {
  const { form } = useDraft();
  return (
    <FormSection section="what">
      <KindLine />
      <LanguageHint form={form} />
      <TextField asked="description" rows={4} wide />
      <ShowIt detail={detail} small />
      <TextField asked="desiredResult" />
      <TextField asked="workaround" />
      <TextField asked="errorText" mono wide />
      <OccurredFields />
      <InstanceField />
      <UsersField />
      {checksAsked(useKindRules(form.kind)).includes('pattern') && <ComesBackField />}
    </FormSection>
  );
}

/** Which instance; choosing one brings its version along, unless the person wrote another. */
function InstanceField(): ReactElement {
  const { t } = useTranslation();
  const { form, answer, edit } = useDraft();
  const found = useInstances().data?.instances ?? [];
  const names = [
    ...new Set([...found.map(({ name }) => name), ...(form.instance === undefined ? [] : [form.instance])]),
  ];
  const choose = (name: string): void => {
    answer({ instance: name });
    const { version, versionSource } = found.find((one) => one.name === name) ?? {};
    if (typeof version !== 'string') return;
    edit((now) => (now.sources?.['version']?.from === 'person' ? now : withVersion(now, version, versionSource ?? '')));
  };
  const sideBySide = found.length > 0 && names.length <= MAX_SIDE_BY_SIDE;
  return (
    <AskedField asked="instance" group={sideBySide}>
      {sideBySide ? (
        <Choice options={names.map((value) => ({ value, text: value }))} value={form.instance} onChange={choose} />
      ) : found.length > 0 ? (
        <Dropdown
          clearButton={{ 'aria-label': t('field.clear') }}
          value={form.instance ?? ''}
          selectedOptions={form.instance === undefined ? [] : [form.instance]}
          onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(optionValue)}
        >
          {names.map((name) => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
      ) : (
        <Input value={form.instance ?? ''} onChange={(_, { value }) => choose(value)} />
      )}
    </AskedField>
  );
}

function withVersion<F extends { readonly sources?: Record<string, unknown> | undefined }>(
  form: F,
  version: string,
  note: string,
): F & { readonly version: string } {
  return { ...form, version, sources: { ...form.sources, version: { from: 'machine', note } } };
}

/** Who is affected: one or many, and by which sign-in names. */
function UsersField(): ReactElement {
  const { t } = useTranslation();
  const { form, answer } = useDraft();
  // The text is kept as it is typed; the list of people is read from it.
  const [text, setText] = useState(() => usersText(form.users));
  const options = [
    { value: 'one' as const, text: t('report.onlyMe') },
    { value: 'many' as const, text: t('report.several') },
  ];
  return (
    <AskedField asked="users" group>
      <div className={styles['pair']}>
        <Choice options={options} value={form.oneOrMany} onChange={(oneOrMany) => answer({ oneOrMany })} />
        <Input
          aria-label={t('report.userIds')}
          placeholder={t('report.userIds')}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            answer({ users: parseUsers(value) });
          }}
        />
      </div>
    </AskedField>
  );
}
