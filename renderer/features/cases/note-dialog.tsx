import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { FailureLine } from '../../components/line.tsx';
import { useZone } from '../../components/use-words.ts';
import { useStamp } from '../../data/now.tsx';
import { NoteFields } from './note-fields.tsx';
import { EMPTY_NOTE, recordFrom } from './record-rules.ts';
import type { Note, NoteForm } from './record-rules.ts';
import { useNote } from './use-note.ts';
import styles from './notes.module.css';

/** One note: what, when (now unless changed), and words for it. */
export function NoteDialog(props: {
  readonly one: CaseDetail;
  readonly note: Note;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { one, note, onClose } = props;
  const zone = useZone();
  const stamp = useStamp();
  const [opened] = useState(stamp);
  const [form, setForm] = useState<NoteForm>(EMPTY_NOTE);
  const write = useNote(one.id);
  const record = recordFrom(note, form);
  const change = (patch: Partial<NoteForm>): void => setForm((before) => ({ ...before, ...patch }));
  const save = (): void => {
    if (record !== undefined) write.run({ note, record, at: form.at }, onClose);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={undefined}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <DialogBody>
            <DialogTitle>{t(`note.${note}.name`)}</DialogTitle>
            <DialogContent className={styles['form'] ?? ''}>
              <p className={styles['means']}>{t(`note.${note}.means`)}</p>
              <NoteFields note={note} form={form} one={one} change={change} />
              <fieldset className={styles['group']}>
                <legend className={styles['label']}>{t('note.when')}</legend>
                <DateTimeField
                  label={t('note.when')}
                  value={form.at ?? opened}
                  zone={zone}
                  days="past"
                  showZone
                  onChange={(at) => change({ at: at === undefined ? undefined : new Date(at).toISOString() })}
                />
              </fieldset>
              <Field label={t('note.words')}>
                <Textarea
                  value={form.note}
                  rows={2}
                  resize="vertical"
                  onChange={(_, { value }) => change({ note: value })}
                />
              </Field>
              {write.error !== null && <FailureLine error={write.error} lead={t('note.notNoted')} />}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={record === undefined || write.isPending}>
                {t('note.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
