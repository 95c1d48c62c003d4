import { existsSync } from 'node:fs';
import { win32 } from 'node:path';

/**
 * Where a program of Windows lies: in the system's own folders and nowhere else. Starting it by its bare name would take
 * one of that name from the folder a person stands in, such as their downloads. A path is left as it is; so is every
 * name on other systems. Where Windows has no such program, the path says where it would lie.
 */
export function programPath(
  file: string,
  platform: NodeJS.Platform = process.platform,
  env: (name: string) => string | undefined = (name) => process.env[name],
  isThere: (path: string) => boolean = existsSync,
): string {
  if (platform !== 'win32' || /[\\/:]/.test(file)) return file;
  const name = win32.extname(file) === '' ? `${file}.exe` : file;
  const system = win32.join(env('SystemRoot') ?? 'C:\\Windows', 'System32');
  const folders = [system, win32.join(system, 'WindowsPowerShell', 'v1.0')];
  return folders.map((folder) => win32.join(folder, name)).find(isThere) ?? win32.join(system, name);
}
