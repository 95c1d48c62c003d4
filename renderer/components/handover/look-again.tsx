import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../data/core.tsx';
import { FailureLine, Line } from '../line.tsx';
import { useHandoverPortals, useStanding } from './use-handovers.ts';

/** The same for whom cases may wait; not there for who may not take them, or where none can come. */
export function LookForPrepared(): ReactElement | null {
  const maySubmit = useStanding().data?.maySubmit === true;
  return useHandoverPortals().length > 0 && maySubmit ? <LookAgain /> : null;
}

/** Looks now where prepared cases wait, and says what could not be read there. The background does the same by itself. */
function LookAgain(): ReactElement {
  const { t } = useTranslation();
  const look = useWrite('handover.look');
  const problems = look.data?.problems ?? [];
  const isQuiet = look.data !== undefined && problems.length === 0 && look.data.waiting.length === 0;
  return (
    <div>
      <Button size="small" disabledFocusable={look.isPending} onClick={() => look.mutate({})}>
        {t(look.isPending ? 'handover.looking' : 'handover.lookAgain')}
      </Button>
      {look.error !== null && <FailureLine error={look.error} />}
      {problems.map((problem) => (
        <Line key={problem} live>
          {problem}
        </Line>
      ))}
      {isQuiet && <Line live>{t('handover.noneWaits')}</Line>}
    </div>
  );
}
