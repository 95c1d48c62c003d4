// What the tests of collectors, bundles and evidence stand on: real folders, a real database, a platform with faults
// as options.
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createAudit } from '../../../core/audit/index.ts';
import { takeSurvey } from '../../../core/collectors/index.ts';
import type { RunContext, Survey } from '../../../core/collectors/index.ts';
import { createEvidence } from '../../../core/evidence/index.ts';
import type { Evidence, EvidenceDeps } from '../../../core/evidence/index.ts';
import { createGate } from '../../../core/gate/index.ts';
import type { Gate } from '../../../core/gate/index.ts';
import { createInstances, readSettingsMapping } from '../../../core/instances/index.ts';
import { registryNames } from '../../../core/instances/registry-values-rules.ts';
import type { Instances, PlantReading, SettingsMapping } from '../../../core/instances/index.ts';
import { createLogReader } from '../../../core/logs/index.ts';
import type { LogReader, LogsDeps } from '../../../core/logs/index.ts';
import {
  createIds,
  createLoadProbe,
  nodeExec,
  nodeFiles,
  silentLog,
  systemClock,
  systemFacts,
} from '../../../core/platform/node/index.ts';
import type { Files, Platform } from '../../../core/platform/ports.ts';
import { probeFor } from '../../../core/windows/index.ts';
import { loadKey } from '../../../core/privacy/index.ts';
import { createSettings, SETTINGS } from '../../../core/settings/index.ts';
import type { Settings } from '../../../core/settings/index.ts';
import type { Db } from '../../../core/db/index.ts';
import { generatePlant } from '../../../scripts/sample-plant/generate.ts';
import type { PlantSummary } from '../../../scripts/sample-plant/generate.ts';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { fail } from '../../../shared/errors.ts';
import { memorySecrets } from '../../helpers/core.ts';
import { noProbes } from '../../helpers/net/test-probes.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { testPrivacy } from '../privacy/privacy-fixture.ts';

const MAPPING_FILE = fileURLToPath(new URL('../../../resources/mappings/instance-settings.json', import.meta.url));
const PATTERNS_FILE = fileURLToPath(new URL('../../../resources/logs/patterns.json', import.meta.url));

export const noSignal = new AbortController().signal;

/** The mapping file of the product. */
export async function productMapping(): Promise<SettingsMapping> {
  const mapping = readSettingsMapping(JSON.parse(await readFile(MAPPING_FILE, 'utf8')));
  if (!mapping.ok) throw new Error(mapping.error.message);
  return mapping.value;
}

/** This machine's platform with parts replaced. Nothing of it reaches out. */
export function testPlatform(parts: Partial<Platform> = {}): Platform {
  const clock = parts.clock ?? systemClock;
  return {
    clock,
    files: nodeFiles,
    exec: nodeExec,
    net: {
      request: () => Promise.reject(new Error('no network here')),
      download: () => Promise.reject(new Error('no network here')),
    },
    probes: noProbes,
    secrets: memorySecrets(),
    ids: createIds(clock),
    log: silentLog,
    system: { ...systemFacts({}), userName: 'pat.planner', hostName: 'NFF-APS03', homeFolder: '/home/pat.planner' },
    openLoad: () => createLoadProbe(),
    ...parts,
  };
}

/** A sample plant of this test alone. */
export async function samplePlant(seed: number): Promise<PlantSummary> {
  const directory = await mkdtemp(join(tmpdir(), 'companion-plant-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return generatePlant({ directory, seed });
}

/** Files by path below a new folder; a text, bytes, or a text with its modified time. */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly text: string; readonly at: string }>>;

/** A root folder of this test alone with these files; a path that ends in `/` is an empty folder. */
export async function plantOf(tree: Tree): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'companion-root-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(tree)) {
    const at = join(directory, path);
    await mkdir(path.endsWith('/') ? at : dirname(at), { recursive: true });
    if (path.endsWith('/')) continue;
    const isTimed =
      typeof content === 'object' && 'at' in content && 'text' in content && typeof content.text === 'string';
    await writeFile(at, isTimed ? content.text : (content as string | Uint8Array));
    if (isTimed) await utimes(at, new Date(content.at), new Date(content.at));
  }
  return directory;
}

/** Files that refuse whatever lies at or below a path, as a system does that knows no such rights for this account. */
export function refusing(path: string): Files {
  const refuse = (asked: string): void => {
    if (asked === path || asked.startsWith(`${path}/`))
      throw Object.assign(new Error(`denied: ${asked}`), { code: 'EACCES' });
  };
  return {
    ...nodeFiles,
    list: async (folder) => {
      refuse(folder);
      return nodeFiles.list(folder);
    },
    readBytes: async (file, max) => {
      refuse(file);
      return nodeFiles.readBytes(file, max);
    },
    hash: async (file, signal) => {
      refuse(file);
      return nodeFiles.hash(file, signal);
    },
  };
}

/** A small instance: two snapshots with transmissions between. */
export function runTree(instance: string, run = '2026-11-20 06.00.00'): Tree {
  const below = `${instance}/System/Data/Recordings/${run}`;
  return {
    [`${below}/Scenarios 1.dat`]: { text: 'first snapshot', at: '2026-11-20T05:00:10Z' },
    [`${below}/000002 JobMove.bin`]: { text: 'moved', at: '2026-11-20T06:00:00Z' },
    [`${below}/000003 UserLogOff.bin`]: { text: 'left', at: '2026-11-20T07:00:00Z' },
    [`${below}/Scenarios 4.dat`]: { text: 'second snapshot', at: '2026-11-20T08:00:00Z' },
  };
}

export const defaultSettings: ReadonlyMap<string, unknown> = new Map(
  Object.entries(SETTINGS).map(([key, { fallback }]) => [key, fallback]),
);

/** A context for collectors alone: the look at the root is a real one. */
export async function contextFor(root: string | undefined, parts: Partial<RunContext> = {}): Promise<RunContext> {
  const platform = parts.platform ?? testPlatform();
  const settings = parts.settings ?? defaultSettings;
  const mapping = await productMapping();
  const { readPlant } = await import('../../../core/instances/plant-reader.ts');
  const { since, until, profile = 'standard' } = parts;
  const windows = probeFor(platform, {
    profile,
    since,
    until,
    managerKey: String(settings.get('registry.instanceManagerKey')),
    managerValues: registryNames(mapping),
    signal: noSignal,
  });
  let reading: Promise<PlantReading | undefined> | undefined;
  const plant = parts.plant ?? (() => (reading ??= look()));
  const look = (): Promise<PlantReading | undefined> =>
    root === undefined
      ? Promise.resolve(undefined)
      : readPlant({ platform, root, settings, mapping, signal: noSignal, windows });
  let survey: Promise<Survey | undefined> | undefined;
  const surveyed = async (): Promise<Survey | undefined> => {
    const seen = await plant();
    return seen === undefined ? undefined : takeSurvey(platform.files, seen, parts.instance, noSignal);
  };
  return {
    platform,
    root,
    instance: undefined,
    since: undefined,
    until: undefined,
    profile: 'standard',
    settings,
    signal: noSignal,
    plant,
    survey: () => (survey ??= surveyed()),
    windows: () => windows,
    approval: () => undefined,
    ...parts,
  };
}

export interface EvidenceFixture {
  readonly evidence: Evidence;
  readonly instances: Instances;
  readonly settings: Settings;
  readonly db: Db;
  readonly gateOf: Gate;
  readonly platform: Platform;
  readonly dataDir: string;
  readonly bundles: string;
  readonly staging: string;
  readonly events: readonly { readonly name: string; readonly payload: unknown }[];
  readonly attached: readonly { readonly caseId: string; readonly name: string }[];
}

/** A reader of logs with the product's patterns. */
export function testLogReader(
  platform: Platform,
  privacy: LogsDeps['privacy'] = testPrivacy(),
  ownFile = '',
): LogReader {
  const shipped: unknown = JSON.parse(readFileSync(PATTERNS_FILE, 'utf8'));
  return createLogReader({ ...platform, own: platform.system, privacy, shipped, ownFile: () => ownFile });
}

type FixtureOptions = Partial<
  Pick<
    EvidenceDeps,
    'collectors' | 'reveal' | 'askTarget' | 'attachToCase' | 'approval' | 'gate' | 'privacy' | 'recording'
  >
> & {
  readonly platform?: Partial<Platform>;
  readonly dataDir?: string;
  readonly logPrivacy?: LogsDeps['privacy'];
};

/** Evidence on a data folder of this test alone. */
export async function startEvidence(options: FixtureOptions = {}): Promise<EvidenceFixture> {
  const platform = testPlatform(options.platform);
  const store = testStore({
    clock: platform.clock,
    ...(options.dataDir === undefined ? {} : { root: options.dataDir }),
  });
  const opened = await openedStore(store);
  onTestFinished(() => opened.close());
  const { db } = opened;
  const { clock } = platform;
  const events: { name: string; payload: unknown }[] = [];
  const emit = (name: string, payload: unknown): void => void events.push({ name, payload });
  const audit = createAudit(db, clock);
  const settings = createSettings({ db, clock, audit, emit });
  const instances = createInstances({ db, platform, emit, audit, settings, mapping: await productMapping() });
  const gate = createGate({ db, clock, key: () => loadKey(platform.secrets) });
  onTestFinished(() => gate.close());
  const attached: { caseId: string; name: string }[] = [];
  const privacy =
    options.privacy ?? testPrivacy({ secrets: platform.secrets, profile: () => settings.get('redaction.profile') });
  const evidence = createEvidence({
    db,
    platform,
    emit,
    audit,
    settings,
    instances,
    layout: store.layout,
    privacy,
    logReader: testLogReader(platform, options.logPrivacy ?? testPrivacy({ secrets: platform.secrets })),
    approval: options.approval ?? (() => undefined),
    gate: options.gate ?? gate,
    app: { name: 'Support Companion', version: '0.1.0' },
    policy: { id: 'planettogether', version: 1 },
    attachToCase: async (caseId, { name, sha256, bytes }) => {
      attached.push({ caseId, name });
      const attachment = {
        id: 'a1',
        name,
        sha256,
        bytes,
        addedAt: '2026-11-23T16:52:00.000Z',
        source: 'bundle',
      } as Attachment;
      return name === '' ? fail('internal', 'no name') : { ok: true, value: attachment };
    },
    ...(options.collectors === undefined ? {} : { collectors: options.collectors }),
    ...(options.recording === undefined ? {} : { recording: options.recording }),
    ...(options.reveal === undefined ? {} : { reveal: options.reveal }),
    ...(options.askTarget === undefined ? {} : { askTarget: options.askTarget }),
    ...(options.attachToCase === undefined ? {} : { attachToCase: options.attachToCase }),
  });
  onTestFinished(() => evidence.stop());
  const { bundles, staging, root } = store.layout;
  return {
    evidence,
    instances,
    settings,
    db,
    gateOf: gate,
    platform,
    dataDir: root,
    bundles,
    staging,
    events,
    attached,
  };
}
