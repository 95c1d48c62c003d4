/** A setting that is a text; `usual` when it is not one. Pure. */
export function textSetting(settings: ReadonlyMap<string, unknown>, key: string, usual: string): string {
  const value = settings.get(key);
  return typeof value === 'string' ? value : usual;
}

/** A setting that is a number; `usual` when it is not one. Pure. */
export function numberSetting(settings: ReadonlyMap<string, unknown>, key: string, usual: number): number {
  const value = settings.get(key);
  return typeof value === 'number' ? value : usual;
}
