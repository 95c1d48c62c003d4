import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine } from './line.tsx';
import styles from './form-dialog.module.css';

/** A small form above the page. Enter and Ctrl+Enter do it, Esc steps back; what went wrong stays beside the fields. */
export function FormDialog(props: {
  readonly title: string;
  readonly action: string;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** For what cannot be undone: the dialog cannot be left by a click beside it. */
  readonly alert?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!props.busy) props.onSubmit();
  };
  return (
    <Dialog
      open
      modalType={props.alert === true ? 'alert' : 'modal'}
      onOpenChange={(_, { open }) => !open && props.onClose()}
    >
      <DialogSurface className={styles['dialog'] ?? ''}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent className={styles['dialogFields'] ?? ''}>
              {props.children}
              {props.error !== null && <FailureLine error={props.error} />}
            </DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>{t('app.cancel')}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={props.busy}>
                {props.action}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
