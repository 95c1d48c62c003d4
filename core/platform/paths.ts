import { posix, win32 } from 'node:path';
import type { SystemFacts } from './ports.ts';

const NAME = 'Support Companion';

/**
 * The one rule where data lies, for both faces (docs/interfaces): `--data`, else `COMPANION_DATA`, else the system's
 * usual place. Relative paths are taken from `cwd`. Pure.
 */
export function dataFolder(system: SystemFacts, option: string | undefined, cwd: string): string {
  const path = system.platform === 'win32' ? win32 : posix;
  const said = option ?? system.env('COMPANION_DATA');
  if (said !== undefined && said !== '') return path.resolve(cwd, said);
  if (system.platform === 'win32')
    return path.join(system.env('LOCALAPPDATA') ?? path.join(system.homeFolder, 'AppData', 'Local'), NAME);
  if (system.platform === 'darwin') return path.join(system.homeFolder, 'Library', 'Application Support', NAME);
  const xdg = system.env('XDG_DATA_HOME');
  return path.join(
    xdg !== undefined && xdg !== '' ? xdg : path.join(system.homeFolder, '.local', 'share'),
    'support-companion',
  );
}

/** Where things lie inside the data folder. */
export interface DataLayout {
  readonly root: string;
  readonly database: string;
  /** The library of articles: large, and made again when it is gone. */
  readonly knowledge: string;
  readonly lock: string;
  readonly holder: string;
  readonly backups: string;
  readonly attachments: string;
  readonly bundles: string;
  readonly staging: string;
  readonly folderPortal: string;
  readonly log: string;
  /** The last half hour of the machine. */
  readonly recorder: string;
}

/** The layout of a data folder. Pure. */
export function dataLayout(root: string, platform: SystemFacts['platform']): DataLayout {
  const path = platform === 'win32' ? win32 : posix;
  return {
    root,
    database: path.join(root, 'companion.db'),
    knowledge: path.join(root, 'knowledge.db'),
    lock: path.join(root, 'owner.lock'),
    holder: path.join(root, 'owner.json'),
    backups: path.join(root, 'backups'),
    attachments: path.join(root, 'attachments'),
    bundles: path.join(root, 'bundles'),
    staging: path.join(root, 'staging'),
    folderPortal: path.join(root, 'folder-portal'),
    log: path.join(root, 'logs', 'core.log'),
    recorder: path.join(root, 'logs', 'flight-recorder.json'),
  };
}
