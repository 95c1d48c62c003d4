import { describe, expect, it } from 'vitest';
import { createZone } from '../../../core/sla/index.ts';
import type { Zone } from '../../../core/sla/index.ts';
import { at, HOUR, iso } from './fixtures.ts';

function zone(name: string): Zone {
  const result = createZone(name);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Epoch ms of what a wall clock shows. */
const wall = (text: string): number => Date.parse(`${text}Z`);

describe('a zone', () => {
  it('is refused with what to do when its name is not known', () => {
    expect(createZone('Mars/Olympus')).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it.each([
    ['America/Los_Angeles', '2026-01-15T12:00:00Z', -8],
    ['America/Los_Angeles', '2026-07-15T12:00:00Z', -7],
    ['Asia/Kathmandu', '2026-07-15T12:00:00Z', 5.75],
    ['UTC', '2026-07-15T12:00:00Z', 0],
    ['Australia/Lord_Howe', '2026-07-15T12:00:00Z', 10.5],
  ])('%s at %s is %d hours from UTC', (name, instant, hours) => {
    expect(zone(name).offsetAt(at(instant))).toBe(hours * HOUR);
  });

  it('keeps seconds when an offset of long ago has them', () => {
    expect(zone('Africa/Monrovia').offsetAt(0)).toBe(-(44 * 60 + 30) * 1000);
  });

  it.each([
    ['America/Los_Angeles', '2026-03-08T01:59:59', '2026-03-08T09:59:59.000Z'],
    ['America/Los_Angeles', '2026-03-08T02:30:00', '2026-03-08T10:30:00.000Z'],
    ['America/Los_Angeles', '2026-03-08T03:00:00', '2026-03-08T10:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:45:00.000Z'],
  ])('keeps the offset from before a gap when %s shows %s', (name, text, expected) => {
    expect(iso(zone(name).toInstant(wall(text)))).toBe(expected);
  });

  it.each([
    ['America/Los_Angeles', '2026-11-01T01:30:00', '2026-11-01T08:30:00.000Z'],
    ['America/Los_Angeles', '2026-11-01T02:00:00', '2026-11-01T10:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
    ['Europe/Dublin', '2026-10-25T01:30:00', '2026-10-25T00:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00.000Z'],
  ])('takes the first of two showings when %s shows %s', (name, text, expected) => {
    expect(iso(zone(name).toInstant(wall(text)))).toBe(expected);
  });
});
