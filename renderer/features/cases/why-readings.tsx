import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ClockExplanation, ReadingDue } from '../../../shared/contract/clocks.ts';
import type { DueMove } from '../../../shared/contract/policies.ts';
import { FailureLine } from '../../components/line.tsx';
import { countWord } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useRead } from '../../data/core.tsx';
import { useReadingChange } from './use-reading-change.ts';
import { moveOf } from './why-rules.ts';
import styles from './why.module.css';

/** Hours the guide leaves open: every way to read them with its due time. Choosing another shows what it would move. */
export function WhyReadings(props: {
  readonly explanation: ClockExplanation;
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  const { explanation, words } = props;
  const { readings, view } = explanation;
  const name = useId();
  const title = useId();
  const inUse = readings.find((reading) => reading.inUse);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const chosen = readings.find(({ id }) => id === wanted) ?? inUse;
  if (readings.length < 2) return null;
  return (
    <fieldset className={styles['readings']} aria-labelledby={title}>
      <h2 id={title} className={styles['question']}>
        {t('why.which')} <span className={styles['small']}>{t('why.ways', { n: countWord(t, readings.length) })}</span>
      </h2>
      <div className={styles['sheet']}>
        {readings.map((reading) => (
          <label key={reading.id} className={styles['reading']} title={reading.text}>
            <input
              type="radio"
              name={name}
              checked={chosen?.id === reading.id}
              onChange={() => setWanted(reading.id)}
            />
            <span className={styles['readingName']}>
              {reading.inUse ? <strong>{reading.name}</strong> : reading.name}
              <span className={styles['small']}>{compared(t, words, reading, inUse)}</span>
            </span>
            <ReadingTime reading={reading} zone={view.zone} words={words} />
          </label>
        ))}
      </div>
      {chosen !== undefined && !chosen.inUse && (
        <Preview key={chosen.id} reading={chosen} words={words} onDone={() => setWanted(undefined)} />
      )}
    </fieldset>
  );
}

function ReadingTime(props: {
  readonly reading: ReadingDue;
  readonly zone: string;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { reading, zone, words } = props;
  if (reading.dueAt === null) return <span className={styles['readingTime']}>{t('why.noDue')}</span>;
  const due = words.dueText(reading.dueAt);
  return (
    <time dateTime={reading.dueAt} className={styles['readingTime']}>
      <span>{reading.inUse ? <strong>{due}</strong> : due}</span>
      <span className={styles['small']}>{words.centre(reading.dueAt, zone)}</span>
    </time>
  );
}

/** "in use", "1 h earlier", "16 h later", "the same time". */
function compared(t: TFunction, words: TimeWords, reading: ReadingDue, inUse: ReadingDue | undefined): string {
  if (reading.inUse) return t('why.inUse');
  const ms = moveOf(inUse?.dueAt ?? null, reading.dueAt);
  if (ms === null) return '';
  if (ms === 0) return t('why.same');
  return t(ms < 0 ? 'why.earlier' : 'why.later', { time: words.duration(ms) });
}

/** What appears below the fold is of no use to anybody who just asked for it. */
const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** What another reading would move, and the way to put it in use or to leave everything. */
function Preview(props: {
  readonly reading: ReadingDue;
  readonly words: TimeWords;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { reading, words, onDone } = props;
  const preview = useRead('policies.preview', { change: { reading: reading.id } }, { staleMs: 0 });
  const change = useReadingChange();
  if (preview.data === undefined)
    return preview.error === null ? <Waiting rows={2} height={32} /> : <FailureLine error={preview.error} />;
  const { moves, open } = preview.data;
  return (
    <section ref={intoView} className={styles['preview']} aria-label={t('why.preview')}>
      <output>{moves.length === 0 ? t('why.movesNone') : t('why.moves', { count: moves.length, of: open })}</output>
      <p className={styles['small']}>{reading.text}</p>
      {moves.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys
        <ul className={styles['moves']} aria-label={t('preview.moves')} tabIndex={0}>
          {moves.map((move) => (
            <Move key={`${move.caseId}${move.clock}`} move={move} words={words} />
          ))}
        </ul>
      )}
      {change.error !== null && <FailureLine error={change.error} />}
      <div className={styles['actions']}>
        <Button appearance="primary" disabledFocusable={change.isPending} onClick={() => change.use(reading, onDone)}>
          {t('why.useIt')}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {t('why.leaveIt')}
        </Button>
      </div>
    </section>
  );
}

function Move({ move, words }: { readonly move: DueMove; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const at = (iso: string | null): string => (iso === null ? t('why.noDue') : words.moment(iso));
  const ms = moveOf(move.from, move.to);
  const by = ms === null ? '' : t(ms < 0 ? 'why.earlier' : 'why.later', { time: words.duration(ms) });
  return (
    <li>
      <span>
        {move.number} {move.title} <span className={styles['small']}>{t(`clock.${move.clock}`)}</span>
      </span>
      <span className={styles['moveTimes']}>
        {t('why.move', { from: at(move.from), to: at(move.to) })} <span className={styles['small']}>{by}</span>
      </span>
    </li>
  );
}
