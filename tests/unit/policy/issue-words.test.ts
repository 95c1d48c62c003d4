import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../shared/policy/index.ts';
import { shippedFile, withValues } from './shipped.ts';
import type { Place } from './shipped.ts';

function messageAt(place: Place, value: unknown): string | undefined {
  const read = readPolicy(withValues(shippedFile(), [place, value]));
  if (read.ok) return undefined;
  return read.problems.find(({ path }) => path.join('.') === place.join('.'))?.message;
}

describe('what is wrong with a value of a policy', () => {
  it.each<[Place, unknown, string]>([
    [['name'], 7, 'has to be text in quotes'],
    [['name'], '', 'there is no text'],
    [['version'], '1', 'has to be a number'],
    [['version'], 0.5, 'has to be a whole number'],
    [['version'], -1, 'has to be more than 0'],
    [['contacts', 'primary'], -1, 'has to be 0 or more'],
    [['calendars', 0, 'def', 'dayMinutes'], 2000, 'has to be 1440 or less'],
    [['clocks', 0, 'enabled'], 'yes', 'has to be true or false'],
    [['clocks', 0, 'warn', 0, 'ofTarget'], 2, 'has to be less than 1'],
    [['clocks'], null, 'has to be a list in [ ]'],
    [['guide'], 'G', 'has to be an object in { }'],
    [['severities'], [], 'needs exactly 4 entries'],
    [['clocks', 0, 'severities'], [], 'needs at least 1 entry'],
    [['clocks', 0, 'nature'], 'promise', 'has to be guideline, commitment or ours'],
    [
      ['calendars', 0, 'def', 'kind'],
      'never',
      'has to be one of always, week, window, union, intersection, caseCentre',
    ],
    [['validFrom'], '2026', 'has to be date, time and offset, such as 2026-01-01T00:00:00Z'],
    [['guide', 'url'], 'here', 'has to be a whole web address, such as https://example.com/support'],
    [['email'], 'support', 'has to be an e-mail address'],
  ])('is said in plain words when %j is %j', (place, value, message) => {
    expect(messageAt(place, value)).toBe(message);
  });
});
