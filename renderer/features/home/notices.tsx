import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../shared/domain/notices.ts';
import { CheckmarkRegular, WarningFilled } from '../../components/icons.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useWrite } from '../../data/core.tsx';
import { useNotices } from '../../data/queries.ts';
import styles from './home.module.css';

/** Notices nobody has read yet. The text is shown as text. */
export function Notices(): ReactElement | null {
  const { t } = useTranslation();
  const unread = useNotices().data?.notices.filter(({ readAt, expired }) => readAt === null && !expired) ?? [];
  if (unread.length === 0) return null;
  return (
    <Block title={t('home.notices')} note={t('home.unread', { n: unread.length })}>
      <Sheet>
        {unread.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </Sheet>
    </Block>
  );
}

function NoticeRow({ notice }: { readonly notice: Notice }): ReactElement {
  const { t } = useTranslation();
  const read = useWrite('notices.markRead');
  const danger = notice.severity === 'danger';
  return (
    <SheetRow
      mark={danger ? <WarningFilled className={styles['missed'] ?? ''} /> : <span className={styles['dot']} />}
      strong
      title={danger ? t('home.danger', { title: notice.title }) : notice.title}
      text={<span className={styles['body']}>{notice.body}</span>}
      end={
        <Button
          appearance="subtle"
          size="small"
          icon={<CheckmarkRegular />}
          aria-label={t('home.markRead', { title: notice.title })}
          title={t('home.markReadShort')}
          disabledFocusable={read.isPending}
          onClick={() => read.mutate({ id: notice.id })}
        />
      }
    />
  );
}
