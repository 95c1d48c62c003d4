import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../data/router.ts';
import { SavedState } from './saved-state.tsx';

/** How the draft is kept, and the way to leave it for later. */
export function DraftActions(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <SavedState />
      <Button appearance="subtle" onClick={() => go('/')}>
        {t('app.close')}
      </Button>
    </>
  );
}
