import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentId } from '../../../../shared/domain/primitives.ts';
import { FailureLine } from '../../../components/line.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { unwrap } from '../../../data/call-error.ts';
import { useCore } from '../../../data/core.tsx';
import styles from './review.module.css';

/** An attached picture, fetched part by part. */
export function Picture({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const { t } = useTranslation();
  const core = useCore();
  const query = useQuery({
    queryKey: ['preview.picture', id],
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const parts: string[] = [];
      for (let from: number | null = 0; from !== null;) {
        const asked = { attachment: id as AttachmentId, from };
        const part: { type: string; base64: string; next: number | null } = await unwrap(
          core.call('preview.picture', asked, { signal }),
        );
        if (parts.length === 0) parts.push(`data:${part.type};base64,`);
        parts.push(part.base64);
        from = part.next;
      }
      return parts.join('');
    },
  });
  if (query.error !== null) return <FailureLine error={query.error} />;
  if (query.data === undefined) return <Waiting rows={4} height={32} />;
  return <img className={styles['picture']} src={query.data} alt={t('review.pictureAlt', { name })} />;
}
