import { createZone } from '../../../../core/app/index.ts';
import { isoWithOffset } from '../../../../shared/domain/primitives.ts';
import { fail } from '../../../../shared/errors.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { localTime } from '../../../time.ts';

const HELP =
  'Write a time such as 16:40, a date and time such as 2026-11-23 16:40, or with its offset 2026-11-23T16:40:00+01:00.';

/** A time as a person writes it, in their zone; a time alone is of today, or of yesterday where today it is still to come. */
export function momentOf(text: string, zone: string, now: number): Result<string> {
  if (isoWithOffset.safeParse(text).success) return ok(text);
  const [, date, hours = '', minutes = ''] =
    /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}):(\d{2})(?::\d{2})?$/u.exec(text) ?? [];
  const made = createZone(zone);
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || !made.ok) return fail('invalid', HELP);
  const today = localTime(new Date(now).toISOString(), zone).slice(0, 10);
  const wall = Date.parse(`${date ?? today}T${hours.padStart(2, '0')}:${minutes}:00Z`);
  if (Number.isNaN(wall)) return fail('invalid', HELP);
  const at = made.value.toInstant(wall);
  const isToCome = date === undefined && at > now;
  return ok(withSeconds(localTime(new Date(isToCome ? made.value.toInstant(wall - DAY) : at).toISOString(), zone)));
}

const DAY = 86_400_000;

/** "2026-11-23T16:40+01:00" with its seconds, as the form holds it. */
const withSeconds = (local: string): string => `${local.slice(0, 16)}:00${local.slice(16)}`;
