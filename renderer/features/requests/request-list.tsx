import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ApprovalDecider } from '../../../shared/contract/approvals.ts';
import type { ApprovalView } from '../../../shared/domain/approvals.ts';
import { scopeWords } from '../../components/approval-words.ts';
import { ShieldCheckmarkRegular, ShieldDismissRegular, ShieldQuestionRegular } from '../../components/icons.ts';
import { capital } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { isPlainKey, useShortcut } from '../../components/use-shortcut.ts';
import { href } from '../../data/router.ts';
import { groupOf, overAt } from './list-rules.ts';
import type { Group, Grouped } from './list-rules.ts';
import styles from './requests.module.css';

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const MARKS: Readonly<Record<Group, ReactElement>> = {
  asked: <ShieldQuestionRegular />,
  approved: <ShieldCheckmarkRegular />,
  over: <ShieldDismissRegular />,
};

/** The list in groups. One row is in the tab order; arrows and J, K move and show, Enter leads into the request. */
export function RequestList(props: {
  readonly groups: readonly Grouped[];
  readonly shown: string;
  readonly decider: ApprovalDecider;
  readonly words: TimeWords;
  readonly onOpen: (of: ApprovalView) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { groups, shown, decider, words, onOpen } = props;
  const listed = groups.flatMap(({ requests }) => requests);
  const move = (key: string): boolean => {
    const step = STEPS[key];
    const next =
      listed[
        step?.(
          listed.findIndex(({ id }) => id === shown),
          listed.length - 1,
        ) ?? -1
      ];
    if (next === undefined) return false;
    onOpen(next);
    document.querySelector<HTMLElement>(`#request-${CSS.escape(next.id)}`)?.focus();
    return true;
  };
  useShortcut(isPlainKey('j'), () => void move('ArrowDown'));
  useShortcut(isPlainKey('k'), () => void move('ArrowUp'));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.altKey && move(event.key)) event.preventDefault();
  };
  const enter = (of: ApprovalView): void => {
    onOpen(of);
    document.querySelector<HTMLElement>('#request-detail')?.focus();
  };
  return (
    <div className={styles['list']}>
      {groups.map(({ group, requests }) => (
        <section key={group} aria-labelledby={`requests-${group}`}>
          <h2 id={`requests-${group}`} className={styles['group']}>
            {t(group === 'asked' && decider.self === null ? 'requests.group.forContact' : `requests.group.${group}`)}{' '}
            <span>{requests.length}</span>
          </h2>
          <ul>
            {requests.map((one) => (
              <li key={one.id}>
                <a
                  id={`request-${one.id}`}
                  className={one.id === shown ? styles['rowShown'] : styles['row']}
                  href={href('requests', one.id)}
                  tabIndex={one.id === shown ? 0 : -1}
                  aria-current={one.id === shown ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    enter(one);
                  }}
                  onKeyDown={onKeyDown}
                >
                  <span className={group === 'over' ? styles['mark'] : styles['markOn']} aria-hidden="true">
                    {MARKS[group]}
                  </span>
                  <span className={styles['number']}>{t('requests.number', { n: one.number })}</span>
                  <span className={group === 'asked' ? styles['titleStrong'] : styles['title']}>
                    {capital(scopeWords(t, one))}
                  </span>
                  <span className={styles['purpose']}>{t(`requests.purpose.${one.purpose}`)}</span>
                  <span className={styles['when']}>{whenWords(t, words, one)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function whenWords(t: TFunction, words: TimeWords, one: ApprovalView): string {
  if (groupOf(one) !== 'over') return t('requests.until', { at: words.moment(one.until) });
  return t('requests.over', { state: t(`requests.state.${one.state}`), at: words.moment(overAt(one)) });
}
