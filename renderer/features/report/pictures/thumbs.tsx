import { Button, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/domain/cases.ts';
import { DeleteRegular, EditRegular } from '../../../components/icons.ts';
import { FailureLine } from '../../../components/line.tsx';
import styles from '../../../components/pictures/pictures.module.css';
import { go } from '../../../data/router.ts';
import { useDraft } from '../draft-context.ts';
import { useRemove } from '../use-remove.ts';
import { sortPictures, withText } from './step-rules.ts';
import { Thumb } from './thumb.tsx';

/** Pictures of the draft that are no steps: seen, described, edited, removed. */
export function Thumbs(props: {
  readonly attachments: readonly Attachment[];
  /** To be seen only; they are described with the evidence. */
  readonly small: boolean;
}): ReactElement | null {
  const { attachments, small } = props;
  const { t } = useTranslation();
  const { id, form, edit } = useDraft();
  const { remove, error } = useRemove();
  const { others } = sortPictures(attachments, form.pictures ?? []);
  if (others.length === 0) return null;
  return (
    <>
      <ul className={styles[small ? 'thumbsSmall' : 'thumbs']} aria-label={t('pictures.yours')}>
        {others.map(({ attachment, text }) => {
          const { name } = attachment;
          return (
            <li key={attachment.id} className={styles['thumb']}>
              <Thumb attachment={attachment} text={text} />
              <div className={styles['thumbRow']}>
                <span title={name}>{name}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={t('pictures.edit', { name })}
                  onClick={() => go(`/report/${id}/picture/${attachment.id}`)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={t('pictures.remove', { name })}
                  onClick={() => remove(attachment)}
                />
              </div>
              {!small && (
                <Input
                  size="small"
                  aria-label={t('pictures.altLabel', { name })}
                  placeholder={t('pictures.altPrompt')}
                  value={text}
                  onChange={(_, { value }) =>
                    edit((now) => ({
                      ...now,
                      pictures: withText(now.pictures ?? [], attachments, attachment.id, value),
                    }))
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {error !== null && <FailureLine error={error} />}
    </>
  );
}
