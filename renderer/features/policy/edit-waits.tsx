import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Line } from '../../components/line.tsx';
import { useEdit } from './edit/edit-store.ts';

/** An edit of this window waits. */
export function EditWaits(): ReactElement | null {
  const { t } = useTranslation();
  const isEditing = useEdit(({ stack }) => stack !== null);
  if (!isEditing) return null;
  return <Line action={<a href="#/policy/edit">{t('policy.goOn')}</a>}>{t('policy.editWaits')}</Line>;
}
