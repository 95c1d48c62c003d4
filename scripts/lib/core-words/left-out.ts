/** Texts that read like sentences and are never shown in the window: names inside bundles, words looked for, keys. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['This goes on from case {0}.']);
