import type { Language } from '../../shared/i18n/languages.ts';
import { presentLanguage } from './locale.ts';

/** A name in the languages that have another one than English: Chinese, German, Spanish. */
type Named = readonly [zhHans: string, de: string, es: string];

/** Zones by their English name without "Time": the runtime's names are too long for a row ("Nordamerikanische Westküstenzeit"). */
const ZONES: Readonly<Record<string, Named>> = {
  Pacific: ['太平洋时间', 'Pazifik', 'Pacífico'],
  Mountain: ['山地时间', 'Mountain', 'Montaña'],
  Central: ['中部时间', 'Central', 'Centro'],
  Eastern: ['东部时间', 'Ostküste', 'Este'],
  Atlantic: ['大西洋时间', 'Atlantik', 'Atlántico'],
  'United Kingdom': ['英国时间', 'Großbritannien', 'Reino Unido'],
  'Greenwich Mean': ['格林尼治时间', 'Greenwich', 'Greenwich'],
  'Coordinated Universal': ['协调世界时', 'Weltzeit', 'Hora universal'],
  'Central European': ['中欧时间', 'Mitteleuropa', 'Europa central'],
  'Eastern European': ['东欧时间', 'Osteuropa', 'Europa oriental'],
  'Western European': ['西欧时间', 'Westeuropa', 'Europa occidental'],
  India: ['印度时间', 'Indien', 'India'],
  China: ['中国时间', 'China', 'China'],
  Japan: ['日本时间', 'Japan', 'Japón'],
  Singapore: ['新加坡时间', 'Singapur', 'Singapur'],
  'Eastern Australia': ['澳大利亚东部时间', 'Ostaustralien', 'Australia oriental'],
};

/** Cities of zones that are called otherwise than in English. */
const CITIES: Readonly<Record<string, Named>> = {
  Amsterdam: ['阿姆斯特丹', 'Amsterdam', 'Ámsterdam'],
  Athens: ['雅典', 'Athen', 'Atenas'],
  Bangkok: ['曼谷', 'Bangkok', 'Bangkok'],
  Berlin: ['柏林', 'Berlin', 'Berlín'],
  Bogota: ['波哥大', 'Bogotá', 'Bogotá'],
  Brussels: ['布鲁塞尔', 'Brüssel', 'Bruselas'],
  Bucharest: ['布加勒斯特', 'Bukarest', 'Bucarest'],
  Budapest: ['布达佩斯', 'Budapest', 'Budapest'],
  'Buenos Aires': ['布宜诺斯艾利斯', 'Buenos Aires', 'Buenos Aires'],
  Calcutta: ['加尔各答', 'Kalkutta', 'Calcuta'],
  Chicago: ['芝加哥', 'Chicago', 'Chicago'],
  Chongqing: ['重庆', 'Chongqing', 'Chongqing'],
  Copenhagen: ['哥本哈根', 'Kopenhagen', 'Copenhague'],
  Denver: ['丹佛', 'Denver', 'Denver'],
  Dubai: ['迪拜', 'Dubai', 'Dubái'],
  Dublin: ['都柏林', 'Dublin', 'Dublín'],
  Helsinki: ['赫尔辛基', 'Helsinki', 'Helsinki'],
  'Ho Chi Minh': ['胡志明市', 'Ho-Chi-Minh-Stadt', 'Ciudad Ho Chi Minh'],
  'Hong Kong': ['香港', 'Hongkong', 'Hong Kong'],
  Istanbul: ['伊斯坦布尔', 'Istanbul', 'Estambul'],
  Jakarta: ['雅加达', 'Jakarta', 'Yakarta'],
  Johannesburg: ['约翰内斯堡', 'Johannesburg', 'Johannesburgo'],
  Kiev: ['基辅', 'Kiew', 'Kiev'],
  Kolkata: ['加尔各答', 'Kolkata', 'Calcuta'],
  'Kuala Lumpur': ['吉隆坡', 'Kuala Lumpur', 'Kuala Lumpur'],
  Lima: ['利马', 'Lima', 'Lima'],
  Lisbon: ['里斯本', 'Lissabon', 'Lisboa'],
  London: ['伦敦', 'London', 'Londres'],
  'Los Angeles': ['洛杉矶', 'Los Angeles', 'Los Ángeles'],
  Madrid: ['马德里', 'Madrid', 'Madrid'],
  Manila: ['马尼拉', 'Manila', 'Manila'],
  Melbourne: ['墨尔本', 'Melbourne', 'Melbourne'],
  'Mexico City': ['墨西哥城', 'Mexiko-Stadt', 'Ciudad de México'],
  Moscow: ['莫斯科', 'Moskau', 'Moscú'],
  'New York': ['纽约', 'New York', 'Nueva York'],
  Oslo: ['奥斯陆', 'Oslo', 'Oslo'],
  Paris: ['巴黎', 'Paris', 'París'],
  Phoenix: ['菲尼克斯', 'Phoenix', 'Phoenix'],
  Prague: ['布拉格', 'Prag', 'Praga'],
  Rome: ['罗马', 'Rom', 'Roma'],
  Santiago: ['圣地亚哥', 'Santiago', 'Santiago'],
  'Sao Paulo': ['圣保罗', 'São Paulo', 'São Paulo'],
  Seoul: ['首尔', 'Seoul', 'Seúl'],
  Shanghai: ['上海', 'Shanghai', 'Shanghái'],
  Singapore: ['新加坡', 'Singapur', 'Singapur'],
  Stockholm: ['斯德哥尔摩', 'Stockholm', 'Estocolmo'],
  Sydney: ['悉尼', 'Sydney', 'Sídney'],
  Taipei: ['台北', 'Taipeh', 'Taipéi'],
  Tokyo: ['东京', 'Tokio', 'Tokio'],
  Toronto: ['多伦多', 'Toronto', 'Toronto'],
  Urumqi: ['乌鲁木齐', 'Ürümqi', 'Urumchi'],
  Vancouver: ['温哥华', 'Vancouver', 'Vancouver'],
  Vienna: ['维也纳', 'Wien', 'Viena'],
  Warsaw: ['华沙', 'Warschau', 'Varsovia'],
  Zurich: ['苏黎世', 'Zürich', 'Zúrich'],
};

const COLUMN: Readonly<Partial<Record<Language, 0 | 1 | 2>>> = { 'zh-Hans': 0, de: 1, es: 2 };

function known(names: Readonly<Record<string, Named>>, english: string): string | undefined {
  const column = COLUMN[presentLanguage()];
  return column === undefined || !Object.hasOwn(names, english) ? undefined : names[english]?.[column];
}

/** A zone in the present language, by its English name without "Time"; undefined where English or nothing better is known. */
export function knownZone(english: string): string | undefined {
  return known(ZONES, english);
}

/** A city in the present language; undefined where it is called as in English. */
export function knownCity(english: string): string | undefined {
  return known(CITIES, english);
}
