import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowDownRegular, ArrowUpRegular } from '../icons.ts';
import styles from './preview.module.css';

/** The heads of both columns, each with what can be done there. */
export function ViewerHeads(props: {
  /** Whether a file of the bundle is shown, and whether it is the list of what is not sent. */
  readonly isFile: boolean;
  readonly staysHere: boolean;
  readonly mayChange: boolean;
  readonly onStep: (direction: 'next' | 'previous') => void;
  readonly onLeaveOut: () => void;
  /** With what is marked in the page, on one line. */
  readonly onTakeMore: (marked: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { isFile, mayChange } = props;
  return (
    <>
      <div className={styles['seeHead']}>
        <h2>{t(props.staysHere ? 'review.staysHead' : 'review.supportSees')}</h2>
        {isFile && <StepButtons onStep={props.onStep} />}
        {isFile && mayChange && (
          <Button size="small" appearance="subtle" onClick={props.onLeaveOut}>
            {t('review.leaveOut')}
          </Button>
        )}
      </div>
      <div className={styles['outHead']}>
        <h2>{t('review.takenOut')}</h2>
        {mayChange && (
          <Button
            size="small"
            appearance="transparent"
            className={styles['takeMore'] ?? ''}
            // A press would take the marking away before the click reads it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onTakeMore(markedText())}
          >
            {t('review.takeMore')}
          </Button>
        )}
      </div>
    </>
  );
}

function StepButtons({ onStep }: { readonly onStep: (direction: 'next' | 'previous') => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Tooltip relationship="label" content={t('review.previousMark')}>
        <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} onClick={() => onStep('previous')} />
      </Tooltip>
      <Tooltip relationship="label" content={t('review.nextMark')}>
        <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} onClick={() => onStep('next')} />
      </Tooltip>
    </>
  );
}

function markedText(): string {
  return (window.getSelection()?.toString() ?? '').split('\n')[0]?.trim() ?? '';
}
