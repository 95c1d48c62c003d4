import type { Fact } from '../../shared/domain/evidence.ts';

// Facts that move by themselves, for telling whether a bundle would be another one. What of them is worth telling as a
// change is in core/compare/volatile-rules.

interface Moving {
  readonly name: RegExp;
  /** Whether two values are so near that a bundle with the one says what a bundle with the other would. */
  isSame(before: number, after: number): boolean;
}

const within =
  (share: number) =>
  (before: number, after: number): boolean =>
    Math.abs(before - after) <= share * Math.max(Math.abs(before), Math.abs(after));

/** From here on a processor is busy: a person wants to see it in the bundle. */
const BUSY = 60;

const SLOW_MS = 500;

const MOVING: readonly Moving[] = [
  { name: /^disk\/(?:rootFree|homeFree|.*\/freeBytes)$/u, isSame: within(0.01) },
  { name: /^machine\/(?:memoryFreeBytes|pageFileFreeBytes)$/u, isSame: within(0.1) },
  {
    name: /^machine\/loadPercent$/u,
    isSame: (before, after) => Math.max(before, after) < BUSY || Math.abs(before - after) <= 10,
  },
  // How long an answer took, unless it took long.
  { name: /^probe\/.*Ms$/u, isSame: (before, after) => Math.max(before, after) < SLOW_MS },
  // A further event is one that a person wants to see.
  {
    name: /^event-log\/(?:critical|errors|warnings)$/u,
    isSame: () => false,
  },
  {
    name: /^machine\/(?:presentClock|loadSeconds|uptimeSeconds)$/u,
    isSame: () => true,
  },
];

/** `group/key`, as the list above names facts. Pure. */
export function factName({ group, key }: Pick<Fact, 'group' | 'key'>): string {
  return `${group}/${key}`;
}

/** Whether a fact moves by itself. Pure. */
export function isMoving(name: string): boolean {
  return MOVING.some((moving) => moving.name.test(name));
}

/** Whether two values of a fact that moves are as good as the same for a bundle. Pure. */
export function isSameMoving(name: string, before: Fact['value'], after: Fact['value']): boolean {
  if (before === after) return true;
  const moving = MOVING.find((one) => one.name.test(name));
  if (moving === undefined || typeof before !== 'number' || typeof after !== 'number') return false;
  return moving.isSame(before, after);
}
