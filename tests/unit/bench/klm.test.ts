import { describe, expect, it } from 'vitest';
import { estimate, OPERATORS, SHARE_READ, WORDS_A_MINUTE } from '../../../bench/effort/klm.ts';

const { K, P, H, M } = OPERATORS;
const of = (trace: string) => estimate({ trace, asked: 0, around: 0, waitedMs: 0 });

describe('the estimate of a person’s time', () => {
  it('points, presses and thinks for each click', () => {
    expect(of('CC').total).toBeCloseTo(2 * (M + P + K));
  });

  it('thinks once for a text, and moves the hand to the keys and back', () => {
    expect(of('CTTTTC').hands).toBeCloseTo(2 * (P + K) + 4 * K + 2 * H);
    expect(of('CTTTTC').mind).toBeCloseTo(3 * M);
  });

  it('counts a key with Ctrl as two, and a run of keys as one thought', () => {
    expect(of('KKX').total).toBeCloseTo(M + 4 * K);
  });

  it('reads what is asked whole, of the rest a share, and adds what was waited', () => {
    const { reading, waiting } = estimate({ trace: '', asked: WORDS_A_MINUTE, around: WORDS_A_MINUTE, waitedMs: 500 });
    expect(reading).toBeCloseTo(60 * (1 + SHARE_READ.likely));
    expect(waiting).toBe(0.5);
  });

  it('is the sum of its parts, whatever was done', () => {
    const { hands, mind, reading, waiting, total } = estimate({
      trace: 'CTTSSCXK',
      asked: 10,
      around: 200,
      waitedMs: 90,
    });
    expect(total).toBeCloseTo(hands + mind + reading + waiting);
    expect(of('').total).toBe(0);
  });
});
