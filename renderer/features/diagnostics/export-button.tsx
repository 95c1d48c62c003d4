import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { useSay } from '../../components/toasts.tsx';
import { useWrite } from '../../data/core.tsx';

/** Saves the bundle where the person wants it. */
export function ExportButton(props: {
  readonly snapshot: SnapshotDetail;
  readonly onError: (error: Error) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const say = useSay();
  const save = useWrite('snapshots.export');
  const { snapshot, onError } = props;
  if (snapshot.bundle === null) return null;
  return (
    <Button
      appearance="subtle"
      disabledFocusable={save.isPending}
      onClick={() =>
        save.mutate(
          { id: snapshot.id },
          {
            onSuccess: ({ path }) => (path === null ? undefined : say({ text: t('diagnostics.exported'), more: path })),
            onError,
          },
        )
      }
    >
      {t('diagnostics.export')}
    </Button>
  );
}
