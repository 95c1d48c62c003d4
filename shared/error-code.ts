/** The code that a system or library gave an error: `ENOENT`, `SQLITE_FULL`. Undefined for an error without one. Pure. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
