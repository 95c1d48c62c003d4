import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockView } from '../../../shared/domain/cases.ts';
import { clockTime, weekdayTime } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { localOf, withOffset } from '../../components/zoned-time.ts';
import { countedAndLeft, explained, joined } from './why-rules.ts';
import type { Stretch } from './why-rules.ts';
import { reasonWords } from './why-words.ts';
import styles from './why.module.css';

interface Props {
  readonly clock: ClockView;
  readonly words: TimeWords;
}

const MOST_TICKS = 2;
const DAY = 24 * 60 * 60_000;

/** The one bar in true scale: how long each stretch lasted in the world. */
export function WhyScale({ clock, words }: Props): ReactElement | null {
  const stretches = explained(clock, words.now);
  const [first, last] = [stretches.at(0), stretches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ends = [first.from, last.to].map((at) => Date.parse(at));
  const [from = 0, to = 0] = ends;
  return (
    <div className={styles['scaleBox']} aria-hidden="true">
      <div className={styles['scale']}>
        {stretches.map((stretch) => (
          <span key={stretch.from} className={styles[stretch.kind]} style={{ flexGrow: stretch.ms }} />
        ))}
      </div>
      <div className={styles['ticks']}>
        <span>{words.moment(first.from)}</span>
        {midnights(from, to, words.zone).map((at) => (
          <span key={at} className={styles['tick']} style={{ left: `${((at - from) / (to - from)) * 100}%` }}>
            {weekdayTime(at, words.zone)}
          </span>
        ))}
        <strong>{words.moment(last.to)}</strong>
      </div>
    </div>
  );
}

/** A few midnights of the zone between two moments, away from the ends, where the ends' own words stand. */
function midnights(from: number, to: number, zone: string): readonly number[] {
  const days = Math.ceil((to - from) / DAY);
  const all = Array.from({ length: days }, (_, index) => {
    const date = localOf(from + (index + 1) * DAY, zone).slice(0, 10);
    return Date.parse(withOffset(`${date}T00:00`, zone));
  });
  const inside = all.filter((at) => at > from + (to - from) * 0.24 && at < to - (to - from) * 0.2);
  const step = Math.max(1, Math.ceil(inside.length / MOST_TICKS));
  return inside.filter((_, index) => index % step === 0);
}

/** Every stretch with both zones and its reason; counted and left together are the target. */
export function WhyStretches({ clock, words }: Props): ReactElement | null {
  const { t } = useTranslation();
  const stretches = joined(explained(clock, words.now));
  if (stretches.length === 0) return null;
  return (
    <ul className={styles['stretches']} aria-label={t('why.stretches')}>
      {stretches.map((stretch) => (
        <Row key={stretch.from} stretch={stretch} clock={clock} words={words} />
      ))}
      {!clock.immediate && (
        <li className={styles['sum']}>
          <span>{t(stretches.some(({ kind }) => kind === 'left') ? 'why.sum' : 'why.sumCounted')}</span>
          <strong>{words.exact(countedAndLeft(stretches))}</strong>
        </li>
      )}
    </ul>
  );
}

function Row(props: Props & { readonly stretch: Stretch }): ReactElement {
  const { t } = useTranslation();
  const { stretch, clock, words } = props;
  const { from, to, kind, ms } = stretch;
  const time = clockTime(words.now, words.zone);
  const span = stretch.toNow
    ? t('why.toNow', { from: words.moment(from), time })
    : stretch.fromNow
      ? t('why.fromNow', { to: words.moment(to) })
      : words.span(from, to);
  const reason = kind === 'uncounted' ? ` · ${reasonWords(t, stretch)}` : '';
  return (
    <li>
      <span className={styles['swatch']} aria-hidden="true">
        <span className={styles[kind]} />
      </span>
      <div>
        <strong>{t(`why.kind.${kind}`)}</strong> {span}
        <div className={styles['quiet']}>
          {words.centreSpan(from, to, clock.zone)}
          {reason}
        </div>
      </div>
      <strong>{words.exact(ms)}</strong>
    </li>
  );
}
