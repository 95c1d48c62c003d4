// Moments in the sentences that the core makes in English; the window puts them into its language.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/** An instant, ISO or epoch ms, in the parts of a zone. */
function partsOf(at: string | number, zone: string): Readonly<Record<string, string>> {
  const parts = formatOf(zone).formatToParts(typeof at === 'number' ? at : Date.parse(at));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** "Mon 23 Nov, 16:41". Pure. */
export function momentText(at: string | number, zone: string): string {
  const { hour = '', minute = '' } = partsOf(at, zone);
  return `${dayText(at, zone)}, ${hour}:${minute}`;
}

/** "Mon 23 Nov". Pure. */
export function dayText(at: string | number, zone: string): string {
  const { weekday = '', day = '', month = '' } = partsOf(at, zone);
  return `${weekday} ${day} ${month}`;
}

/** "16:41:07". Pure. */
export function timeText(at: string | number, zone: string): string {
  const { hour = '', minute = '', second = '' } = partsOf(at, zone);
  return `${hour}:${minute}:${second}`;
}
