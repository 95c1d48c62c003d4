import type { CollectProfile } from './profile.ts';
import type { CollectorOutcome, Fact, Finding, WithheldEntry } from '../../shared/domain/evidence.ts';
import type { Platform } from '../platform/ports.ts';

/** What a run asks of every collector. */
export interface CollectContext {
  readonly platform: Platform;
  /** The product's root folder; undefined where none was found. */
  readonly root: string | undefined;
  /** Only this instance, when the person chose one. */
  readonly instance: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly profile: CollectProfile;
  /** Settings a collector may read (service patterns, recording rules, thresholds), by key; validated before. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly signal: AbortSignal;
  /** Tells the person what is looked at now; `count` is what was found so far. */
  progress(text: string, count?: number): void;
}

/** A file for the bundle: either already on disk, or text the collector made itself. */
export type EvidenceFile =
  | { readonly path: string; readonly kind: string; readonly source: string; readonly text: string }
  | {
      readonly path: string;
      readonly kind: string;
      readonly source: string;
      readonly file: string;
      readonly bytes: number;
    };

export interface CollectorOutput {
  readonly outcome: CollectorOutcome;
  /** In words, for everything but `ok`. */
  readonly reason?: string;
  /** The sentence behind the collector's name, for example "Production, Test, Preview 12.4". */
  readonly summary: string;
  readonly count: number;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly files: readonly EvidenceFile[];
  readonly withheld: readonly WithheldEntry[];
}

/**
 * Gathers one kind of evidence. It lists the fields it takes; it never takes a whole and filters. It must end when the
 * signal aborts; the runner ends it as `timeout` after `timeLimitMs` in any case. A collector that throws ends as
 * `partial` with the reason and cannot fail another.
 */
export interface Collector {
  readonly id: string;
  readonly timeLimitMs: number;
  /** Profiles it takes part in. */
  readonly profiles: readonly CollectProfile[];
  collect(context: CollectContext): Promise<CollectorOutput>;
}
