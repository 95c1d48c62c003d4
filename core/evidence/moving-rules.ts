import type { Fact } from '../../shared/domain/evidence.ts';
import { FLIGHT_SPAN_MS } from '../../shared/domain/recorder.ts';

// Facts that move by themselves, for telling whether a bundle would be another one. What of them is worth telling as a
// change is in core/compare/volatile-rules.

interface Moving {
  readonly name: RegExp;
  /** Whether two values are so near that a bundle with the one says what a bundle with the other would. */
  readonly isSame: (before: Fact['value'], after: Fact['value']) => boolean;
}

type Numbers = (before: number, after: number) => boolean;

const numbers =
  (isSame: Numbers): Moving['isSame'] =>
  (before, after) =>
    typeof before === 'number' && typeof after === 'number' && isSame(before, after);

const isWithin =
  (share: number): Numbers =>
  (before, after) =>
    Math.abs(before - after) <= share * Math.max(Math.abs(before), Math.abs(after));

const within = (share: number): Moving['isSame'] => numbers(isWithin(share));

/** Both are so little that nobody minds, or they are near. */
const calmBelow = (calm: number, isNear: Numbers): Moving['isSame'] =>
  numbers((before, after) => Math.max(before, after) < calm || isNear(before, after));

const free = (): boolean => true;

/** From here on a processor is busy: a person wants to see it in the bundle. */
const BUSY = 60;

/** From here on an answer takes long. */
const SLOW_MS = 500;

/** From here on a disk or a network has something to do, bytes a second. */
const MUCH_PER_SECOND = 20e6;

const nearPoints: Numbers = (before, after) => Math.abs(before - after) <= 10;

const MOVING: readonly Moving[] = [
  { name: /^disk\/(?:rootFree|homeFree|.*\/freeBytes)$/u, isSame: within(0.01) },
  { name: /^machine\/(?:memoryFreeBytes|pageFileFreeBytes)$/u, isSame: within(0.1) },
  { name: /^machine\/loadPercent$/u, isSame: calmBelow(BUSY, nearPoints) },
  // How long an answer took, unless it took long.
  { name: /^probe\/.*Ms$/u, isSame: calmBelow(SLOW_MS, isWithin(0.5)) },
  // A further event is one that a person wants to see.
  { name: /^event-log\/(?:critical|errors|warnings)$/u, isSame: () => false },
  { name: /^machine\/(?:presentClock|loadSeconds|uptimeSeconds)$/u, isSame: free },
  ...flightMoving(),
];

/**
 * The flight recorder. Its mean says how the half hour was; one sample at its most says only that something ran, such as
 * the collection before. A port that answered otherwise is no move but a change, and so it does not stand here.
 */
function flightMoving(): readonly Moving[] {
  return [
    // Half hours without a moment in common are two recordings.
    { name: /^recorder\/to$/u, isSame: (before, after) => Math.abs(instant(before) - instant(after)) < FLIGHT_SPAN_MS },
    // A person said "now it happens", and wants that moment in the bundle.
    { name: /^recorder\/lastMark$/u, isSame: (_, after) => after === null },
    { name: /^recorder\/gaps$/u, isSame: numbers((before, after) => after <= before) },
    { name: /^recorder\/(?:cpuPercent|busiestCorePercent)\/mean$/u, isSame: calmBelow(BUSY, nearPoints) },
    { name: /^recorder\/memoryFreeBytes\/mean$/u, isSame: within(0.1) },
    { name: /^recorder\/(?:memoryFreeBytes|pageFileFreeBytes)\/min$/u, isSame: within(0.25) },
    { name: /^recorder\/(?:rootFreeBytes|dataFreeBytes)\/min$/u, isSame: within(0.01) },
    { name: /^recorder\/(?:disk|net)\w+\/mean$/u, isSame: calmBelow(MUCH_PER_SECOND, isWithin(0.5)) },
    { name: /^recorder\/(?:from|samples|marks|load\/\w+|\w+\/max)$/u, isSame: free },
  ];
}

const instant = (value: Fact['value']): number => (typeof value === 'string' ? Date.parse(value) : Number.NaN);

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
  return MOVING.find((one) => one.name.test(name))?.isSame(before, after) === true;
}
