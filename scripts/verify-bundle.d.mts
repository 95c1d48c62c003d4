/**
 * `{ok, files, problems}` of a bundle; what is wrong with it is an answer, never an exception. `encryptedFor` says that
 * it is encrypted and that no identity opened it.
 */
export function verify(
  path: string,
  identities?: readonly string[],
): Promise<{ ok: boolean; files: number; problems: string[]; encryptedFor?: number }>;
