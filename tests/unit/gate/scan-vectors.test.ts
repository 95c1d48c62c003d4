import { describe, expect, it } from 'vitest';
import { createTextScanner } from '../../../core/gate/scan/index.ts';
import type { ScanHit } from '../../../core/gate/scan/index.ts';
import { vectors } from './vectors.ts';
import type { Vector } from './vectors.ts';

function scan(bytes: Uint8Array): readonly ScanHit[] {
  const scanner = createTextScanner(undefined);
  scanner.push(bytes);
  return scanner.end();
}

const all = vectors();
const ids = (list: readonly Vector[]): readonly string[] => list.map(({ id }) => id);

describe('the second scanner', () => {
  it('stops at nearly every example of a secret', () => {
    const secrets = all.filter(({ tier }) => tier === 'secret');
    const missed = secrets.filter(({ bytes }) => scan(bytes).length === 0);
    expect(secrets.length).toBeGreaterThan(150);
    expect(ids(missed.filter(({ hard }) => hard))).toEqual([]);
    expect(missed.length / secrets.length).toBeLessThan(0.05);
  });

  it('lets every example pass that holds no secret', () => {
    const harmless = all.filter(({ tier }) => tier !== 'secret');
    expect(harmless.length).toBeGreaterThan(100);
    expect(ids(harmless.filter(({ bytes }) => scan(bytes).length > 0))).toEqual([]);
  });

  it('never says the value in a find', () => {
    for (const { bytes } of all.filter(({ tier }) => tier === 'secret')) {
      const text = bytes.toString('latin1');
      for (const { looksLike, digest } of scan(bytes)) {
        expect(digest).toMatch(/^[0-9a-f]{16}$/);
        expect(looksLike.length < 30 || !text.includes(looksLike)).toBe(true);
      }
    }
  });
});
