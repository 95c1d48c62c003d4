import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDef, HolidaySet, Policy } from '../../../shared/policy/index.ts';
import { Block } from '../../components/sheet.tsx';
import { languageName } from '../../components/language-words.ts';
import { dateWithWeekday, dateWords } from '../../components/time-words.ts';
import { Row, Rows } from './cited.tsx';
import styles from './policy.module.css';
import { calendarWords, minutesWords, spansWords, zoneWords } from './policy-words.ts';
import { listed } from '../../components/number-words.ts';

/** Calendars, holidays and centres. */
export function ReadHours({ policy }: { readonly policy: Policy }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Block title={t('policy.calendars')} note={String(policy.calendars.length)}>
        <Rows>
          {policy.calendars.map((calendar) => (
            <Row key={calendar.id} title={calendar.name} cited={calendar}>
              {calendarWords(t, policy, calendar.def)}
              <Exceptions policy={policy} def={calendar.def} />
            </Row>
          ))}
        </Rows>
      </Block>
      <Block title={t('policy.centres')} note={String(policy.centres.length)}>
        <Rows>
          {policy.centres.map((centre) => (
            <Row key={centre.id} title={`${centre.name}, ${centre.place}`} cited={centre}>
              {[
                t('policy.openOnCalendar', {
                  name: policy.calendars.find(({ id }) => id === centre.calendar)?.name ?? centre.calendar,
                }),
                zoneWords(centre.zone),
                centre.phone ?? '',
                listed((centre.languages ?? []).map(languageName)),
              ]
                .filter((fact) => fact !== '')
                .join(' · ')}
            </Row>
          ))}
        </Rows>
      </Block>
      {policy.holidays.map((set) => (
        <Holidays key={set.id} set={set} />
      ))}
    </>
  );
}

/** What differs from the usual hours. */
function Exceptions({ policy, def }: { readonly policy: Policy; readonly def: CalendarDef }): ReactElement | null {
  const { t } = useTranslation();
  const lines: string[] = [];
  if (def.kind === 'week' || def.kind === 'window') {
    const sets = (def.holidays ?? []).map((id) => policy.holidays.find((one) => one.id === id)?.region ?? id);
    if (sets.length > 0) lines.push(t('policy.less', { sets: listed(sets) }));
    if (def.centreHolidays !== undefined) lines.push(t('policy.lessCentre'));
    for (const [date, spans] of Object.entries(def.overrides ?? {}))
      lines.push(
        spans.length === 0
          ? t('policy.closedOn', { date: dateWords(date) })
          : t('policy.openOn', { date: dateWords(date), hours: spansWords(spans) }),
      );
    for (const [date, spans] of Object.entries(def.breaks ?? {}))
      lines.push(t('policy.breakOn', { date: dateWords(date), hours: spansWords(spans) }));
  }
  if ('dayMinutes' in def && def.dayMinutes !== undefined)
    lines.push(t('policy.dayIs', { time: minutesWords(t, def.dayMinutes) }));
  return lines.length === 0 ? null : <div className={styles['small']}>{lines.join(' ')}</div>;
}

function Holidays({ set }: { readonly set: HolidaySet }): ReactElement {
  const { t } = useTranslation();
  const note = [t('hours.knownUntil', { date: dateWords(set.knownUntil) }), set.source ?? ''];
  return (
    <Block title={t('policy.holidaysOf', { region: set.region })} note={note.filter((part) => part !== '').join(' ')}>
      <Rows>
        {set.days.map((day) => (
          <Row key={`${day.date} ${day.name}`}>
            <span className={styles['date']}>{dateWithWeekday(day.date)}</span> {day.name}
            {day.open !== undefined && day.open.length > 0 && (
              <span> · {t('hours.partDay', { hours: spansWords(day.open) })}</span>
            )}
            {!day.active && <span className={styles['off']}> {t('policy.dayOff')}</span>}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
