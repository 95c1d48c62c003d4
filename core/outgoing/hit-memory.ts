import type { GateHit } from '../../shared/domain/outgoing.ts';

/** Finds that people were told of by this process: only about those can anything be decided. */
export interface HitMemory {
  note(caseId: string, hits: readonly GateHit[]): void;
  find(caseId: string, hit: string): GateHit | undefined;
}

const CASES = 100;

export function createHitMemory(): HitMemory {
  const seen = new Map<string, Map<string, GateHit>>();
  return {
    note: (caseId, hits) => {
      const mine = seen.get(caseId) ?? new Map<string, GateHit>();
      for (const hit of hits) mine.set(hit.id, hit);
      if (!seen.has(caseId) && seen.size >= CASES) seen.delete(seen.keys().next().value ?? '');
      seen.set(caseId, mine);
    },
    find: (caseId, hit) => seen.get(caseId)?.get(hit),
  };
}
