import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { wantsEvidence } from '../../../shared/domain/request-rules.ts';
import { Sheet } from '../../components/sheet.tsx';
import { AskedField } from './asked-field.tsx';
import { BundleRows } from './bundle-rows.tsx';
import { useDraft } from './draft-context.ts';
import { StaysHere } from './evidence/stays-here.tsx';
import { useEvidence } from './evidence/use-evidence.ts';
import { WillGo } from './evidence/will-go.tsx';
import { useKindRules } from './kind/use-kind-rules.ts';
import { ShowIt } from './pictures/show-it.tsx';
import { RecordingPart } from './recording-part.tsx';
import styles from './report.module.css';
import { FormSection } from './section.tsx';

/** Files that go with the report, and the collected evidence. */
export function EvidenceSection({ detail }: { readonly detail: CaseDetail }): ReactElement {
  return (
    <FormSection section="evidence">
      {wantsEvidence(useKindRules(useDraft().form.kind)) && <RecordingPart />}
      <WhatGoes detail={detail} />
      <AskedField asked="attachments" wide group always>
        <Files detail={detail} />
      </AskedField>
      <RecordingsField />
    </FormSection>
  );
}

/** What goes, kind by kind, and what stays here. */
function WhatGoes({ detail: { id, attachments } }: { readonly detail: CaseDetail }): ReactElement {
  const { form } = useDraft();
  const evidence = useEvidence(id, form, attachments);
  return (
    <div className={styles['goes']}>
      <WillGo evidence={evidence} />
      {evidence.looked !== undefined && <StaysHere looked={evidence.looked} />}
    </div>
  );
}

/** Ways to add more. */
function Files({ detail }: { readonly detail: CaseDetail }): ReactElement {
  return (
    <div className={styles['files']}>
      <Sheet>
        <BundleRows caseId={detail.id} attachments={detail.attachments} />
      </Sheet>
      <ShowIt detail={detail} />
    </div>
  );
}

/** Names of recordings, one a line. The text is kept as it is typed. */
function RecordingsField(): ReactElement {
  const { t } = useTranslation();
  const { form, answer } = useDraft();
  const [text, setText] = useState(() => (form.recordings ?? []).join('\n'));
  const lines = (value: string): string[] =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return (
    <AskedField asked="recordings" wide>
      <Textarea
        rows={2}
        resize="vertical"
        placeholder={t('report.prompt.recordings')}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          answer({ recordings: lines(value) });
        }}
      />
    </AskedField>
  );
}
