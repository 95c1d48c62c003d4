import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { usePicture } from '../../components/pictures/use-picture.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useCase } from '../../data/queries.ts';
import { pixelsOf, TooManyDots } from './canvas-picture.ts';
import { Editor } from './editor.tsx';

/** A picture of a draft, to be edited. Until it is saved nothing of it changes. */
export function PictureScreen(props: { readonly id: string; readonly attachment: string }): ReactElement {
  const { t } = useTranslation();
  const query = useCase(props.id);
  const attachment = query.data?.attachments.find(({ id }) => id === props.attachment);
  if (attachment !== undefined) return <Loaded caseId={props.id} attachment={attachment} />;
  return (
    <Page name={t('pictures.editor.name')} strong={t('pictures.editor.reading')} back={`/report/${props.id}`}>
      {query.data !== undefined && <Line>{t('pictures.editor.unreadable')}</Line>}
      {query.error === null ? <Waiting rows={4} height={60} /> : <FailureLine error={query.error} />}
    </Page>
  );
}

function Loaded({ caseId, attachment }: { readonly caseId: string; readonly attachment: Attachment }): ReactElement {
  const { t } = useTranslation();
  const picture = usePicture(attachment);
  const address = picture.data;
  const pixels = useQuery({
    queryKey: ['picture.pixels', attachment.id, attachment.sha256],
    enabled: address !== undefined,
    gcTime: 0,
    retry: false,
    queryFn: () => pixelsOf(address ?? ''),
  });
  if (pixels.data !== undefined) return <Editor caseId={caseId} attachment={attachment} picture={pixels.data} />;
  const problem = pixels.error instanceof TooManyDots ? 'pictures.editor.tooLarge' : 'pictures.editor.unreadable';
  return (
    <Page
      name={t('pictures.editor.name')}
      strong={t('pictures.editor.reading')}
      back={`/report/${caseId}?step=evidence`}
    >
      {picture.error !== null && <FailureLine error={picture.error} />}
      {pixels.error === null ? <Waiting rows={4} height={60} /> : <Line live>{t(problem)}</Line>}
    </Page>
  );
}
