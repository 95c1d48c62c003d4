import type { Onset } from './since-rules.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Since when, as a sentence: "Errors of this kind began Tue 24 Nov, 14:07; before that none in 6 days." Pure. */
export function onsetSentence(onset: Onset, subject: string, zone: string, nowMs: number): string {
  const began = momentText(onset.at, zone, nowMs);
  const span = lengthText(onset.beforeMs);
  if (onset.endedAt !== null) {
    const ended = endText(began, momentText(onset.endedAt, zone, nowMs));
    const when = ended === '' ? `came ${began}` : `came from ${began} to ${ended}`;
    const before = onset.before === 0 ? `none in the ${span} before` : `far fewer in the ${span} before`;
    return `${subject} ${when} (${timesText(onset.during)}); ${before}, and none or few since.`;
  }
  if (onset.before === 0) return `${subject} began ${began}; before that none in ${span}.`;
  return `${subject} became far more frequent ${began}: ${timesText(onset.during)} since then, ${timesText(onset.before)} in the ${span} before.`;
}

/** The end of a stretch: on the same day the time alone, in the same minute nothing. */
function endText(began: string, ended: string): string {
  if (began === ended) return '';
  const [day = ''] = began.split(', ');
  return ended.startsWith(`${day}, `) ? ended.slice(day.length + 2) : ended;
}

/** "Tue 24 Nov, 14:07"; with the year where it is another. Pure. */
export function momentText(ms: number, zone: string, nowMs: number): string {
  const parts = partsOf(ms, zone);
  const year = parts['year'] === partsOf(nowMs, zone)['year'] ? '' : ` ${parts['year'] ?? ''}`;
  return `${parts['weekday'] ?? ''} ${parts['day'] ?? ''} ${parts['month'] ?? ''}${year}, ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
}

function partsOf(ms: number, zone: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
}

/** "6 days", "5 hours", "40 minutes": never more than was looked at. Pure. */
export function lengthText(ms: number): string {
  const [size, word] = ms >= 2 * DAY ? [DAY, 'day'] : ms >= 2 * HOUR ? [HOUR, 'hour'] : [MINUTE, 'minute'];
  const count = Math.max(1, Math.floor(ms / size));
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function timesText(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
