import { tool } from './run.ts';

/** Writes a value into the registry of this run, as `reg` of Windows does. Throws when it did not. */
export async function registryValue(key: string, name: string, kind: string, data: string): Promise<void> {
  const ran = await tool('reg', 'add', key, '/v', name, '/t', kind, '/d', data, '/f');
  if (ran.code !== 0) throw new Error(`reg could not write ${name}: ${ran.out}${ran.err}`);
}
