import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../shared/domain/notices.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { dateWords } from '../../components/time-words.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { useNotices, useReleases } from '../../data/queries.ts';
import { KeysBlock } from './keys-block.tsx';
import styles from './settings.module.css';
import { SettingsPage } from './settings-page.tsx';
import { useImport } from './use-import.ts';

/** Signed notices, the keys that may sign them, and the release catalogue. */
export function NoticesSection(): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const list = useNotices();
  const add = useImport('notices.import', t('notices.chooseTitle'));
  const notices = list.data?.notices ?? [];
  const n = notices.length;
  const unread = notices.filter(({ readAt }) => readAt === null).length;
  const run = (): void =>
    add.mutate(undefined, { onSuccess: (done) => (done ? say({ text: t('notices.imported') }) : undefined) });
  return (
    <SettingsPage
      part="notices"
      strong={n === 0 ? t('notices.none') : t('notices.kept', { count: n, n: capital(countWord(t, n)) })}
      rest={n === 0 ? t('notices.noneRest') : t('notices.unread', { count: unread, n: capital(countWord(t, unread)) })}
      primary={{ text: t('notices.import'), run }}
    >
      {add.error !== null && <FailureLine error={add.error} lead={t('notices.notTaken')} />}
      {list.error !== null && <FailureLine error={list.error} />}
      {n > 0 && (
        <Block title={t('home.notices')} note={String(n)}>
          <Sheet>
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </Sheet>
        </Block>
      )}
      <KeysBlock />
      <Releases />
    </SettingsPage>
  );
}

function NoticeRow({ notice }: { readonly notice: Notice }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const state = notice.expired
    ? t('notices.expired')
    : notice.readAt === null
      ? t('notices.isUnread')
      : t('notices.isRead');
  return (
    <SheetRow
      title={notice.title}
      text={
        <>
          <span className={styles['preLine']}>{notice.body}</span>
          <span className={styles['quiet']}>
            {t('notices.issued', { at: words.moment(notice.issuedAt), key: notice.keyId })}
          </span>
        </>
      }
      end={<span className={styles['quiet']}>{state}</span>}
    />
  );
}

function Releases(): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const query = useReleases();
  const add = useImport('releases.import', t('releases.chooseTitle'));
  const releases = query.data?.releases ?? [];
  const asOf = query.data?.asOf ?? null;
  return (
    <Block
      title={t('releases.title')}
      note={asOf === null ? t('releases.unknownAge') : t('releases.asOf', { date: dateWords(asOf) })}
      aside={
        <Button
          size="small"
          disabledFocusable={add.isPending}
          onClick={() =>
            add.mutate(undefined, { onSuccess: (done) => (done ? say({ text: t('releases.imported') }) : undefined) })
          }
        >
          {t('releases.import')}
        </Button>
      }
    >
      {add.error !== null && <FailureLine error={add.error} />}
      {releases.length === 0 && <Line>{t('releases.none')}</Line>}
      {releases.length > 0 && (
        <Sheet>
          {releases.map((one) => (
            <SheetRow
              key={one.version}
              title={`${one.version} · ${t(`releases.channel.${one.channel}`)}`}
              text={t('releases.until', {
                released: dateWords(one.releasedAt),
                until: dateWords(one.maintenanceUntil),
              })}
              end={
                <span className={styles['quiet']}>
                  {one.daysLeft < 0
                    ? t('lifecycle.ended', { count: -one.daysLeft })
                    : t('lifecycle.left', { count: one.daysLeft })}
                </span>
              }
            />
          ))}
        </Sheet>
      )}
    </Block>
  );
}
