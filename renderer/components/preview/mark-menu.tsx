import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewMark } from '../../../shared/domain/preview.ts';
import { kindWord } from './preview-words.ts';
import { inSentence } from '../number-words.ts';

/** A mark somebody asked about, and where its menu opens. */
export interface Picked {
  readonly mark: PreviewMark;
  readonly target: HTMLElement;
}

/** What can be done about a mark. */
export function MarkMenu(props: {
  readonly picked: Picked;
  readonly mayChange: boolean;
  readonly onWho: () => void;
  readonly onKeep: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { picked, onClose } = props;
  const { mark, target } = picked;
  const close = (): void => {
    onClose();
    target.focus();
  };
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && close()}
      positioning={{ target, position: 'below', align: 'end' }}
    >
      <MenuPopover>
        <MenuList>
          {mark.maySay && (
            <MenuItem subText={t('review.whoText')} onClick={props.onWho}>
              {t('review.who')}
            </MenuItem>
          )}
          {mark.maySay && props.mayChange && (
            <MenuItem subText={t('review.keepText')} onClick={props.onKeep}>
              {t('review.keep')}
            </MenuItem>
          )}
          <MenuItem
            subText={t('review.nextSameText', { kind: inSentence(kindWord(t, mark.kind)) })}
            onClick={props.onNext}
          >
            {t('review.nextSame')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
