/** `{ok, files, problems}` of a bundle; what is wrong with it is an answer, never an exception. */
export function verify(path: string): Promise<{ ok: boolean; files: number; problems: string[] }>;
