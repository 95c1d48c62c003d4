import type { TFunction } from 'i18next';
import { answeringNow } from '../../../shared/domain/answering-rules.ts';
import type { SupportTimes } from '../../../shared/domain/answering-rules.ts';
import { weekdayTime, zoneName } from '../../components/time-words.ts';

/** What the title bar says of support. */
interface StateWords {
  readonly state: string;
  readonly verb: 'closes' | 'opens';
  /** When it closes or opens; null where it never does. */
  readonly changesAt: string | null;
  readonly zone: string;
  /** The same on the centre's wall, "Fri 16:00 PT"; empty where it never changes. */
  readonly at: string;
}

/**
 * Whether support takes up cases, and until or from when: by the same hours as the line on Home, which leave out the
 * centre's holidays. The telephone for severity 1 has hours of its own and is told apart. Pure; `now` is epoch ms.
 */
export function stateWords(t: TFunction, hours: SupportTimes, now: number): StateWords {
  const { open, changesAt, zone } = hours.support;
  const answering = answeringNow(hours, now);
  return {
    state:
      answering.state === 'holiday'
        ? t('answering.closedFor', { holiday: answering.holiday })
        : t(open ? 'support.open' : 'support.closed'),
    verb: open ? 'closes' : 'opens',
    changesAt,
    zone,
    at: changesAt === null ? '' : `${weekdayTime(Date.parse(changesAt), zone)} ${zoneName(zone, 'short')}`,
  };
}
