import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { useCalls } from '../../data/calls.ts';
import { useStamp } from '../../data/now.tsx';
import { useSupportHours } from '../../data/queries.ts';
import { CallRegular } from '../icons.ts';
import { useSay } from '../toasts.tsx';
import type { TimeWords } from '../time-words.ts';
import { useTimeWords } from '../use-words.ts';
import { CallPanel } from './call-panel.tsx';
import { dialAddress, newCall } from './call-rules.ts';
import styles from './call.module.css';

/**
 * The telephone first: the number to dial or copy, whether somebody answers now, and "I am on the phone", which starts
 * the record of the call. `wide` lays it out in one row across the page.
 */
export function EmergencyPanel(props: {
  readonly caseId: string;
  readonly title: string;
  /** One line under the number, for what else is true here. */
  readonly hint?: string | undefined;
  readonly wide?: boolean;
}): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const call = useCalls(({ calls }) => calls[props.caseId]);
  const hours = useSupportHours().data;
  if (hours === undefined || (hours.emergency.phone === '' && call === undefined)) return null;
  const { phone } = hours.emergency;
  return (
    <section className={props.wide === true ? styles['wide'] : styles['panel']} aria-label={props.title}>
      <div className={styles['line']}>
        <p className={styles['title']}>{props.title}</p>
        <p className={styles['number']}>
          <CallRegular aria-hidden="true" />
          <Link href={dialAddress(phone)} target="_blank" rel="noreferrer" aria-label={t('call.dial', { phone })}>
            {phone}
          </Link>
        </p>
        <p className={styles['small']}>{lineWords(t, words, hours.emergency)}</p>
        {props.hint !== undefined && <p className={styles['small']}>{props.hint}</p>}
      </div>
      {call === undefined ? (
        <StartButtons caseId={props.caseId} phone={phone} />
      ) : (
        <CallPanel caseId={props.caseId} call={call} />
      )}
    </section>
  );
}

function StartButtons({ caseId, phone }: { readonly caseId: string; readonly phone: string }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const now = useStamp();
  const setCall = useCalls((calls) => calls.setCall);
  const copy = (): void =>
    void navigator.clipboard.writeText(phone).then(
      () => say({ text: t('call.copied') }),
      () => say({ text: t('app.notCopied') }),
    );
  return (
    <div className={styles['buttons']}>
      <Button size="small" onClick={copy}>
        {t('call.copy')}
      </Button>
      <Button size="small" onClick={() => setCall(caseId, newCall(now()))}>
        {t('call.start')}
      </Button>
    </div>
  );
}

interface Line {
  readonly open: boolean;
  readonly changesAt: string | null;
  readonly zone: string;
}

/** "Line open until Sat 01:00 · Fri 16:00 Pacific", "Line opens Mon 17:00 · 08:00 Pacific, in 37 h". */
export function lineWords(t: TFunction, words: TimeWords, line: Line): string {
  const { open, changesAt, zone } = line;
  if (changesAt === null) return t(open ? 'call.alwaysOpen' : 'call.closed');
  const both = { mine: words.moment(changesAt), centre: words.centre(changesAt, zone) };
  if (open) return t('call.openUntil', both);
  return t('call.opens', { ...both, left: words.left(Date.parse(changesAt) - words.now) });
}
