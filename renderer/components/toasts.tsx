import { Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { focusBack } from './focus-keeper.ts';
import { CheckmarkCircleRegular } from './icons.ts';
import { Keys } from './keys.tsx';
import { ariaKeys, isKeys } from './shortcuts.ts';
import { undoNewest, useToasts } from './toast-store.ts';
import type { Said, Toast } from './toast-store.ts';
import styles from './toasts.module.css';
import { isWriting } from './undo-keys.ts';
import { isDialogOpen } from './use-shortcut.ts';

const SHOWN_MS = 7000;
/** What can be taken back stays longer: there is something to decide. */
const OFFERED_MS = 12_000;
/** What was looked at or had the focus does not go at that moment. */
const AFTER_LOOK_MS = 2000;
const UNDO_KEYS = 'Ctrl+Z';
const isUndoKeys = isKeys(UNDO_KEYS);

/**
 * Where "done" is said. One for the whole window, and a landmark, so that nobody meets it outside of all others. Tab
 * leads through it like through the rest of the page, and Esc closes what has the focus and gives the focus back.
 */
export function Toasts(): ReactElement {
  const { t } = useTranslation();
  const { toasts, clear } = useToasts();
  const [isOver, setOver] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isAway = useAway();
  useUndoKey();
  useEffect(() => clear, [clear]);
  const leave = (event: FocusEvent): void => setFocus(event.currentTarget.contains(event.relatedTarget));
  // Without any toast there is nothing to be over, and no event says so.
  const isHeld = toasts.length > 0 && (isOver || hasFocus || isAway);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is looked at is only kept from going
    <section
      className={styles['toasts']}
      aria-label={t('app.said')}
      onPointerEnter={() => setOver(true)}
      onPointerLeave={() => setOver(false)}
      onFocus={() => setFocus(true)}
      onBlur={leave}
    >
      <ul className={styles['list']} aria-live="polite">
        {toasts.map((one) => (
          <Shown key={one.id} one={one} isHeld={isHeld} />
        ))}
      </ul>
    </section>
  );
}

function Shown({ one, isHeld }: { readonly one: Toast; readonly isHeld: boolean }): ReactElement {
  const { t } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
  const close = useToasts((state) => state.close);
  const { id, text, more, undo, link } = one;
  useTimeout(() => close(id), undo === undefined ? SHOWN_MS : OFFERED_MS, isHeld);
  const end = (): void => {
    focusBack(item.current?.closest('section') ?? undefined);
    close(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    end();
  };
  return (
    <li ref={item} className={styles['toast']}>
      <CheckmarkCircleRegular aria-hidden="true" />
      <span className={styles['text']}>{text}</span>
      {undo !== undefined && (
        <span className={styles['action']}>
          <Link
            aria-keyshortcuts={ariaKeys(UNDO_KEYS)}
            onKeyDown={onKeyDown}
            onClick={() => {
              end();
              undo();
            }}
          >
            {t('app.undo')}
          </Link>
          <Keys keys={UNDO_KEYS} />
        </span>
      )}
      {undo === undefined && link !== undefined && (
        <Link href={link.to} onKeyDown={onKeyDown} onClick={end}>
          {link.text}
        </Link>
      )}
      {more !== undefined && <span className={styles['more']}>{more}</span>}
    </li>
  );
}

/** Says that something is done, with Undo where it can be taken back. */
export function useSay(): (said: Said) => void {
  return useToasts((state) => state.say);
}

/**
 * Ctrl+Z takes back what a toast offers. What the page has to take back goes first, and so does a text that was written
 * in since: what happened last is undone first.
 */
function useUndoKey(): void {
  useEffect(() => {
    let isTyped = false;
    const type = (): void => {
      isTyped = true;
    };
    const stop = useToasts.subscribe((now, before) => {
      if (now.last !== before.last) isTyped = false;
    });
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (event.repeat || event.defaultPrevented || !isUndoKeys(event) || isDialogOpen()) return;
      if (!isWriting(event))
        setTimeout(() => {
          if (!event.defaultPrevented) undoNewest();
        });
      else if (!isTyped && undoNewest()) event.preventDefault();
    };
    document.addEventListener('input', type, true);
    window.addEventListener('keydown', listen);
    return () => {
      stop();
      document.removeEventListener('input', type, true);
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

/** Whether another window has the focus: nobody reads here then. */
function useAway(): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const go = (): void => setAway(true);
    const come = (): void => setAway(false);
    window.addEventListener('blur', go);
    window.addEventListener('focus', come);
    return () => {
      window.removeEventListener('blur', go);
      window.removeEventListener('focus', come);
    };
  }, []);
  return isAway;
}

/** Does it after `ms` milliseconds, not counting those during which it is held. */
function useTimeout(run: () => void, ms: number, isHeld: boolean): void {
  const left = useRef(ms);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (isHeld) return undefined;
    const begun = performance.now();
    const timer = setTimeout(() => latest.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(AFTER_LOOK_MS, left.current - (performance.now() - begun));
    };
  }, [isHeld]);
}
