import type { GateHit, GateResult } from '../../shared/domain/outgoing.ts';
import { SECRET_KINDS } from '../../shared/domain/redaction.ts';
import type { RemovalKind } from '../../shared/domain/redaction.ts';
import type { KnownLiteral } from './types.ts';

/** Never sent when they are certain, whatever the reason. */
const NEVER: ReadonlySet<RemovalKind> = new Set(['private-key', 'password', 'credential', 'token', 'api-key']);

/** Kinds that are looked for by their value. Marks of people are no secrets; what only looks random may be anything. */
const SECRET: ReadonlySet<string> = new Set(SECRET_KINDS.filter((kind) => kind !== 'entropy'));

export interface Found {
  readonly id: string;
  readonly where: string;
  readonly line: number | null;
  readonly looksLike: string;
  readonly kind: RemovalKind;
  readonly certain: boolean;
}

/** Pure. */
export function hitOf({ certain, ...hit }: Found): GateHit {
  return { ...hit, maySend: !(certain && NEVER.has(hit.kind)) };
}

/** Pure. */
export function secretsAmong(literals: readonly KnownLiteral[]): readonly KnownLiteral[] {
  return literals.filter(({ kind }) => SECRET.has(kind));
}

/** Several results as one. Pure. */
export function joined(results: readonly GateResult[], known: number): GateResult {
  const hits = new Map(results.flatMap((result) => result.hits.map((hit) => [hit.id, hit] as const)));
  return {
    ok: hits.size === 0,
    files: results.reduce((sum, { files }) => sum + files, 0),
    known,
    hits: [...hits.values()],
  };
}
