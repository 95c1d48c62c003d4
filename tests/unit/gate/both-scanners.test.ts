import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTextScanner, scanText } from '../../../core/gate/scan/index.ts';
import { createRedactor, parseRules } from '../../../core/redaction/index.ts';
import { RESOURCES } from '../../helpers/paths.ts';
import { vectors } from './vectors.ts';

it.each(['secrets', 'default', 'strict'] as const)(
  'nearly nothing that the engine has cleaned is stopped, by the profile %s',
  (profile) => {
    const rules = parseRules(JSON.parse(readFileSync(join(RESOURCES, 'redaction', 'rules.json'), 'utf8')));
    if (!rules.ok) throw new Error(rules.error.message);
    const redactor = createRedactor(rules.value, { key: Buffer.alloc(32, 1), profile });
    const cleaned = vectors().flatMap(({ id, bytes }) => {
      const answer = redactor.redact({ name: `${id}.txt`, bytes });
      return answer.ok ? [{ id, bytes: answer.bytes }] : [];
    });
    const stopped = cleaned.filter(({ bytes }) => {
      const scanner = createTextScanner(undefined);
      scanner.push(bytes);
      return scanner.end().length > 0;
    });
    expect(cleaned.length).toBeGreaterThan(250);
    expect(stopped.length / cleaned.length).toBeLessThan(0.01);
  },
);

it('nothing hides behind a mark', () => {
  expect(scanText('Password=[REDACTED:password]Qz81kkLm;Server=x').length).toBeGreaterThan(0);
});
