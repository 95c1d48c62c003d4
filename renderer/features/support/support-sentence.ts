import type { TFunction } from 'i18next';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { shortDay } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { centreMoment } from './hours-words.ts';

export type Hours = OutputOf<CoreContract, 'support.hours'>;

const SOON_DAYS = 14;

interface Sentence {
  readonly strong: string;
  readonly rest?: string | undefined;
}

/** The answer of the page: whether support is there, until when, and what to know next. */
export function supportSentence(t: TFunction, words: TimeWords, hours: Hours): Sentence {
  const { open, changesAt, zone } = hours.support;
  if (changesAt === null)
    return { strong: t(open ? 'hours.openAlways' : 'hours.openNever'), rest: emergencyRest(t, words, hours) };
  if (!open) {
    const left = words.left(Date.parse(changesAt) - words.now);
    return {
      strong: t(zone === words.zone ? 'hours.opensHere' : 'hours.opens', {
        at: words.since(changesAt),
        centre: centreMoment(changesAt, zone),
        in: left,
      }),
      rest: emergencyRest(t, words, hours),
    };
  }
  const here = { centre: centreMoment(changesAt, zone), mine: words.moment(changesAt) };
  return {
    strong: t(zone === words.zone ? 'hours.openUntilHere' : 'hours.openUntil', here),
    rest: nextHoliday(t, words, hours),
  };
}

/** While support is closed, the telephone is what matters. */
function emergencyRest(t: TFunction, words: TimeWords, { emergency }: Hours): string | undefined {
  if (emergency.phone === '') return undefined;
  if (emergency.open) return t('hours.phoneNow');
  const { changesAt, zone } = emergency;
  return changesAt === null ? undefined : t('hours.phoneOpens', { at: words.both(changesAt, zone) });
}

function nextHoliday(t: TFunction, words: TimeWords, { centres }: Hours): string | undefined {
  const centre = centres.find(({ isDefault }) => isDefault);
  const next = centre?.holidays[0];
  if (centre === undefined || next === undefined) return undefined;
  const at = Date.parse(`${next.date}T12:00:00Z`);
  if (at - words.now > SOON_DAYS * 86_400_000) return undefined;
  return t('hours.nextHoliday', { centre: centre.name, day: shortDay(at, 'UTC'), name: next.name });
}
