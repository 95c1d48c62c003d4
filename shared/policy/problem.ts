/** A problem of a policy with the place it is at. */
export interface PolicyProblem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What is in a list more than once, each once. */
export function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again];
}

/** Names what a rule measures for whom. */
export function cell(clock: string, severity: number, tier: string, kind: string): string {
  return [clock, severity, tier, kind].join(' ');
}
