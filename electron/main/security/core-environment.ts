/** Windows does not tell names of variables apart by case. */
const TOKEN_VARIABLE = /^COMPANION_PORTAL_TOKEN/i;

/**
 * The environment for the core, after which `own` holds no portal's token any more: browsers, file managers and
 * helpers that Electron starts inherit main's environment, and the tokens are for the core alone. Changes `own`.
 */
export function takeCoreEnvironment(own: Record<string, string | undefined>): Record<string, string | undefined> {
  const all = { ...own };
  for (const name of Object.keys(own)) {
    if (TOKEN_VARIABLE.test(name)) Reflect.deleteProperty(own, name);
  }
  return all;
}
