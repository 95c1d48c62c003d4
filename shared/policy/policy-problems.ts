/** A problem of a policy with the place it is at. */
export interface PolicyProblem {
  readonly path: (string | number)[];
  readonly message: string;
}

interface Checked {
  readonly calendars: readonly { readonly id: string }[];
  readonly severities: readonly { readonly level: number; readonly examples: readonly { readonly id: string }[] }[];
}

/** What single fields cannot say: ids are unique, references lead somewhere, every level has one first response. */
export function problemsOf(policy: Checked): readonly PolicyProblem[] {
  const calendars = policy.calendars.map(({ id }) => id);
  const examples = policy.severities.flatMap((level) => level.examples.map(({ id }) => id));
  return [
    ...repeated(calendars).map((id) => ({ path: ['calendars'], message: `calendar "${id}" is there twice` })),
    ...repeated(examples).map((id) => ({ path: ['severities'], message: `example "${id}" is there twice` })),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
