import type { RedactionProfile, RemovalKind } from '../../shared/domain/redaction.ts';
import type { Compiled } from './compiled.ts';
import type { Layer } from './layer.ts';
import type { Span } from './spans.ts';
import { rootAt } from './view.ts';
import type { View } from './view.ts';

/** Values are looked at again inside values, down to here. What is nested deeper is withheld. */
export const MAX_DEPTH = 8;

/** Thrown inside the engine only; becomes `{ ok: false, reason }`. */
export class WithheldError extends Error {}

/** What all scanners of one text share. */
export interface Scan {
  readonly rules: Compiled;
  readonly profile: RedactionProfile;
  readonly format: string;
  readonly spans: Span[];
  /** Where spans end, kept as they come: asking all of them each time would not be linear. */
  readonly ends: Set<number>;
  /** Looks at a value again, by what it looks like. */
  readonly inside: ScanInside;
}

export type ScanInside = (scan: Scan, view: View, from: { readonly layer: Layer }) => void;

export interface Hit {
  readonly kind: RemovalKind;
  readonly rule: string;
  readonly keyPath?: string | undefined;
  readonly wrap?: string | undefined;
  /** Where it is not what stands there. */
  readonly value?: string;
}

/** Takes a part of a view out. */
export function cut(scan: Scan, view: View, start: number, end: number, hit: Hit): void {
  if (end <= start) return;
  scan.ends.add(rootAt(view, end));
  scan.spans.push({
    start: rootAt(view, start),
    end: rootAt(view, end),
    kind: hit.kind,
    rule: hit.rule,
    value: hit.value ?? view.text.slice(start, end),
    keyPath: hit.keyPath,
    wrap: hit.wrap,
  });
}

export const marksPeople = (scan: Scan): boolean => scan.profile !== 'secrets';
export const marksMachines = (scan: Scan): boolean => scan.profile === 'strict';
