import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from '../../components/line.tsx';
import { useSay } from '../../components/toasts.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { href } from '../../data/router.ts';

const KEY = 'ui.firstSteps';

/** Brings the first steps back to Home, where they were put away. */
export function FirstStepsAgain(): ReactElement | null {
  const { t } = useTranslation();
  const say = useSay();
  const setting = useRead('settings.get', { key: KEY }).data;
  const set = useWrite('settings.set');
  if (setting?.value !== 'put-away') return null;
  const run = (): void =>
    set.mutate(
      { key: KEY, value: 'open' },
      { onSuccess: () => say({ text: t('firstSteps.broughtBack'), link: { text: t('frame.home'), to: href() } }) },
    );
  return (
    <div>
      <Button onClick={run}>{t('firstSteps.bringBack')}</Button>
      {set.error !== null && <FailureLine error={set.error} />}
    </div>
  );
}
