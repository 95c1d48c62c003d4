import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { NEGATIVES } from './own-negatives.ts';
import { CONNECTION, JSON_INI, OTHERS, PEOPLE, XML } from './own-positives.ts';
import type { Positive } from './own-positives.ts';
import { encode, loadRules, readings, redactorFor } from './vectors.ts';

const rules = loadRules();
const profiles = {
  default: redactorFor(rules, 'default'),
  strict: redactorFor(rules, 'strict'),
  secrets: redactorFor(rules, 'secrets'),
};
const ENCODINGS = ['utf8', 'utf8-bom', 'utf16le', 'utf16le-bom', 'utf16be', 'utf16be-bom', 'utf32le-bom'];

function redact(profile: keyof typeof profiles, format: string, bytes: Buffer): Buffer {
  const done = profiles[profile].redact({ name: '', format, bytes });
  if (!done.ok) throw new Error(done.reason);
  return Buffer.from(done.bytes);
}

/** What is wrong with one text, in words; nothing where all is right. */
function wrong(profile: keyof typeof profiles, [format, input, gone, kept]: Positive): readonly string[] {
  const out = redact(profile, format, Buffer.from(input)).toString();
  return [
    ...gone.filter((part) => out.includes(part)).map((part) => `left ${part} in ${out}`),
    ...kept.filter((part) => !out.includes(part)).map((part) => `lost ${part} from ${out}`),
    ...(redact(profile, format, Buffer.from(out)).toString() === out ? [] : [`changed again: ${out}`]),
    ...(out.split(/\r\n|\r|\n/).length === input.split(/\r\n|\r|\n/).length ? [] : [`other lines: ${out}`]),
  ];
}

describe('texts of our own', () => {
  test.each([
    ['connection strings', CONNECTION],
    ['XML', XML],
    ['JSON and settings', JSON_INI],
    ['addresses, headers, commands, SQL, prose', OTHERS],
  ] as const)('no secret is left in %s whatever the profile', (_name, positives) => {
    for (const profile of ['secrets', 'default', 'strict'] as const)
      expect(
        positives.flatMap((positive) =>
          wrong(profile, positive).filter((text) => !text.startsWith('lost') || profile !== 'strict'),
        ),
      ).toEqual([]);
  });

  test('people and machines get marks when the profile asks for it', () => {
    expect(PEOPLE.flatMap(([profile, ...positive]) => wrong(profile, positive))).toEqual([]);
  });

  test.each(['secrets', 'default', 'strict'] as const)(
    'harmless texts are byte for byte the same in profile %s',
    (profile) => {
      const changed = NEGATIVES.map(([format, input]) => [
        input,
        redact(profile, format, Buffer.from(input)).toString(),
      ]);
      expect(changed.filter(([input, out]) => input !== out)).toEqual([]);
    },
  );

  test.each(ENCODINGS)('no secret is left and the encoding stays when the text is %s', (encoding) => {
    const problems = [...CONNECTION, ...XML, ...JSON_INI].flatMap(([format, input, gone]) => {
      // Text that short says too little of itself without a mark.
      const bytes = encode(`${input}\n`, encoding);
      const out = redact('default', format, bytes);
      const isMarked = out.subarray(0, 2).equals(bytes.subarray(0, 2)) || encoding === 'utf8';
      const left = gone.filter((part) => readings(out).some((text) => text.includes(part)));
      return isMarked ? left : left.concat(`mark lost: ${input}`);
    });
    expect(problems).toEqual([]);
  });

  test('bytes of Windows-1252 stay as they are round a secret', () => {
    const bytes = Buffer.concat([
      Buffer.from('Gr\u00FC\u00DFe \u0080 Kennwort=z\u00E4h7Qz9; ', 'latin1'),
      Buffer.from([0x81, 0x8d, 0x93]),
    ]);
    const out = redact('default', 'log', bytes);
    expect(out.toString('latin1')).toBe('Gr\u00FC\u00DFe \u0080 Kennwort=[REDACTED:password]; \u0081\u008D\u0093');
  });
});
