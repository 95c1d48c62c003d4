import type { Cause, CheckEvidence, LogSummary } from '../../shared/domain/analysis.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import type { CollectorResult, Fact, Finding } from '../../shared/domain/evidence.ts';
import type { ProbedTarget } from '../../shared/domain/probes.ts';

/** Everything analyzers may judge by: what the collectors of one run said. Nothing else is read. */
export interface EvidenceModel {
  /** When it was gathered, epoch milliseconds. */
  readonly takenAtMs: number;
  readonly platform: 'win32' | 'linux' | 'darwin';
  readonly facts: readonly Fact[];
  readonly collectors: readonly CollectorResult[];
  readonly logs: LogSummary | null;
  /** What was tried over the network, step by step; empty where nothing was. */
  readonly probes: readonly ProbedTarget[];
  /** Settings, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Whose names must not stand in words that are packed. */
  readonly own: OwnNames;
}

/** The model with its facts at hand. Made once for all analyzers. */
export interface EvidenceView extends EvidenceModel {
  /** The value of a fact; undefined when it is not there, null when it could not be read. */
  value(group: string, key: string): Fact['value'] | undefined;
  number(group: string, key: string): number | undefined;
  text(group: string, key: string): string | undefined;
  /** Facts of a group, in the order in which they came. */
  all(group: string): readonly Fact[];
  /** Names of instances, in the order in which they came. */
  readonly instances: readonly string[];
  /** Instances that have folders on this machine. */
  readonly localInstances: readonly string[];
  /** A setting that is a number, else `usual`. */
  setting(key: string, usual: number): number;
  /** A name fit to stand in a bundle. */
  named(name: string): string;
  /** Why there is nothing to judge by, from how a collector ended; `otherwise` when it went through. */
  why(collector: string, otherwise: string): string;
}

/**
 * How much a finding says: `proof` explains a failure that was seen, `likely` explains one that people will notice,
 * `hint` deserves a look and explains nothing.
 */
export type Strength = 'proof' | 'likely' | 'hint';

/** One thing an analyzer found. */
export interface Found {
  /** What sets it apart from others of the same analyzer; stands behind the id. */
  readonly subject?: string;
  /** The instance it is about: it then explains, and is explained by, nothing of another instance. */
  readonly instance?: string | undefined;
  /** Else the analyzer's. */
  readonly level?: Finding['level'];
  readonly strength?: Strength | undefined;
  readonly title: string;
  /** Where the same can be so of several things: the title that fits all, and the names of these. */
  readonly about?: { readonly title: string; readonly names: readonly string[] };
  readonly text: string;
  readonly todo: string;
  readonly evidence: readonly CheckEvidence[];
  /** The step that failed, in words: "sign in to the SQL server of Production (Import)". */
  readonly step?: string | undefined;
}

export type Judgement =
  | { readonly state: 'fine'; readonly text: string; readonly evidence?: readonly CheckEvidence[] }
  /** `text` says why it could not be judged. */
  | { readonly state: 'unknown'; readonly text: string }
  | { readonly state: 'finding'; readonly found: readonly [Found, ...Found[]] };

/** One question to the evidence: data, and a pure function that answers it. */
export interface Analyzer {
  /** Stable; findings are named after it. */
  readonly id: string;
  /** Where it stands in the list of checks. */
  readonly group: string;
  /** What is to blame when it finds something. */
  readonly cause: Exclude<Cause, 'nothing'>;
  readonly level: Finding['level'];
  readonly strength: Strength;
  /** What is looked at, as a heading: "Free space on the disk of the root folder". */
  readonly title: string;
  /** Analyzers whose findings are a consequence of this one's, by id or by a beginning that ends in `.`. */
  readonly explains?: readonly string[];
  judge(view: EvidenceView): Judgement;
}

/** What one analyzer said, with itself. */
export interface Judged {
  readonly analyzer: Analyzer;
  readonly judgement: Judgement;
}
