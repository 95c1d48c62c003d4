import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { DeleteRegular, DocumentTextRegular, FolderZipRegular } from '../../components/icons.ts';
import { bytes } from '../../components/number-words.ts';
import { SheetRow } from '../../components/sheet.tsx';
import { useWrite } from '../../data/core.tsx';

/** A file on the draft, with its hash and a way to take it off again. */
export function AttachmentRow(props: { readonly caseId: string; readonly attachment: Attachment }): ReactElement {
  const { t } = useTranslation();
  const detach = useWrite('cases.detach');
  const { attachment, caseId } = props;
  return (
    <SheetRow
      mark={attachment.source === 'bundle' ? <FolderZipRegular /> : <DocumentTextRegular />}
      title={attachment.name}
      text={t('report.fileText', { size: bytes(attachment.bytes), hash: attachment.sha256.slice(0, 12) })}
      end={
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={t('report.removeFile', { name: attachment.name })}
          disabledFocusable={detach.isPending}
          onClick={() => detach.mutate({ id: caseId, attachment: attachment.id })}
        />
      }
    />
  );
}
