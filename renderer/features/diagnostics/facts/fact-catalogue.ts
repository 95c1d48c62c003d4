import type { en } from '../../../i18n/en/index.ts';

type Words = (typeof en)['fact']['key'];
/** A kind of fact that there are words for: its group and its field, as `fact.key` of the word lists has them. */
export type FactId = { [G in keyof Words]: `${G}.${keyof Words[G] & string}` }[keyof Words];

/**
 * Every kind of fact that the collectors give, and how its key is written: `{whose}` stands for an instance, a connection
 * or an endpoint, `{name}` for what the words are said of. The first of a group that fits is it.
 */
const KEYS: { readonly [G in keyof Words]: { readonly [F in keyof Words[G]]: string } } = {
  versions: {
    instance: 'instance/{whose}',
    server: 'server/{name}',
    client: 'client/{name}',
    instanceManager: 'instanceManager',
  },
  instances: {
    version: '{whose}/version',
    ports: '{whose}/ports',
    lastStart: '{whose}/lastStart',
    folders: '{whose}/folders',
    activeDirectoryLogin: '{whose}/activeDirectoryLogin',
    acceptWebTransmissions: '{whose}/acceptWebTransmissions',
    connection: '{whose}/connection/{name}',
    everyImport: '{whose}/every/import',
    everyAdvanceClock: '{whose}/every/advanceClock',
    everyOptimize: '{whose}/every/optimize',
    everyPublishSql: '{whose}/every/publishSql',
    everyPublishXml: '{whose}/every/publishXml',
    everyKpiSnapshot: '{whose}/every/kpiSnapshot',
    instance: '{name}',
  },
  services: {
    startMode: '{whose}/{name}/startMode',
    state: '{whose}/{name}/state',
    port: '{whose}/{name}/port',
    account: '{whose}/{name}/account',
    startedAt: '{whose}/{name}/startedAt',
    service: '{whose}/{name}',
  },
  ports: {
    manager: 'manager',
    compatibilityConnections: 'compatibilityConnections',
    compatibilityListens: 'compatibilityListens',
    listening: 'listening/{name}',
  },
  software: {
    odbc: 'ODBC/{name}',
    oleDb: 'OLE DB/{name}',
    program: '{name}',
  },
  updates: {
    update: '{name}',
  },
  packages: {
    installed: 'installed',
    package: '{name}',
  },
  recordings: {
    run: '{whose}/run',
    startedAt: '{whose}/startedAt',
    lastWrittenAt: '{whose}/lastWrittenAt',
    snapshots: '{whose}/snapshots',
    transmissions: '{whose}/transmissions',
    bytes: '{whose}/bytes',
    worthSending: '{whose}/worthSending',
    runs: '{whose}/runs',
    lastSnapshotBytes: '{whose}/lastSnapshotBytes',
  },
  machine: {
    osName: 'osName',
    osVersion: 'osVersion',
    osBuild: 'osBuild',
    kernel: 'kernel',
    architecture: 'architecture',
    timeZone: 'timeZone',
    cpuModel: 'cpuModel',
    logicalCores: 'logicalCores',
    physicalCores: 'physicalCores',
    clock: 'clock',
    presentClock: 'presentClock',
    memory: 'memory',
    memoryFreeBytes: 'memoryFreeBytes',
    pageFileBytes: 'pageFileBytes',
    pageFileFreeBytes: 'pageFileFreeBytes',
    loadPercent: 'loadPercent',
    loadSeconds: 'loadSeconds',
    uptimeSeconds: 'uptimeSeconds',
    manufacturer: 'manufacturer',
    model: 'model',
    isVirtual: 'isVirtual',
    sqlServerHere: 'sqlServerHere',
  },
  system: {
    bootAt: 'bootAt',
    pendingRestart: 'pendingRestart',
    lastUpdateAt: 'lastUpdateAt',
    timeSync: 'timeSync',
    memoryKills: 'memoryKills',
  },
  disk: {
    rootFree: 'rootFree',
    homeFree: 'homeFree',
    totalBytes: '{name}/totalBytes',
    freeBytes: '{name}/freeBytes',
    networkVolumes: 'networkVolumes',
  },
  hardware: {
    memoryModule: 'memoryModule/{name}',
    physicalDisk: 'physicalDisk/{name}',
  },
  network: {
    interfaces: 'interfaces',
    interfacesUp: 'interfacesUp',
    fastestMbps: 'fastestMbps',
    defaultRoute: 'defaultRoute',
    dnsServers: 'dnsServers',
    proxy: 'proxy',
  },
  connections: {
    type: '{whose}/type',
    encrypted: '{whose}/encrypted',
    timeoutSeconds: '{whose}/timeoutSeconds',
    signIn: '{whose}/signIn',
    provider: '{whose}/provider',
  },
  probe: {
    name: '{whose}/name',
    nameMs: '{whose}/nameMs',
    browser: '{whose}/browser',
    browserMs: '{whose}/browserMs',
    tcp: '{whose}/tcp',
    tcpMs: '{whose}/tcpMs',
    proxy: '{whose}/proxy',
    proxyMs: '{whose}/proxyMs',
    prelogin: '{whose}/prelogin',
    preloginMs: '{whose}/preloginMs',
    tls: '{whose}/tls',
    tlsMs: '{whose}/tlsMs',
    signIn: '{whose}/signIn',
    signInMs: '{whose}/signInMs',
    http: '{whose}/http',
    httpMs: '{whose}/httpMs',
  },
  settings: {
    changedAt: '{whose}/{name}/changedAt',
  },
  log: {
    errors: 'rate/errors',
    warnings: 'rate/warnings',
  },
  logs: {
    errors: '{whose}/errors',
    warnings: '{whose}/warnings',
    lastErrorAt: '{whose}/lastErrorAt',
    pattern: '{whose}/pattern/{name}',
  },
  'event-log': {
    critical: 'critical',
    errors: 'errors',
    warnings: 'warnings',
    unexpectedRestarts: 'unexpectedRestarts',
    lastUnexpectedRestartsAt: 'lastUnexpectedRestartsAt',
    applicationCrashes: 'applicationCrashes',
    lastApplicationCrashesAt: 'lastApplicationCrashesAt',
    dotNetCrashes: 'dotNetCrashes',
    lastDotNetCrashesAt: 'lastDotNetCrashesAt',
    serviceFailures: 'serviceFailures',
    lastServiceFailuresAt: 'lastServiceFailuresAt',
    productServiceFailures: 'productServiceFailures',
    lastProductServiceFailuresAt: 'lastProductServiceFailuresAt',
    diskErrors: 'diskErrors',
    lastDiskErrorsAt: 'lastDiskErrorsAt',
    memoryExhausted: 'memoryExhausted',
    lastMemoryExhaustedAt: 'lastMemoryExhaustedAt',
    tlsErrors: 'tlsErrors',
    lastTlsErrorsAt: 'lastTlsErrorsAt',
  },
  recorder: {
    from: 'from',
    to: 'to',
    samples: 'samples',
    gaps: 'gaps',
    marks: 'marks',
    lastMark: 'lastMark',
    port: 'port/{name}',
    cpuPercentMean: 'cpuPercent/mean',
    cpuPercentMax: 'cpuPercent/max',
    busiestCorePercentMean: 'busiestCorePercent/mean',
    busiestCorePercentMax: 'busiestCorePercent/max',
    memoryFreeBytesMin: 'memoryFreeBytes/min',
    memoryFreeBytesMean: 'memoryFreeBytes/mean',
    pageFileFreeBytesMin: 'pageFileFreeBytes/min',
    loadMean: 'load/mean',
    loadMax: 'load/max',
    rootFreeBytesMin: 'rootFreeBytes/min',
    dataFreeBytesMin: 'dataFreeBytes/min',
    loopDelayMsMax: 'loopDelayMs/max',
    diskReadPerSecondMean: 'diskReadPerSecond/mean',
    diskReadPerSecondMax: 'diskReadPerSecond/max',
    diskWrittenPerSecondMean: 'diskWrittenPerSecond/mean',
    diskWrittenPerSecondMax: 'diskWrittenPerSecond/max',
    netInPerSecondMean: 'netInPerSecond/mean',
    netInPerSecondMax: 'netInPerSecond/max',
    netOutPerSecondMean: 'netOutPerSecond/mean',
    netOutPerSecondMax: 'netOutPerSecond/max',
  },
};

interface Pattern {
  readonly id: FactId;
  readonly key: RegExp;
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries(KEYS).map(([group, fields]) => [
    group,
    Object.entries(fields).map(([field, key]) => ({
      // Both names come from the list above, whose type has them.
      id: `${group}.${field}` as FactId,
      key: new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\{(\w+)\}/gu, '(?<$1>.+)')}$`, 'su'),
    })),
  ]),
);

/** All kinds of facts there are words for. */
export const FACT_IDS: readonly FactId[] = [...PATTERNS.values()].flatMap((group) => group.map(({ id }) => id));

/** A fact's key, taken apart. */
export interface FactKey {
  readonly id: FactId;
  /** What it belongs to, from the outside in: an instance, a connection or a port of it. */
  readonly whose: readonly string[];
  /** What the words are said of; empty when they need nothing. */
  readonly name: string;
}

/** What stands in a key for no instance, and for the instance that is compared. */
const NOBODY: ReadonlySet<string> = new Set(['', '-', '*']);

/** A fact's key taken apart; undefined for one that nobody has words for. Pure. */
export function factKey(group: string, key: string): FactKey | undefined {
  for (const { id, key: pattern } of PATTERNS.get(group) ?? []) {
    const match = pattern.exec(key);
    if (match === null) continue;
    const { whose = '', name = '' } = match.groups ?? {};
    return { id, whose: whose.split('/').filter((part) => !NOBODY.has(part)), name };
  }
  return undefined;
}
