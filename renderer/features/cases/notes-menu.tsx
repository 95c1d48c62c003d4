import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { NoteDialog } from './note-dialog.tsx';
import { offeredNotes } from './record-rules.ts';
import type { Note } from './record-rules.ts';
import styles from './notes.module.css';

/** "What happened?": everything no portal says, each entry with what it means for the clocks. */
export function NotesMenu({ one }: { readonly one: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Note | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setAsked(null);
    // What opened the dialog went with the menu, so the focus goes back to the button of that.
    setTimeout(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <span ref={place} className={styles['place']}>
      <Menu inline positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle">{t('note.menu')}</MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles['menu'] ?? ''}>
          <MenuList>
            {offeredNotes(one).map((note) => (
              <MenuItem key={note} subText={t(`note.${note}.means`)} onClick={() => setAsked(note)}>
                {t(`note.${note}.name`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked !== null && <NoteDialog one={one} note={asked} onClose={close} />}
    </span>
  );
}
