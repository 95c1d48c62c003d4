import { afterEach, describe, expect, it } from 'vitest';
import { parseDate } from '../../../renderer/components/date-rules.ts';
import { bytes, count, inSentence, listed } from '../../../renderer/components/number-words.ts';
import {
  createTimeWords,
  dateWithWeekday,
  fullMoment,
  longDay,
  zoneCity,
  zoneName,
} from '../../../renderer/components/time-words.ts';
import { zonesLike } from '../../../renderer/features/policy/edit/zone-rules.ts';
import { createWords } from '../../../renderer/i18n/index.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import type { Language } from '../../../shared/i18n/languages.ts';

const NOW = Date.parse('2026-11-23T16:52:00Z');
const PACIFIC = 'America/Los_Angeles';
const wordsIn = (language: Language): ReturnType<typeof createTimeWords> =>
  createTimeWords(createWords(language).t, 'Europe/Berlin', NOW);

afterEach(() => void createWords('en'));

describe('moments', () => {
  it.each([
    ['en', '02:00 Tue 24 Nov', 'Thursday 19 November', 'Mon 17:00 Pacific', 'Fri 20 Nov 2026 19:30'],
    ['de', '02:00 Di 24. Nov.', 'Donnerstag, 19. November', 'Mo 17:00 Pazifik', 'Fr 20. Nov. 2026 19:30'],
    ['es', '02:00 mar 24 nov', 'jueves, 19 de noviembre', 'lun 17:00 Pacífico', 'vie 20 nov 2026 19:30'],
    ['zh-Hans', '11月24日 周二 02:00', '11月19日 星期四', '周一 17:00 太平洋时间', '2026年11月20日 周五 19:30'],
  ] as const)('are written as %s writes them', (language, due, day, centre, full) => {
    const words = wordsIn(language);
    expect(words.dueText('2026-11-24T01:00:00Z')).toBe(due);
    expect(longDay(Date.parse('2026-11-19T12:00:00Z'), 'Europe/Berlin')).toBe(day);
    expect(words.centre('2026-11-24T01:00:00Z', PACIFIC)).toBe(centre);
    expect(fullMoment(Date.parse('2026-11-20T18:30:00Z'), 'Europe/Berlin')).toBe(full);
  });

  it.each(LANGUAGES)('are read back as they are written when the language is %s', (language) => {
    wordsIn(language);
    const days = Array.from({ length: 366 }, (_, index) =>
      new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10),
    );
    expect(days.filter((date) => parseDate(dateWithWeekday(date), '2026-11-23') !== date)).toEqual([]);
  });

  it('name zones and cities in the language of the window', () => {
    createWords('de');
    expect([zoneName(PACIFIC), zoneName(PACIFIC, 'short'), zoneCity('Europe/Vienna')]).toEqual([
      'Pazifik',
      'PT',
      'Wien',
    ]);
    createWords('zh-Hans');
    expect([zoneName('Europe/Berlin'), zoneCity('Europe/Berlin')]).toEqual(['中欧时间', '柏林']);
  });
});

describe('zones', () => {
  it('are found by the city in the language of the window', () => {
    createWords('de');
    expect(zonesLike('Wien')).toContain('Europe/Vienna');
    createWords('zh-Hans');
    expect(zonesLike('洛杉矶')).toEqual(['America/Los_Angeles']);
  });
});

describe('numbers', () => {
  it.each([
    ['en', '1,184', '23.6 MB'],
    ['de', '1.184', '23,6 MB'],
    ['es', '1184', '23,6 MB'],
    ['zh-Hans', '1,184', '23.6 MB'],
  ] as const)('have the signs of %s', (language, whole, size) => {
    createWords(language);
    expect([count(1184), bytes(23_600_000)]).toEqual([whole, size]);
  });
});

describe('names inside a sentence', () => {
  it('stay large in German and become small elsewhere', () => {
    createWords('de');
    expect(inSentence('Erste Antwort')).toBe('Erste Antwort');
    createWords('es');
    expect(inSentence('Primera respuesta')).toBe('primera respuesta');
  });

  it('are divided as Chinese divides them when the window speaks it', () => {
    createWords('zh-Hans');
    expect(listed(['录制', '', '场景'])).toBe('录制、场景');
    for (const language of ['en', 'de', 'es'] as const) {
      createWords(language);
      expect(listed(['a', '', 'b', 'c'])).toBe('a, b, c');
    }
  });
});
