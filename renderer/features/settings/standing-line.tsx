import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useStanding } from '../../components/handover/use-handovers.ts';
import { Line } from '../../components/line.tsx';

/** Who the person at this machine is for support, and whether that lets them send cases. */
export function StandingLine(): ReactElement | null {
  const { t } = useTranslation();
  const me = useStanding().data;
  if (me === undefined) return null;
  const role = me.contact?.role;
  const key = me.keyContacts.length === 0 ? 'nobody' : (role ?? 'none');
  return <Line>{t(`people.me.${key}`)}</Line>;
}
