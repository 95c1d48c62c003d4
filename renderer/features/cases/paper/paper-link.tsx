import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintRegular } from '../../../components/icons.ts';
import { useKeyWords } from '../../../components/keys.tsx';
import { isCtrl, useShortcut } from '../../../components/use-shortcut.ts';
import { go } from '../../../data/router.ts';

const isCtrlP = isCtrl('p');

/** The way from a case, or a draft, to the page it is printed on. */
export function PaperLink({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const keys = useKeyWords();
  const open = (): void => go(`/cases/${id}/paper`);
  useShortcut(isCtrlP, open);
  return (
    <Tooltip relationship="description" content={t('paper.openKey', { keys: keys('Ctrl+P') })} positioning="below-end">
      <Button appearance="subtle" icon={<PrintRegular />} onClick={open}>
        {t('paper.open')}
      </Button>
    </Tooltip>
  );
}
