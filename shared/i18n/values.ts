import type { SaidLanguage } from './said-languages.ts';

const UNIT = /^(?:bytes|kB|MB|GB|TB|GHz|ms|s|min|h|days|%)(?![\p{L}\p{N}])/u;
const AMOUNT = /^([\d,]+(?:\.\d+)?) ([A-Za-z]+|%)$/u;
/** Ports that follow each other. */
const RANGE = /^(\d+) to (\d+)$/u;
const RANGE_WORDS: Readonly<Record<SaidLanguage, string>> = { 'zh-Hans': '至', de: 'bis', es: 'a' };
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = /^(?:([A-Z][a-z]{2}) )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]?(?: (\d{4}))?(?:(,? | at )(\d{2}:\d{2}))?$/u;
/** A Monday: the weekday alone is what is asked of it. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Numbers and days as the language writes them. */
export interface ValueWords {
  /** A value as it stands in a sentence; `next` is what follows it there and tells a number of a unit from a version. */
  write(value: string, next: string): string;
}

/** Writers for a language. Pure. */
export function createValueWords(language: SaidLanguage): ValueWords {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const write = (text: string): string => numbers.format(Number(text.replaceAll(',', '')));
  return {
    write(value, next) {
      if (value.length > 32) return value;
      if (GROUPED.test(value) || (PLAIN.test(value) && UNIT.test(next.trimStart()))) return write(value);
      const [, from, to] = RANGE.exec(value) ?? [];
      if (from !== undefined && to !== undefined) return `${from} ${RANGE_WORDS[language]} ${to}`;
      const [, amount, unit = ''] = AMOUNT.exec(value) ?? [];
      if (amount !== undefined && UNIT.test(unit)) return `${write(amount)} ${unitWord(unit, language)}`;
      return dayText(value, language) ?? value;
    },
  };
}

const UNITS: Readonly<Record<SaidLanguage, Readonly<Record<string, string>>>> = {
  'zh-Hans': { bytes: '字节', ms: '毫秒', s: '秒', min: '分钟', h: '小时', days: '天' },
  de: { bytes: 'Bytes', days: 'Tage' },
  es: { bytes: 'bytes', days: 'días' },
};

function unitWord(unit: string, language: SaidLanguage): string {
  return UNITS[language][unit] ?? unit;
}

/** "Mon 23 Nov, 17:30" as the language writes it; undefined for anything else. */
function dayText(value: string, language: SaidLanguage): string | undefined {
  const [, weekday, day, month, year, , time] = DAY.exec(value) ?? [];
  const [dayIndex, monthIndex] = [DAYS.indexOf(weekday ?? 'Mon'), MONTHS.indexOf(month ?? '')];
  if (day === undefined || monthIndex < 0 || dayIndex < 0) return undefined;
  const date = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(year === undefined ? {} : { year: 'numeric' }),
  }).format(Date.UTC(Number(year ?? 2024), monthIndex, Number(day)));
  const name =
    weekday === undefined
      ? []
      : [new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' }).format(MONDAY + dayIndex * DAY_MS)];
  return [...name, date, ...(time === undefined ? [] : [time])].join(' ');
}
