import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/errors.ts';
import { failureOf } from '../data/call-error.ts';
import { InfoRegular, WarningFilled } from './icons.ts';
import styles from './line.module.css';

/** One line of text with an icon: a notice in a page. `risk` is for missed things and data at risk alone. */
export function Line(props: {
  readonly icon?: ReactNode;
  readonly risk?: boolean;
  readonly live?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const mark = props.icon ?? (props.risk === true ? <WarningFilled /> : <InfoRegular />);
  const Tag = props.live === true ? 'output' : 'p';
  return (
    <Tag className={props.risk === true ? styles['risk'] : styles['line']}>
      <span className={styles['icon']} aria-hidden="true">
        {mark}
      </span>
      <span>{props.children}</span>
      {props.action}
    </Tag>
  );
}

/** What went wrong, in the failure's own words, with its code behind the sentence and a way to try again. */
export function FailureLine(props: {
  readonly error: unknown;
  readonly lead?: string;
  readonly retry?: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const failure: Failure = failureOf(props.error);
  const retry =
    props.retry === undefined ? undefined : (
      <Button size="small" onClick={props.retry}>
        {t('app.tryAgain')}
      </Button>
    );
  return (
    <Line risk={failure.code === 'corrupt' || failure.code === 'disk-full'} live action={retry}>
      {props.lead === undefined ? '' : `${props.lead} `}
      {failure.message}
    </Line>
  );
}
