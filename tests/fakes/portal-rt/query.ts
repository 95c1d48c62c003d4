// The part of Request Tracker's query language that the app speaks: conditions joined by AND, a group joined by OR.

/** What a condition can look at: values by field name, custom fields as "CF.{Name}". */
export type Facts = Readonly<Record<string, string | readonly string[]>>;

const CONDITION = /^(CF\.\{[^}]+\}|\w+)\s*(!=|=|>)\s*('(?:[^'\\]|\\.)*'|\d+)$/;

function holds(condition: string, facts: Facts): boolean {
  const [, field = '', operator = '', quoted = ''] = CONDITION.exec(condition.trim()) ?? [];
  if (field === '') throw new Error(`Wrong query, expecting a condition in '${condition}'`);
  const wanted = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll(/\\(.)/g, '$1') : quoted;
  const found = facts[field];
  const values = found === undefined ? [] : typeof found === 'string' ? [found] : found;
  if (operator === '>') return values.some((value) => greater(value, wanted));
  return values.includes(wanted) === (operator === '=');
}

function greater(value: string, wanted: string): boolean {
  return /^\d+$/.test(wanted) ? Number(value) > Number(wanted) : Date.parse(value) > Date.parse(wanted);
}

/** Whether the facts fit a query; throws on what Request Tracker would call a wrong query. */
export function fits(query: string, facts: Facts): boolean {
  return query.split(/\s+AND\s+/).every((part) =>
    part
      .replaceAll(/^\s*\(|\)\s*$/g, '')
      .split(/\s+OR\s+/)
      .some((condition) => holds(condition, facts)),
  );
}
