import { Button, Tooltip } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronLeftRegular, ChevronRightRegular } from '../../components/icons.ts';
import { addDays } from '../../components/date-rules.ts';
import { Block, Panel } from '../../components/sheet.tsx';
import { dayOfYear, shortDay, zoneAheadHours, zoneCity, zoneName } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { isPlainKey, useShortcut } from '../../components/use-shortcut.ts';
import { go } from '../../data/router.ts';
import { differenceWords, timeThere } from './hours-words.ts';
import type { Hours } from './support-sentence.ts';
import styles from './support.module.css';
import { WeekDrawing, WeekLegend } from './week-drawing.tsx';
import type { WeekRow } from './week-drawing.tsx';
import { changingDifference, oddDay, weekDays } from './week-rules.ts';
import type { WeekDay } from './week-rules.ts';

const isLeft = isPlainKey('ArrowLeft');
const isRight = isPlainKey('ArrowRight');
const isHome = isPlainKey('Home');

/** Who answers when: a week in the person's zone, moved by buttons and by the arrow keys. */
export function WeekBlock(props: { readonly hours: Hours; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { hours, words } = props;
  const days = weekDays(Date.parse(hours.weekFrom), words.zone);
  const first = days[0];
  const last = days.at(-1);
  const isPresent = first !== undefined && last !== undefined && words.now >= first.from && words.now < last.to;
  const note =
    first === undefined || last === undefined
      ? undefined
      : t('hours.weekOf', {
          from: shortDay(first.from, words.zone),
          to: dayOfYear(last.from, words.zone),
        });
  return (
    <Block title={t('hours.week')} note={note} aside={<WeekButtons monday={first?.date} isPresent={isPresent} />}>
      <Panel>
        <WeekDrawing days={days} rows={rowsOf(t, hours, words)} words={words} />
        <WeekLegend marked={isPresent} />
      </Panel>
      <WeekNotes hours={hours} days={days} words={words} />
    </Block>
  );
}

function WeekButtons(props: { readonly monday: string | undefined; readonly isPresent: boolean }): ReactElement {
  const { t } = useTranslation();
  const { monday, isPresent } = props;
  const by = (count: number) => (): void =>
    go(monday === undefined ? '/support' : `/support?week=${addDays(monday, count)}`, { replace: true });
  const present = (): void => go('/support', { replace: true });
  useShortcut(isLeft, by(-7));
  useShortcut(isRight, by(7));
  useShortcut(isHome, present);
  return (
    <div className={styles['weekButtons']}>
      <Tooltip relationship="description" content={t('hours.keyLeft')}>
        <Button size="small" icon={<ChevronLeftRegular />} aria-label={t('hours.previousWeek')} onClick={by(-7)} />
      </Tooltip>
      <Tooltip relationship="description" content={t('hours.keyHome')}>
        <Button size="small" disabledFocusable={isPresent} onClick={present}>
          {t('hours.thisWeek')}
        </Button>
      </Tooltip>
      <Tooltip relationship="description" content={t('hours.keyRight')}>
        <Button size="small" icon={<ChevronRightRegular />} aria-label={t('hours.nextWeek')} onClick={by(7)} />
      </Tooltip>
    </div>
  );
}

function rowsOf(t: TFunction, hours: Hours, words: TimeWords): readonly WeekRow[] {
  const at = (zone: string): string =>
    zone === words.zone ? '' : t('hours.timeThere', { time: timeThere(words, zone) });
  const { emergency, support, centres } = hours;
  return [
    {
      id: 'emergency',
      name: t(emergency.phone === '' ? 'hours.rowSeverity1' : 'hours.rowEmergency'),
      note: emergency.phone === '' ? '' : t('hours.rowEmergencyNote'),
      strong: true,
      week: emergency.week,
    },
    { id: 'support', name: t('hours.rowSupport'), note: support.calendar, strong: true, week: support.week },
    ...centres.map(({ id, name, zone, week }) => ({
      id: `centre-${id}`,
      name,
      note: at(zone),
      strong: false,
      week,
    })),
  ];
}

/** What makes this week differ from others: days of 23 or 25 hours, and zones that move against the person's. */
function WeekNotes(props: {
  readonly hours: Hours;
  readonly days: readonly WeekDay[];
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { hours, days, words } = props;
  const odd = oddDay(days);
  const from = days[0]?.from ?? 0;
  const to = days.at(-1)?.to ?? 0;
  const places = new Map([
    ...hours.centres.map(({ zone, name }) => [zone, name] as const).toReversed(),
    [hours.support.zone, zoneName(hours.support.zone)] as const,
  ]);
  return (
    <div className={styles['weekNotes']}>
      {odd !== undefined && <p>{t('hours.oddDay', { day: shortDay(odd.at, words.zone), hours: odd.hours })}</p>}
      {[...places].map(([zone, place]) => {
        const change = changingDifference(words.zone, zone, from, to);
        if (change === undefined) return null;
        const [before, after] = [change.before, change.after].map((ahead) => differenceWords(t, words, ahead));
        return <p key={zone}>{t('hours.moves', { zone: place, before, after })}</p>;
      })}
      <p>
        {hours.support.changesAt === null
          ? t('hours.zoneAlone', { mine: zoneCity(words.zone), tz: hours.tz })
          : t('hours.zones', {
              mine: zoneCity(words.zone),
              centre: zoneName(hours.support.zone),
              difference: differenceWords(t, words, zoneAheadHours(hours.support.zone, words.zone, words.now)),
              tz: hours.tz,
            })}
      </p>
    </div>
  );
}
