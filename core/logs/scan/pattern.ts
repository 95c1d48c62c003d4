/** What the scan knows of a pattern. It can be sent to a thread. */
export interface SearchedPattern {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'note';
  /** Texts of which one stands in every line that matches, told apart without regard to case. */
  readonly anchors: readonly string[];
  /** What the line has to match around the anchor; undefined: the anchor is enough. Its cost is known (safe-regex.ts). */
  readonly regex: RegExp | undefined;
  /** The customer's own; what it takes of time is watched. */
  readonly isOwn: boolean;
}
