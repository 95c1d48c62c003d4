import ICAL from 'ical.js';
import { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { wholeText } from '../platform/text-encoding.ts';

/** A property as jCal has it: its name, parameters, the kind of its values, and those. Source: RFC 7265 3.4. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly kind: string;
  readonly values: readonly unknown[];
}

/** An iCalendar file taken apart: its name, its usual zone and the properties of each entry, as they are written. */
export interface IcsFile {
  readonly name: string | undefined;
  readonly zone: string | undefined;
  readonly entries: readonly (readonly IcsProperty[])[];
}

const property = z
  .tuple([z.string(), z.record(z.string(), z.unknown()), z.string()], z.unknown())
  .transform(([name, parameters, kind, ...values]): IcsProperty => ({ name, parameters, kind, values }));
const component = z.tuple([z.string(), z.array(property), z.array(z.unknown())]);
const calendars = z.union([component.transform((one) => [one]), z.array(component)]);

/** Reads a calendar file of any usual encoding. `invalid` in words for what is none. Source: RFC 5545. */
export function readIcs({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Result<IcsFile> {
  const text = wholeText(bytes).replaceAll(/\r\n?/gu, '\n');
  if (!/^\s*BEGIN:VCALENDAR\s*$/imu.test(text.slice(0, 2000)))
    return fail(
      'invalid',
      `${name} is no calendar file. Choose one that ends in .ics, as calendar programs export it.`,
    );
  const parsed = parse(text);
  if (typeof parsed === 'string')
    return fail('invalid', `${name} is damaged and cannot be read as a calendar (${parsed}). Export it again.`);
  return ok(parsed);
}

/** The file, or what is wrong with it in the parser's words. */
function parse(text: string): IcsFile | string {
  try {
    const roots = calendars.parse(ICAL.parse(text));
    const properties = roots.flatMap(([, own]) => own);
    const children = roots.flatMap(([, , below]) => below.map((child) => component.parse(child)));
    return {
      name: textIn(properties, 'x-wr-calname') ?? textIn(properties, 'name'),
      zone: textIn(properties, 'x-wr-timezone'),
      entries: children.filter(([kind]) => kind === 'vevent').map(([, own]) => own),
    };
  } catch (error) {
    return error instanceof z.ZodError || !(error instanceof Error)
      ? 'its parts are mixed up'
      : error.message.slice(0, 200);
  }
}

/** The text of a property on one line, without signs that steer a terminal; undefined when it is absent or empty. */
export function textIn(properties: readonly IcsProperty[], name: string): string | undefined {
  const [value] = properties.find((entry) => entry.name === name)?.values ?? [];
  const text = typeof value === 'string' ? value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  return text === '' ? undefined : text.slice(0, 200);
}
