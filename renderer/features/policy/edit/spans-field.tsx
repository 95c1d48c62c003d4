import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddRegular, DismissRegular } from '../../../components/icons.ts';
import { nextSpan } from './calendar-edits.ts';
import type { EditedSpan } from './calendar-edits.ts';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { problemAt } from './problems.ts';
import { TimeInput } from './time-input.tsx';

/** Hours of a day: none, one or several spans. An end that is not after its start lies on the next day. */
export function SpansField(props: {
  /** The day, said before each field's name. */
  readonly name: string;
  /** Where the spans are in the policy. */
  readonly path: string;
  readonly spans: readonly (readonly [string, string])[];
  readonly none: string;
  readonly onChange: (spans: readonly EditedSpan[], field?: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { problems } = useEditor();
  const { name, path, spans, none, onChange } = props;
  const put = (at: number, end: 0 | 1, value: string): void =>
    onChange(
      spans.map(([from, to], index): EditedSpan => {
        if (index !== at) return [from, to];
        return end === 0 ? [value, to] : [from, value];
      }),
      `${path}.${at}.${end}`,
    );
  const all = spans.map(([from, to]): EditedSpan => [from, to]);
  return (
    <div className={styles['spans']}>
      {spans.length === 0 && <span className={styles['quiet']}>{none}</span>}
      {spans.map(([from, to], at) => {
        const problem = problemAt(problems, `${path}.${at}`);
        const n = at + 1;
        return (
          // Spans have no identity of their own.
          // eslint-disable-next-line react/no-array-index-key
          <span key={at} className={styles['span']}>
            <TimeInput
              label={t('edit.spanFrom', { name, n })}
              value={from}
              invalid={problem !== undefined}
              onChange={(value) => put(at, 0, value)}
            />
            <span aria-hidden="true">–</span>
            <TimeInput
              label={t('edit.spanTo', { name, n })}
              value={to}
              invalid={problem !== undefined}
              onChange={(value) => put(at, 1, value)}
            />
            {isOvernight(from, to) && <span className={styles['quiet']}>{t('edit.overnight')}</span>}
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('edit.removeSpan', { name, n })}
              onClick={() => onChange(all.filter((_, index) => index !== at))}
            />
            {problem !== undefined && (
              <span className={styles['problem']} role="alert">
                {problem}
              </span>
            )}
          </span>
        );
      })}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={t('edit.addSpan', { name })}
        onClick={() => onChange([...all, nextSpan(spans)])}
      />
    </div>
  );
}

function isOvernight(from: string, to: string): boolean {
  return /^\d\d:\d\d$/u.test(from) && /^\d\d:\d\d$/u.test(to) && to <= from && from !== to;
}
