import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/domain/cases.ts';
import { usePicture } from '../../../components/pictures/use-picture.ts';
import styles from '../../../components/pictures/pictures.module.css';
import { go } from '../../../data/router.ts';
import { useDraft } from '../draft-context.ts';

/** A small picture that leads to the editor. What is being typed is saved first. */
export function Thumb({ attachment, text }: { readonly attachment: Attachment; readonly text: string }): ReactElement {
  const { t } = useTranslation();
  const { id, flush } = useDraft();
  const { data, error } = usePicture(attachment);
  const edit = (): void => void flush().then(() => go(`/report/${id}/picture/${attachment.id}`));
  return (
    <Button
      className={styles['thumbButton'] ?? ''}
      aria-label={t('pictures.edit', { name: attachment.name })}
      onClick={edit}
    >
      {error !== null ? t('pictures.noPicture') : data !== undefined && <img src={data} alt={text} />}
    </Button>
  );
}
