import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../../shared/policy/index.ts';
import type { Policy, WindowDef } from '../../../shared/policy/index.ts';
import { compileCalendar } from '../../../core/sla/index.ts';
import type { Calendar } from '../../../core/sla/index.ts';

const policies = new URL('../../../resources/policies/', import.meta.url);

/** A shipped policy as it lies in the file. */
export function shippedJson(id = 'planettogether'): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`${id}.json`, policies), 'utf8')) as Record<string, unknown>;
}

/** A shipped policy, read. */
export function shippedPolicy(id = 'planettogether'): Policy {
  const parsed = parsePolicy(shippedJson(id));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** A window calendar; the support week of the shipped policy unless told otherwise. */
export function windowOf(changes: Partial<WindowDef> = {}): WindowDef {
  return {
    kind: 'window',
    zone: 'America/Los_Angeles',
    from: ['mon', '08:00'],
    to: ['fri', '16:00'],
    ...changes,
  };
}

/** The compiled window. */
export function calendar(changes: Partial<WindowDef> = {}): Calendar {
  const compiled = compileCalendar(windowOf(changes));
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.value;
}

export const HOUR = 3_600_000;

/** Epoch ms of an ISO text. */
export function at(text: string): number {
  return Date.parse(text);
}

/** UTC ISO text of epoch ms. */
export function iso(instant: number | undefined): string {
  return new Date(instant ?? Number.NaN).toISOString();
}

/**
 * Made when a test first asks for it, not while tests are collected. Under mutation testing each test makes its own:
 * what another one made would not count as covered by it.
 */
export function once<T>(make: () => T): () => T {
  if (process.env['SLA_FRESH'] !== undefined) return make;
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
