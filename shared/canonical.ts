/** The same value, the same text: members in the order of their names. Pure. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((child) => canonical(child)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(',')}}`;
}
