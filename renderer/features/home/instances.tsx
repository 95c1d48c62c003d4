import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instance } from '../../../shared/domain/evidence.ts';
import type { ReleaseView } from '../../../shared/domain/notices.ts';
import { BeakerRegular, BoxRegular, EyeRegular, ServerRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { RequestBundle } from '../../components/request-bundle.tsx';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useInstances, useReleases } from '../../data/queries.ts';
import styles from './home.module.css';

const MARKS = {
  production: <ServerRegular />,
  test: <BeakerRegular />,
  preview: <EyeRegular />,
  other: <BoxRegular />,
  unknown: <BoxRegular />,
} as const;

/** What is installed: name, version, how long it is maintained, last start. */
export function Instances(): ReactElement | null {
  const { t } = useTranslation();
  const query = useInstances();
  const releases = useReleases().data?.releases ?? [];
  if (query.error !== null) return <FailureLine error={query.error} retry={() => void query.refetch()} />;
  const instances = query.data?.instances ?? [];
  if (instances.length === 0) return null;
  return (
    <Block title={t('home.instances')} note={String(instances.length)}>
      <Sheet>
        {instances.map((one) => (
          <InstanceRow key={one.id} instance={one} release={releases.find(({ version }) => version === one.version)} />
        ))}
      </Sheet>
    </Block>
  );
}

function InstanceRow(props: { readonly instance: Instance; readonly release: ReleaseView | undefined }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { instance, release } = props;
  const role = t(`role.${instance.role}`);
  return (
    <SheetRow
      mark={<span title={role}>{MARKS[instance.role]}</span>}
      title={
        <>
          <strong className={styles['instance']}>{instance.name}</strong>{' '}
          {instance.path !== null && <span className={styles['small']}>{instance.version ?? t('home.noVersion')}</span>}
          <span className="visually-hidden">{role}</span>
        </>
      }
      text={instance.path === null ? t('elsewhere.noFolders') : <Lifecycle release={release} />}
      end={
        instance.path === null ? (
          <RequestBundle name={instance.name} />
        ) : (
          instance.lastStartAt !== null && (
            <span className={styles['small']}>{t('home.started', { at: words.moment(instance.lastStartAt) })}</span>
          )
        )
      }
    />
  );
}

/** How long a version is maintained, in words. */
function Lifecycle({ release }: { readonly release: ReleaseView | undefined }): ReactElement {
  const { t } = useTranslation();
  if (release === undefined) return <>{t('lifecycle.unknown')}</>;
  if (release.mayBeWithdrawn) return <>{t('lifecycle.withdrawn')}</>;
  if (release.daysLeft < 0) return <>{t('lifecycle.ended', { count: -release.daysLeft })}</>;
  return <>{t('lifecycle.left', { count: release.daysLeft })}</>;
}
