import { zoneCity } from '../../../components/time-words.ts';
import { isTimeZone } from '../../../../shared/domain/primitives.ts';

/** So many suggestions are enough to see that one has to go on typing. */
const SHOWN = 40;

/** Fixed offsets have names that count backwards: "Etc/GMT+8" is UTC-8. They are not in the runtime's list. */
const FIXED = [
  'UTC',
  ...Array.from({ length: 14 }, (_, index) => `Etc/GMT-${index + 1}`),
  ...Array.from({ length: 12 }, (_, index) => `Etc/GMT+${index + 1}`),
];

/** Names of today that the runtime lists by their older ones only; it takes both. */
const TODAY = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/** All zones of this machine's data. */
const zones = (): readonly string[] => [
  ...new Set([...Intl.supportedValuesOf('timeZone'), ...TODAY.filter((zone) => isTimeZone(zone)), ...FIXED]),
];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, ' ')
    .trim();

/** Zones whose name, or city in the window's language, holds every typed word: "los angeles", "eur ber", "wien". Names that begin with the text come first. */
export function zonesLike(text: string): readonly string[] {
  const wanted = plain(text);
  const words = wanted.split(' ');
  const city = (zone: string): string => plain(zone.split('/').at(-1) ?? zone);
  const begins = (zone: string): number => (city(zone).startsWith(wanted) || plain(zone).startsWith(wanted) ? 0 : 1);
  return zones()
    .filter((zone) => words.every((word) => plain(`${zone} ${zoneCity(zone)}`).includes(word)))
    .sort((a, b) => begins(a) - begins(b) || a.localeCompare(b))
    .slice(0, SHOWN);
}
