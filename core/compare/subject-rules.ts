import { namedKey, THIS_INSTANCE } from './fact-names-rules.ts';

/** What a fact speaks of, as words for a sentence. */
export type Subject =
  /** A property: "The start type of APS System Service". */
  | { readonly kind: 'property'; readonly name: string }
  /** Something that is there or is not: "Version 12.4.0 of the product" "was installed". */
  | { readonly kind: 'thing'; readonly name: string; readonly added: string; readonly removed: string }
  /** Something that is one way or the other: "The port of old clients" "listens" "does not listen". */
  | { readonly kind: 'switch'; readonly name: string; readonly yes: string; readonly no: string }
  /** A moment at which something happened: "The machine was restarted" …; `of`: what is there or not, where it can be. */
  | { readonly kind: 'moment'; readonly happened: string; readonly of?: string };

const property = (name: string): Subject => ({ kind: 'property', name });
const thing = (name: string, added = 'is new', removed = 'is gone'): Subject => ({
  kind: 'thing',
  name,
  added,
  removed,
});
const turn = (name: string, yes: string, no: string): Subject => ({ kind: 'switch', name, yes, no });
const moment = (happened: string, of?: string): Subject => ({
  kind: 'moment',
  happened,
  ...(of === undefined ? {} : { of }),
});
const ALLOWED = ['is allowed', 'is not allowed'] as const;
const INSTALLED = ['was installed', 'was removed'] as const;

type Speak = (rest: string, parts: readonly string[], of: string) => Subject | undefined;

const SERVICE_FIELDS: ReadonlyMap<string, string> = new Map([
  ['state', ''],
  ['startMode', 'The start type of '],
  ['account', 'The account of '],
  ['port', 'The port of '],
]);

function service(rest: string, _parts: readonly string[], of: string): Subject | undefined {
  const at = rest.lastIndexOf('/');
  const words = SERVICE_FIELDS.get(rest.slice(at + 1));
  if (words !== undefined) return property(`${words}${rest.slice(0, at)}${of}`);
  return at === -1 ? thing(`The service ${rest}${of}`) : undefined;
}

const INSTANCE_WORDS: Readonly<Record<string, (of: string) => Subject>> = {
  version: (of) => property(`The version${of}`),
  ports: (of) => property(`The ports${of}`),
  lastStart: (of) => moment(of === '' ? 'The last start was' : `${of.slice(' of '.length)} was last started`),
  folders: (of) => turn(`A folder${of} on this machine`, 'is there', 'is not there'),
  activeDirectoryLogin: (of) => turn(`Sign-in by Active Directory${of}`, ...ALLOWED),
  acceptWebTransmissions: (of) => turn(`Taking web transmissions${of}`, ...ALLOWED),
};

function instance(rest: string, [first = '', ...more]: readonly string[], of: string): Subject | undefined {
  const known = INSTANCE_WORDS[rest];
  if (known !== undefined) return known(of);
  const name = more.join('/');
  if (first === 'connection') return property(`The data connection ${name}${of}`);
  if (first === 'every') return property(`The interval of ${name}${of}`);
  return undefined;
}

function connection(_rest: string, parts: readonly string[], of: string): Subject | undefined {
  const field = parts.at(-1) ?? '';
  const name = `the data connection ${parts.slice(0, -1).join('/')}${of}`;
  if (field === 'encrypted') return turn(`T${name.slice(1)}`, 'is encrypted', 'is not encrypted');
  const words: Readonly<Record<string, string>> = {
    type: 'type',
    timeoutSeconds: 'time limit in seconds',
    signIn: 'sign-in',
    provider: 'provider',
  };
  const word = words[field];
  return word === undefined ? undefined : property(`The ${word} of ${name}`);
}

function version(rest: string, [first = '', ...more]: readonly string[], of: string): Subject | undefined {
  if (rest === 'instance') return property(`The version${of}`);
  if (rest === 'instanceManager') return property('The version of the Instance Manager');
  const number = more.join('/');
  if (first === 'server') return thing(`Version ${number} of the product`, ...INSTALLED);
  return first === 'client' ? thing(`Version ${number} of the client`, ...INSTALLED) : undefined;
}

function port(rest: string, [first = '', number = '']: readonly string[]): Subject | undefined {
  if (first === 'listening') return thing(`Port ${number}`, 'listens now', 'does not listen any more');
  if (rest === 'compatibilityListens') return turn('The port of old clients', 'listens', 'does not listen');
  if (rest === 'compatibilityConnections') return turn('Connections of old clients', 'are allowed', 'are not allowed');
  return rest === 'manager' ? property('The port of the Instance Manager') : undefined;
}

function disk(rest: string, parts: readonly string[]): Subject | undefined {
  if (rest === 'rootFree') return property("Free space on the disk of the product's folder");
  if (rest === 'homeFree') return property("Free space on the disk of this account's folder");
  const label = parts.slice(0, -1).join('/');
  const field = parts.at(-1);
  if (field === 'freeBytes') return property(`Free space on ${label}`);
  return field === 'totalBytes' ? property(`The size of ${label}`) : undefined;
}

const MACHINE: Readonly<Record<string, Subject>> = {
  osName: property('The operating system'),
  osVersion: property('The version of the operating system'),
  osBuild: property('The build of the operating system'),
  kernel: property('The kernel'),
  architecture: property('The architecture'),
  timeZone: property('The time zone of the machine'),
  cpuModel: property('The processor'),
  logicalCores: property('The number of logical cores'),
  physicalCores: property('The number of cores'),
  clock: property('The clock of the processor'),
  memory: property('The memory of the machine'),
  memoryFreeBytes: property('Free memory'),
  loadPercent: property('The load of the processor in percent'),
  pageFileBytes: property('The size of the page file'),
  manufacturer: property('The maker of the machine'),
  model: property('The model of the machine'),
  isVirtual: turn('The machine', 'is virtual', 'is not virtual'),
  sqlServerHere: turn('An SQL Server', 'is on this machine', 'is not on this machine'),
};

const SYSTEM: Readonly<Record<string, Subject>> = {
  bootAt: moment('The machine was restarted'),
  pendingRestart: turn('A restart of the system', 'is waiting', 'is not waiting'),
  lastUpdateAt: moment('The system was last updated'),
  timeSync: property("The synchronisation of the machine's clock"),
};

const NETWORK: Readonly<Record<string, Subject>> = {
  interfaces: property('The number of network interfaces'),
  defaultRoute: turn('A way to other networks', 'is there', 'is not there'),
  dnsServers: property('The number of name servers'),
  proxy: property('The proxy'),
};

function setting(_rest: string, parts: readonly string[], of: string): Subject | undefined {
  const file = `The settings file ${parts
    .slice(0, -1)
    .filter((part) => part !== '-')
    .join('/')}${of}`;
  return parts.at(-1) === 'changedAt' ? moment(`${file} was written`, file) : undefined;
}

function recording(rest: string, _parts: readonly string[], of: string): Subject | undefined {
  return rest === 'startedAt' ? moment(`The newest recording${of} began`) : undefined;
}

function probe(rest: string): Subject {
  return property(`The test "${rest}"`);
}

const GROUPS: Readonly<Record<string, Speak>> = {
  services: service,
  instances: instance,
  connections: connection,
  versions: version,
  ports: port,
  disk,
  settings: setting,
  recordings: recording,
  probe,
  machine: (rest) => MACHINE[rest],
  system: (rest) => SYSTEM[rest],
  timeSync: () => SYSTEM['timeSync'],
  network: (rest) => NETWORK[rest],
  updates: (rest) => thing(`Windows update ${rest}`, ...INSTALLED),
  software: (rest) => thing(rest, ...INSTALLED),
  'event-log': (rest) => property(`${readable(rest)} in the Windows event log`),
  hardware: (rest) => property(`${readable(rest.replaceAll('/', ' '))} of the machine`),
};

/** What a fact speaks of. What nobody has words for yet is called by its group and key. Pure. */
export function subjectOf(group: string, key: string): Subject {
  const { instance: whose, rest } = namedKey(group, key);
  const of = whose === undefined || whose === THIS_INSTANCE ? '' : ` of ${whose}`;
  const known = Object.hasOwn(GROUPS, group) ? GROUPS[group]?.(rest, rest.split('/'), of) : undefined;
  const words = rest.split('/').map((part) => readable(part));
  return known ?? property(`${readable(group)}: ${words.join(', ')}${of}`);
}

/** "memoryModule" as "Memory module". */
function readable(name: string): string {
  const words = name.replaceAll(
    /([\p{Ll}\d])(\p{Lu})/gu,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
