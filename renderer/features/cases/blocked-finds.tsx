import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { Line } from '../../components/line.tsx';
import { Hits } from '../../components/preview/hits.tsx';
import { useDeciding } from '../../components/preview/use-deciding.ts';
import { useRead } from '../../data/core.tsx';

/** What the second scan found in something that waits to be sent, with what can be done about it. Gone otherwise. */
export function BlockedFinds({ one }: { readonly one: CaseDetail }): ReactElement {
  const blocked = one.outbox.filter(({ state }) => state === 'blocked');
  return (
    <>
      {blocked.map(({ id }) => (
        <Finds key={id} one={one} operationId={id} />
      ))}
    </>
  );
}

function Finds({ one, operationId }: { readonly one: CaseDetail; readonly operationId: string }): ReactElement | null {
  const { t } = useTranslation();
  const deciding = useDeciding(one.id);
  const found = useRead('outgoing.hits', { operationId }).data;
  if (found === undefined || found.hits.length === 0) return null;
  return (
    <>
      <Line>{t('review.blocked')}</Line>
      <Hits hits={found.hits} files={found.files} deciding={deciding} />
    </>
  );
}
