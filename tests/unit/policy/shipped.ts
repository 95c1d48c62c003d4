import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../../shared/policy/index.ts';
import type { Policy } from '../../../shared/policy/index.ts';

export type ShippedId = 'planettogether' | 'hypercare';

/** A shipped policy as it lies in its file. */
export function shippedFile(id: ShippedId = 'planettogether'): Record<string, unknown> {
  const file = new URL(`../../../resources/policies/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** A shipped policy, read. */
export function shipped(id: ShippedId = 'planettogether'): Policy {
  const parsed = parsePolicy(shippedFile(id));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** Where a value lies in a policy. */
export type Place = readonly (string | number)[];

/** The same policy with values put elsewhere; `undefined` takes a value out. */
export function withValues(json: Record<string, unknown>, ...changes: readonly (readonly [Place, unknown])[]): unknown {
  const copy = structuredClone(json);
  for (const [path, value] of changes) {
    let place: Record<string | number, unknown> = copy;
    for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
    place[path.at(-1) ?? ''] = value;
  }
  return JSON.parse(JSON.stringify(copy));
}
