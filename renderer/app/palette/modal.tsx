import { useLayoutEffect, useRef, useState } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import styles from './palette.module.css';

/**
 * The browser's own modal dialog: at once on top, the rest inert. Esc and a click beside it close it, and the focus goes
 * back to where it was.
 */
export function Modal(props: {
  readonly label: string;
  readonly className: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  // Asked while the dialog is made: once it is there, the focus is in it.
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [before]);
  const beside = (event: MouseEvent): void => {
    if (event.target === dialog.current) props.onClose();
  };
  return (
    // A click beside it is a click on the dialog itself, with Esc as its key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={props.label}
      className={`${styles['modal']} ${props.className ?? ''}`}
      onMouseDown={beside}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      {props.children}
    </dialog>
  );
}
