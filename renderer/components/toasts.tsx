import {
  Link,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckmarkCircleRegular } from './icons.ts';
import styles from './toasts.module.css';

const ID = 'companion-toasts';
const SHOWN_MS = 7000;

/** Where "done" is said. One for the whole window, and a landmark, so that nobody meets it outside of all others. */
export function Toasts(): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={styles['toasts']} aria-label={t('app.said')}>
      <Toaster inline toasterId={ID} position="bottom-end" pauseOnHover pauseOnWindowBlur timeout={SHOWN_MS} />
    </section>
  );
}

export interface Said {
  readonly text: string;
  readonly more?: string;
  readonly undo?: () => void;
  /** A way to what was done. */
  readonly link?: { readonly text: string; readonly to: string };
}

/** Says that something is done, with Undo where it can be taken back. */
export function useSay(): (said: Said) => void {
  const { dispatchToast } = useToastController(ID);
  const { t } = useTranslation();
  return useCallback(
    ({ text, more, undo, link }) => {
      const action =
        undo !== undefined ? (
          <ToastTrigger>
            <Link onClick={undo}>{t('app.undo')}</Link>
          </ToastTrigger>
        ) : link === undefined ? null : (
          <ToastTrigger>
            <Link href={link.to}>{link.text}</Link>
          </ToastTrigger>
        );
      dispatchToast(
        <Toast>
          <ToastTitle action={action} media={<CheckmarkCircleRegular />}>
            {text}
          </ToastTitle>
          {more !== undefined && <ToastBody>{more}</ToastBody>}
        </Toast>,
        { politeness: 'polite' },
      );
    },
    [dispatchToast, t],
  );
}
