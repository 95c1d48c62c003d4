/** What a file below the root is, by its place and name alone. */
export type Part =
  | 'log'
  | 'settings'
  | 'recording'
  | 'scenario'
  | 'secret'
  | 'program'
  | 'archive'
  | 'dump'
  | 'database'
  | 'user-settings'
  | 'other';

/** Why each part stays here when nothing takes it. Stands in manifests. */
export const LEFT_REASONS: Readonly<Record<Part, string>> = {
  log: 'Log files were not collected in this run.',
  settings: 'Settings files were not collected in this run.',
  recording: 'Recordings hold what users did. They leave only under an approval of a key contact.',
  scenario: "The scenario data is the plant's whole plan. It leaves only under an approval of a key contact.",
  secret: 'Licence keys, certificates and stores of passwords never leave this machine.',
  program: 'Program files are the same everywhere; their versions are in facts/version.json.',
  archive: 'Archives and older bundles are not opened, so nobody knows what is in them.',
  dump: 'Memory dumps hold everything that was in memory, passwords too. They never leave this machine.',
  database: 'Databases and event-log files are binary, so secrets in them cannot be taken out.',
  'user-settings': 'Workspaces of users are not needed for a case, so they were not read.',
  other: 'Not needed for a case, so it was not read.',
};

const SECRET_FOLDERS: ReadonlySet<string> = new Set([
  'key',
  'keys',
  'machinekeys',
  'protect',
  'credentials',
  'vault',
  '.ssh',
  '.aws',
  '.azure',
  '.gnupg',
  '.kube',
  '.docker',
]);
const SECRET_NAMES: readonly RegExp[] = [
  /^\.env(?:\..*)?$|\.env$/u,
  /\.(?:pfx|p12|p7b|p8|pem|key|snk|jks|keystore|kdbx?|ppk|cer|crt|der|rdp|asc|gpg|pgp|keytab|ovpn|vault)(?:\.(?:bak|old))?$/u,
  /^id_(?:rsa|dsa|ecdsa|ed25519)/u,
  /^(?:\.netrc|_netrc|\.pgpass|\.npmrc|\.git-credentials|\.htpasswd|authorized_keys|known_hosts|shadow|ntds\.dit|sam)$/u,
  /credential|passwords?\.|kennw(?:o|ö)rt/u,
];
const ARCHIVE = /\.(?:zip|7z|rar|tar|tgz|tbz2?|txz|zst|xz|bz2|lz4|lzh?|arj|cab|iso|wim|vhdx?|vmdk|age|jar|nupkg|msi)$/u;
const PACKED_TAR = /\.tar\.[a-z0-9]+$/u;
const DUMP = /\.(?:dmp|mdmp|hdmp|core|vmem|hprof)$|^core(?:\.\d+)?$/u;
const DATABASE = /\.(?:evtx?|etl|sqlite3?|db3?|mdf|ldf|ndf|bak|mdb|accdb|sdf|wal|shm)$/u;
const LOG_ENDINGS: ReadonlySet<string> = new Set([
  '',
  'log',
  'txt',
  'err',
  'error',
  'out',
  'trc',
  'trace',
  'lst',
  'csv',
  'json',
  'jsonl',
  'xml',
]);
const ROTATED =
  /(?:[._-]\d{1,4}|[._-]?\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:[T._-]?\d{2}(?:[._-]?\d{2}){0,2}(?:[._-]?\d{3})?)?|[._-](?:old|bak|prev|last|previous))$/iu;
const SERVICE_LOG = /^servicelog(?:[._ -]?[\w.-]*)?\.(?:txt|log)(?:\.[\w-]+)*$/u;
const SETTINGS_NAMES: readonly RegExp[] = [
  /^aps_serversettings(?:[ ._-].*)?\.xml$/u,
  /^apsinterfacesettings(?:[ ._-].*)?\.xml$/u,
  /^updatefiles\.config$/u,
  /^(?:aps|pt|planettogether|clientupdater|interface|system|extra|scheduling|servermanager|instancemanager)[\w .-]*\.(?:exe|dll)\.config$/u,
  /^(?:aps|pt|planettogether|clientupdater|servermanager|instancemanager)[\w .-]*\.config$/u,
  /\.ini$/u,
];

/** Whether a file of a log folder is a log, by its name. */
function isLogName(name: string): boolean {
  const plain = name.replace(/\.gz$/u, '');
  const stem = unrotated(plain);
  const dot = stem.lastIndexOf('.');
  return LOG_ENDINGS.has(dot <= 0 ? '' : stem.slice(dot + 1));
}

function unrotated(name: string): string {
  let stem = name;
  for (let rest = stem.replace(ROTATED, ''); rest !== stem && rest !== ''; rest = stem.replace(ROTATED, ''))
    stem = rest;
  return stem;
}

/** What files of one log have in common when it is rolled over, without regard to case. Pure. */
export function logFamily(name: string): string {
  const plain = name.toLowerCase().replace(/\.gz$/u, '');
  const stem = unrotated(plain);
  const dot = stem.lastIndexOf('.');
  // `Service-2026-01-02.log` and `Service.log.1` belong together.
  return dot <= 0 ? stem : `${unrotated(stem.slice(0, dot))}${stem.slice(dot)}`;
}

/** What never leaves, wherever it lies; undefined for everything else. */
function neverTaken(folders: readonly string[], name: string): Part | undefined {
  if (folders.some((folder) => SECRET_FOLDERS.has(folder)) || SECRET_NAMES.some((secret) => secret.test(name))) {
    return 'secret';
  }
  if (DUMP.test(name)) return 'dump';
  const unpacked = name.replace(/\.gz$/u, '');
  if (ARCHIVE.test(unpacked) || PACKED_TAR.test(name)) return 'archive';
  return undefined;
}

/**
 * What a file is. `parts` are the names below the root, the file's own last; `isInstance` says whether the first is the
 * folder of an instance. Everything that is not on a list is `other` and stays. Pure.
 */
export function partOf(parts: readonly string[], isInstance: boolean): Part {
  const lower = parts.map((part) => part.toLowerCase());
  const name = lower.at(-1) ?? '';
  const folders = lower.slice(0, -1);
  const never = neverTaken(folders, name);
  if (never !== undefined) return never;
  const below = isInstance ? folders.slice(1) : [];
  const inData = below[0] === 'system' && below[1] === 'data' ? below[2] : undefined;
  if (inData === 'recordings') return 'recording';
  if (inData === 'scenario') return 'scenario';
  if (inData === 'alerts') return isLogName(name) ? 'log' : otherwise(name);
  if (SERVICE_LOG.test(name)) return 'log';
  if (folders.includes('usersettings')) return 'user-settings';
  if (SETTINGS_NAMES.some((settings) => settings.test(name))) return 'settings';
  if (!isInstance && lower[0] === 'software' && lower.length > 1) return 'program';
  return otherwise(name);
}

function otherwise(name: string): Part {
  return DATABASE.test(name) ? 'database' : 'other';
}
