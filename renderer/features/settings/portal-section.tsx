import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortalView } from '../../../shared/domain/portals.ts';
import { AddRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { usePortals } from '../../data/queries.ts';
import { PortalDialog } from './portal-dialog.tsx';
import { PortalRow } from './portal-row.tsx';
import { SettingsPage } from './settings-page.tsx';

/** Where cases go. */
export function PortalSection(): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const query = usePortals();
  const [edited, setEdited] = useState<PortalView | 'new' | null>(null);
  const portals = query.data?.portals ?? [];
  const main = portals.find(({ isDefault }) => isDefault);
  const synced = main?.lastSyncAt ?? null;
  return (
    <SettingsPage
      part="portal"
      strong={main === undefined ? t('portal.none') : t('portal.goTo', { id: main.id })}
      rest={
        main === undefined
          ? t('portal.noneRest')
          : synced === null
            ? t('portal.neverSynced')
            : t('portal.synced', { at: words.moment(synced) })
      }
      primary={{ text: t('portal.add'), icon: <AddRegular />, run: () => setEdited('new') }}
    >
      {query.error !== null && <FailureLine error={query.error} retry={() => void query.refetch()} />}
      {query.data?.secretStore === false && <Line>{t('portal.noSecretStore')}</Line>}
      {portals.length > 0 && (
        <Sheet label={t('settings.part.portal')}>
          {portals.map((portal) => (
            <PortalRow key={portal.id} portal={portal} onEdit={() => setEdited(portal)} />
          ))}
        </Sheet>
      )}
      {edited !== null && (
        <PortalDialog portal={edited === 'new' ? undefined : edited} onClose={() => setEdited(null)} />
      )}
    </SettingsPage>
  );
}
