import type { Fact } from '../../shared/domain/evidence.ts';

// Facts that move by themselves, for telling whether a bundle would be another one. What of them is worth telling as a
// change is in core/compare/volatile-rules.

interface Moving {
  readonly name: RegExp;
  /** Counts as a change of the machine from this share of the larger value on. Infinite: never. */
  readonly tolerance: number;
}

const MOVING: readonly Moving[] = [
  { name: /^disk\/(?:rootFree|homeFree|.*\/freeBytes)$/u, tolerance: 0.1 },
  { name: /^machine\/(?:presentClock|loadPercent|loadSeconds|uptimeSeconds)$/u, tolerance: Number.POSITIVE_INFINITY },
  { name: /^machine\/(?:memoryFreeBytes|pageFileFreeBytes)$/u, tolerance: 0.5 },
  { name: /^event-log\/(?:critical|errors|warnings)$/u, tolerance: Number.POSITIVE_INFINITY },
];

/** `group/key`, as the list above names facts. Pure. */
export function factName({ group, key }: Pick<Fact, 'group' | 'key'>): string {
  return `${group}/${key}`;
}

/** The share a fact may differ by without having changed; undefined for one that stands still. Pure. */
export function toleranceOf(name: string): number | undefined {
  return MOVING.find((moving) => moving.name.test(name))?.tolerance;
}
