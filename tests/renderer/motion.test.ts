import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../renderer');

function sources(kind: RegExp): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));
}

/** Where a mark stands beside the words that say what it does: the screens' tests look at those words. */
const BESIDE_WORDS: ReadonlySet<string> = new Set(['features/diagnostics/marks.tsx']);

/** Longest motion there is, in milliseconds. */
const LONGEST_MS = 150;

describe('what turns and moves', () => {
  it('has words when it stands for work that goes on', () => {
    const silent = sources(/\.tsx$/u)
      .flatMap(({ name, text }) => [...text.matchAll(/<Spinner\b[^>]*>/gu)].map(([tag]) => ({ name, tag })))
      .filter(({ name, tag }) => !/\blabel=/u.test(tag) && !BESIDE_WORDS.has(name.replaceAll('\\', '/')));
    expect(silent).toEqual([]);
  });

  it('is over at once when a style sheet sets a time', () => {
    const times = sources(/\.css$/u).flatMap(({ name, text }) =>
      [...text.matchAll(/(?:transition|animation)[\w-]*:[^;]*?([\d.]+)(ms|s)\b/gu)].map(([rule, number, unit]) => ({
        rule: `${name}: ${rule}`,
        ms: Number(number) * (unit === 's' ? 1000 : 1),
      })),
    );
    expect(times.filter(({ ms }) => ms > LONGEST_MS)).toEqual([]);
  });

  it('stands still when the system asks for less motion', () => {
    const [, reduced = ''] = readFileSync(join(ROOT, 'styles/base.css'), 'utf8').split(
      '(prefers-reduced-motion: reduce)',
    );
    const [rule = ''] = reduced.split('}\n}');
    expect(rule).toMatch(/\*,\s*\*::before,\s*\*::after/u);
    expect(rule).toContain('animation-duration: 0.01ms !important');
    expect(rule).toContain('animation-iteration-count: 1 !important');
    expect(rule).toContain('transition-duration: 0s !important');
  });
});
