import type { ReactElement } from 'react';
import type { CaseDetail } from '../../../../shared/domain/cases.ts';
import { FailureLine } from '../../../components/line.tsx';
import { Copies } from '../../../components/pictures/copies.tsx';
import { DropCover } from '../../../components/pictures/drop-cover.tsx';
import { EvidenceButtons } from '../../../components/pictures/evidence-buttons.tsx';
import { useGivenFiles } from '../../../components/pictures/use-given-files.ts';
import { useWrite } from '../../../data/core.tsx';
import styles from '../report.module.css';
import { StepsPanel } from './steps-panel.tsx';
import { Thumbs } from './thumbs.tsx';

/** Screenshot, steps, file; and what of it is on the draft. */
export function ShowIt(props: { readonly detail: CaseDetail; readonly small?: boolean }): ReactElement {
  const attach = useWrite('cases.attach');
  const { id, attachments } = props.detail;
  return (
    <div className={`${styles['wide']} ${styles['showIt']}`}>
      <EvidenceButtons
        draft={id}
        busy={attach.isPending}
        onFiles={(files) => attach.mutate({ id, files: files.map(({ token }) => token) })}
      />
      {attach.error !== null && <FailureLine error={attach.error} />}
      <Copies subject={id} />
      <StepsPanel attachments={attachments} />
      <Thumbs attachments={attachments} small={props.small === true} />
    </div>
  );
}

/** Takes what is dropped or pasted anywhere on a report. */
export function ReportDrop({ detail }: { readonly detail: CaseDetail }): ReactElement {
  const attach = useWrite('cases.attach');
  const { isOver, refused } = useGivenFiles(({ files }) =>
    attach.mutate({ id: detail.id, files: files.map(({ token }) => token) }),
  );
  return (
    <>
      <DropCover isOver={isOver} refused={refused} />
      {attach.error !== null && <FailureLine error={attach.error} />}
    </>
  );
}
