import { Button, Tooltip } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../data/router.ts';
import styles from './page.module.css';
import { useKeyWords } from './keys.tsx';
import { isCtrlEnter, isEscape, useShortcut } from './use-shortcut.ts';

export interface PageAction {
  readonly text: string;
  readonly icon?: ReactElement;
  readonly run: () => void;
  /** Not accented: while work goes on, Cancel stands in the place of the primary button. */
  readonly quiet?: boolean;
}

export interface PageProps {
  /** Name of the place, for the window's title; the page itself never says it. */
  readonly name: string;
  /** The answer: a strong clause, then what comes next. */
  readonly strong: string;
  readonly rest?: string | undefined;
  readonly primary?: PageAction | undefined;
  /** The content itself shows the primary button, where it follows the fields in reading order. */
  readonly primaryInside?: boolean;
  /** Quiet things beside the primary button. */
  readonly aside?: ReactNode;
  readonly crumb?: ReactNode;
  /** One line under the sentence: offline since, read-only. */
  readonly line?: ReactNode;
  /** Where Esc leads. */
  readonly back?: string;
  readonly children?: ReactNode;
}

/** A screen: its first line answers, one button leads on. */
export function Page({
  name,
  strong,
  rest,
  primary,
  aside,
  crumb,
  line,
  back,
  children,
  primaryInside,
}: PageProps): ReactElement {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useShortcut(isCtrlEnter, primary?.run);
  useShortcut(isEscape, back === undefined ? undefined : () => go(back));
  useEffect(() => {
    document.title = `${name} – ${t('app.name')}`;
  }, [name, t]);
  useEffect(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['words']}>
          {crumb !== undefined && <div className={styles['crumb']}>{crumb}</div>}
          <h1 ref={heading} tabIndex={-1} className={styles['sentence']}>
            <strong>{strong}</strong> {rest}
          </h1>
        </div>
        <div className={styles['actions']}>
          {aside}
          {primary !== undefined && primaryInside !== true && <PrimaryButton action={primary} />}
        </div>
      </header>
      {line !== undefined && <div className={styles['line']}>{line}</div>}
      {children}
    </div>
  );
}

/** The one accented button, with its key in the tooltip. */
export function PrimaryButton({ action }: { readonly action: PageAction }): ReactElement {
  const keys = useKeyWords();
  return (
    <Tooltip relationship="description" content={keys('Ctrl+Enter')} positioning="below-end">
      <Button
        className={styles['primary']}
        appearance={action.quiet === true ? 'secondary' : 'primary'}
        {...(action.icon === undefined ? {} : { icon: action.icon })}
        onClick={action.run}
      >
        {action.text}
      </Button>
    </Tooltip>
  );
}
