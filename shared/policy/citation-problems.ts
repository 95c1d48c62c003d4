import type { PolicyProblem } from './problem.ts';
import type { Policy } from './schema.ts';

/** Values of the vendor name a place in this guide: "G", "G 4.3", "G 4.4.1, 4.6". What is ours says so in words. */
export function citationProblems(policy: Policy): readonly PolicyProblem[] {
  return walk(policy, [], undefined, policy.guide.id);
}

/** An entry without a nature of its own has that of what it is in, as a severity's examples do. */
function walk(value: unknown, path: (string | number)[], inherited: unknown, guide: string): readonly PolicyProblem[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, [...path, index], inherited, guide));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const nature: unknown = 'nature' in value ? value.nature : inherited;
  const below = fields.flatMap(([key, entry]) => walk(entry, [...path, key], nature, guide));
  if (!('cite' in value) || typeof value.cite !== 'string') return below;
  if (nature === 'ours' || namesGuide(value.cite, guide)) return below;
  const message = `"${value.cite}" is no place in the guide "${guide}". Name one, such as "${guide} 4.3", or say that the value is ours`;
  return [{ path: [...path, 'cite'], message }, ...below];
}

function namesGuide(cite: string, guide: string): boolean {
  return cite === guide || [' ', ',', ';'].some((sign) => cite.startsWith(`${guide}${sign}`));
}
