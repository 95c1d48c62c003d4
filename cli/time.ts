/** An instant as the wall clock of a zone shows it, ISO with offset: "2026-11-23T17:30+01:00". */
export function localTime(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(Date.parse(instant));
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}${offset}`;
}

/** "2 h 05 min", "12 min", "40 s". */
export function durationText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** As `durationText`, but to the second: "1 h 02 min 03 s". For sums that have to add up. */
export function exactDuration(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(minutes > 0 || (hours > 0 && rest > 0) ? [`${String(minutes).padStart(hours > 0 ? 2 : 1, '0')} min`] : []),
    ...(rest > 0 ? [`${rest} s`] : []),
  ];
  return parts.length === 0 ? '0 s' : parts.join(' ');
}

/** "2026-11-23 21:52 (12:52 America/Los_Angeles)": an instant in the person's zone, with the centre's beside it. */
export function bothZones(iso: string, mine: string, centre: string): string {
  const here = wallOf(iso, mine);
  const there = wallOf(iso, centre);
  if (here === there) return here;
  const isSameDay = here.slice(0, 10) === there.slice(0, 10);
  return `${here} (${isSameDay ? there.slice(11) : there} ${centre})`;
}

const wallOf = (iso: string, zone: string): string => localTime(iso, zone).slice(0, 16).replace('T', ' ');
