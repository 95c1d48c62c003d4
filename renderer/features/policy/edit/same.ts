/** Whether two JSON values say the same, whatever the order of their members. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [members(a), members(b)];
  return left.length === right.length && left.every(([name, value]) => same(value, Reflect.get(b, name)));
}

/** Members that are there: one that is undefined is not. */
function members(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
