import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../../components/number-words.ts';
import { languageName } from '../../components/language-words.ts';
import type { CentreHours } from '../../../shared/contract/support.ts';
import { WarningRegular } from '../../components/icons.ts';
import { Line } from '../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { dateWords, shortDay, zoneAheadHours } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { differenceWords, timeThere, unbroken, weekWords } from './hours-words.ts';
import { OpenState } from './state-words.tsx';
import styles from './support.module.css';

/** The centres: what time it is there, whether somebody is there, and when nobody will be. */
export function Centres(props: {
  readonly centres: readonly CentreHours[];
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  const { centres, words } = props;
  if (centres.length === 0) return null;
  return (
    <Block title={t('hours.centres')} note={String(centres.length)}>
      <Panel>
        {centres.map((centre) => (
          <PanelPart key={centre.id}>
            <Centre centre={centre} words={words} />
          </PanelPart>
        ))}
      </Panel>
    </Block>
  );
}

function Centre(props: { readonly centre: CentreHours; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { centre, words } = props;
  const { zone } = centre;
  const week = weekWords(t, centre.week, zone);
  return (
    <div className={styles['centre']}>
      <div className={styles['centreHead']}>
        <h3>
          {centre.name} <span className={styles['place']}>{centre.place}</span>
        </h3>
        {centre.isDefault && <span className={styles['small']}>{t('hours.isDefault')}</span>}
        <span className={styles['there']}>
          {t('hours.there', { time: timeThere(words, zone) })}
          <span className={styles['centreTime']}>
            {' '}
            {differenceWords(t, words, zoneAheadHours(zone, words.zone, words.now))}
          </span>
        </span>
      </div>
      <p>
        <OpenState state={centre} zone={zone} isThere words={words} />
      </p>
      <dl className={styles['facts']}>
        <Fact name={t('hours.shownWeek')}>{week.length === 0 ? t('hours.closedWeek') : week.join(' · ')}</Fact>
        <Fact name={t('hours.holidays')}>
          <Holidays centre={centre} />
        </Fact>
        {centre.phone !== null && <Fact name={t('hours.phone')}>{centre.phone}</Fact>}
        {centre.languages.length > 0 && (
          <Fact name={t('hours.languages')}>{listed(centre.languages.map(languageName))}</Fact>
        )}
        <Fact name={t('hours.source')}>{t(`hours.nature.${centre.nature}`, { cite: unbroken(centre.cite) })}</Fact>
      </dl>
      {centre.holidaysEndSoon && centre.holidaysKnownUntil !== null && (
        <Line icon={<WarningRegular />} action={<a href="#/policy/edit/holidays">{t('hours.addHolidays')}</a>}>
          {t('hours.endSoon', { date: dateWords(centre.holidaysKnownUntil) })}
        </Line>
      )}
    </div>
  );
}

function Fact(props: { readonly name: string; readonly children: React.ReactNode }): ReactElement {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Holidays({ centre }: { readonly centre: CentreHours }): ReactElement {
  const { t } = useTranslation();
  const until =
    centre.holidaysKnownUntil === null
      ? t('hours.noHolidays')
      : t('hours.knownUntil', { date: dateWords(centre.holidaysKnownUntil) });
  return (
    <>
      {centre.holidays.map((one) => (
        <div key={`${one.date} ${one.name}`}>
          {shortDay(Date.parse(`${one.date}T12:00:00Z`), 'UTC')} {one.name}
          {one.open !== null && one.open.length > 0 && (
            <span> {t('hours.partDay', { hours: listed(one.open.map(([from, to]) => `${from}–${to}`)) })}</span>
          )}
        </div>
      ))}
      <div className={styles['centreTime']}>{until}</div>
    </>
  );
}
