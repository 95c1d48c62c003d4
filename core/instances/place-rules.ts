import { posix, win32 } from 'node:path';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** A root folder by its path alone; whether it is there is another question. */
export interface RootPlace {
  /** As it is stored and asked for: absolute, without a slash at its end. */
  readonly path: string;
  /** Whether it is a share of another machine by its path. */
  readonly isShare: boolean;
}

type PlatformName = 'win32' | 'linux' | 'darwin';

/** `\\?\UNC\server\share` and `\\?\C:\…` are other spellings of plain paths; anything else behind them is a device. */
function plainWindows(text: string): string | undefined {
  const path = text.replaceAll('/', '\\');
  const long = /^\\\\\?\\(UNC\\)?(.*)$/iu.exec(path);
  if (long === null) return path.startsWith('\\\\.\\') || path.startsWith('\\\\?') ? undefined : path;
  const [, unc, rest = ''] = long;
  if (unc !== undefined) return `\\\\${rest}`;
  return /^[a-z]:\\/iu.test(rest) ? rest : undefined;
}

const NO_DEVICE = 'A path of a device is no root folder. Name the folder that holds the instances.';
const NOT_WHOLE = 'Name the root folder by its whole path, such as C:\\Folder or \\\\server\\share\\folder.';
const NO_SHARE = 'The path names a server and no share. Name the share too, such as \\\\server\\share\\folder.';

function windowsPlace(text: string): Result<RootPlace> {
  const plain = plainWindows(text);
  if (plain === undefined) return fail('invalid', NO_DEVICE);
  const path = win32.normalize(plain);
  if (plain.startsWith('\\\\')) {
    const [server = '', share = ''] = plain.slice(2).split('\\');
    if (server === '' || share === '' || /[?*:|<>"]/u.test(plain)) return fail('invalid', NO_SHARE);
    return ok({ path: withoutEnd(path, '\\'), isShare: true });
  }
  if (!/^[a-z]:\\/iu.test(path)) return fail('invalid', NOT_WHOLE);
  return ok({ path: path.length === 3 ? path : withoutEnd(path, '\\'), isShare: false });
}

function withoutEnd(path: string, slash: string): string {
  return path.length > 1 && path.endsWith(slash) ? path.slice(0, -1) : path;
}

/**
 * A root as a person or a setting says it. On Windows a whole path with a drive or a share, in any spelling; elsewhere an
 * absolute path. `invalid` in words for devices, paths without their beginning, and servers without a share. Pure.
 */
export function rootPlace(text: string, platform: PlatformName): Result<RootPlace> {
  const path = text.trim();
  if (path === '' || path.includes('\0')) return fail('invalid', NOT_WHOLE);
  if (platform === 'win32') return windowsPlace(path);
  // A share has no path of its own here: it is mounted somewhere.
  if (/^(?:\\\\|smb:)/iu.test(path))
    return fail('invalid', 'A share has to be mounted here first. Then name the folder where it is mounted.');
  if (!posix.isAbsolute(path)) return fail('invalid', 'Name the root folder by its whole path.');
  return ok({ path: withoutEnd(posix.normalize(path), '/'), isShare: false });
}

/** Whether two roots are one by their paths. Windows does not tell names apart by case. Pure. */
export function sameRoot(a: string, b: string, platform: PlatformName): boolean {
  const name = (text: string): string => {
    const place = rootPlace(text, platform);
    const path = place.ok ? place.value.path : text;
    return platform === 'win32' ? path.toLowerCase() : path;
  };
  return name(a) === name(b);
}
