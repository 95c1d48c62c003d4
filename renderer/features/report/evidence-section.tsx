import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment, CaseDetail } from '../../../shared/domain/cases.ts';
import { AttachRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWrite } from '../../data/core.tsx';
import { AskedField } from './asked-field.tsx';
import { AttachmentRow } from './attachment-row.tsx';
import { BundleRows } from './bundle-rows.tsx';
import { useDraft } from './draft-context.ts';
import { RecordingPart } from './recording-part.tsx';
import styles from './report.module.css';
import { FormSection } from './section.tsx';

/** Files that go with the report, and the collected evidence. */
export function EvidenceSection({ detail }: { readonly detail: CaseDetail }): ReactElement {
  return (
    <FormSection section="evidence">
      <AskedField asked="attachments" wide group>
        <Files attachments={detail.attachments} />
      </AskedField>
      <RecordingPart />
      <RecordingsField />
    </FormSection>
  );
}

function Files({ attachments }: { readonly attachments: readonly Attachment[] }): ReactElement {
  const { t } = useTranslation();
  const { id } = useDraft();
  const choose = useWrite('files.choose');
  const attach = useWrite('cases.attach');
  const add = async (): Promise<void> => {
    const chosen = await choose.mutateAsync({ title: t('report.chooseFiles'), multiple: true });
    if (chosen.files.length > 0) await attach.mutateAsync({ id, files: chosen.files.map(({ token }) => token) });
  };
  const error = choose.error ?? attach.error;
  // What failed is shown below from the mutations themselves.
  const run = (): void => void add().catch(() => undefined);
  return (
    <div className={styles['files']}>
      <Sheet>
        {attachments.map((one) => (
          <AttachmentRow key={one.id} caseId={id} attachment={one} />
        ))}
        <BundleRows caseId={id} attachments={attachments} />
      </Sheet>
      {error !== null && <FailureLine error={error} />}
      <Button icon={<AttachRegular />} disabledFocusable={attach.isPending} onClick={run}>
        {attach.isPending ? t('report.copying') : t('report.addFile')}
      </Button>
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
