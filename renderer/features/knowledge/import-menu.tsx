import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowImportRegular } from '../../components/icons.ts';
import type { ArticleImport } from './use-article-import.ts';

/** What is imported: the systems' dialogs choose either files or folders, so it is asked first. */
export function ImportMenu({ of }: { readonly of: ArticleImport }): ReactElement {
  const { t } = useTranslation();
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<ArrowImportRegular />} disabledFocusable={of.isRunning}>
          {t('knowledge.importButton')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem subText={t('knowledge.importFileMeans')} onClick={() => of.start('file')}>
            {t('knowledge.importFile')}
          </MenuItem>
          <MenuItem subText={t('knowledge.importFolderMeans')} onClick={() => of.start('folder')}>
            {t('knowledge.importFolder')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
