import type { AccountClass, SystemService } from './types.ts';

/** A key of the registry as `reg.exe query /s` lists it: values by lower-case name, as texts. */
export interface RegistryKey {
  readonly path: string;
  readonly values: ReadonlyMap<string, string>;
}

const KEY = /^HKEY_[A-Z_]+(?:\\.*)?$/u;
/** Name, kind and content are set apart by four blanks; the kind is a constant, so a name may hold anything. */
const VALUE = /^ {4}(.{1,255}?) {4}(REG_[A-Z_]{2,40})(?: {4}(.*))?$/u;
const MOST_KEYS = 50_000;

/** Reads the answer of `reg.exe query KEY /s`. Nothing in it is told by a word of some language. Never throws. Pure. */
export function parseRegistry(text: string): readonly RegistryKey[] {
  const keys: { path: string; values: Map<string, string> }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (KEY.test(line)) {
      if (keys.length >= MOST_KEYS) break;
      keys.push({ path: line, values: new Map() });
      continue;
    }
    const value = line.length > 4_000 ? null : VALUE.exec(line);
    if (value !== null) keys.at(-1)?.values.set((value[1] ?? '').trim().toLowerCase(), value[3] ?? '');
  }
  return keys;
}

const START_MODES: ReadonlyMap<number, string> = new Map([
  [2, 'Automatic'],
  [3, 'Manual'],
  [4, 'Disabled'],
]);
/** Programs of their own or shared ones; what is lower is a driver. */
const IS_PROGRAM = 0x30;

function accountClass(name: string | undefined): AccountClass | null {
  if (name === undefined || name === '') return null;
  if (/(?:^|\\)LocalSystem$/iu.test(name)) return 'Local System';
  if (/\\Local ?Service$/iu.test(name)) return 'Local Service';
  return /\\Network ?Service$/iu.test(name) ? 'Network Service' : 'own account';
}

/** A display name that is a reference into a program ("@x.dll,-1") says nothing. */
function displayName(value: string | undefined, name: string): string {
  return value === undefined || value === '' || value.startsWith('@') ? name : value;
}

/** The services below `HKLM\SYSTEM\CurrentControlSet\Services`, without their state. Pure. */
export function servicesOf(keys: readonly RegistryKey[]): readonly SystemService[] {
  return keys.flatMap(({ path, values }) => {
    const parts = path.split('\\');
    const isService = parts.length === 5 && parts[3]?.toLowerCase() === 'services';
    const name = parts[4] ?? '';
    if (!isService || name === '' || (Number(values.get('type')) & IS_PROGRAM) === 0) return [];
    const mode = START_MODES.get(Number(values.get('start'))) ?? '';
    const isDelayed = Number(values.get('delayedautostart')) === 1;
    return [
      {
        name,
        displayName: displayName(values.get('displayname'), name),
        state: null,
        startMode: mode === 'Automatic' && isDelayed ? 'AutomaticDelayed' : mode,
        account: accountClass(values.get('objectname')),
        startedAt: null,
        imagePath: values.get('imagepath') ?? '',
      },
    ];
  });
}
