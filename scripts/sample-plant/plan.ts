// Takes all decisions about a plant from its seed, before a file is written.
import { createRandom, type Random } from './random.ts';
import { planRecordings, type RecordingsRequest } from './recordings-plan.ts';
import { PLANT_PROFILES } from './profiles.ts';
import type { InstancePlan, PlantPlan, PlantSite, PlantSize, PlantUser } from './types.ts';
import {
  ACCENT_NAMES,
  APS_VERSIONS,
  BLANK_NAMES,
  COMPANIES,
  ERP_SYSTEMS,
  FIRST_NAMES,
  LAST_NAMES,
  LIVE_NAMES,
  MANAGER_VERSIONS,
  PLAIN_NAMES,
} from './words.ts';

/** The plan of a seed and size at a moment (milliseconds since 1970). */
export function planPlant(seed: number, size: PlantSize, nowAt: number): PlantPlan {
  const random = createRandom(seed);
  const site = planSite(random.fork('site'));
  const instances = planInstances(random.fork('instances'), size, nowAt, site);
  const used = instances.map((instance) => instance.version);
  return {
    seed,
    nowAt,
    site,
    instances,
    softwareVersions: planSoftware(random.fork('software'), used),
    instanceManagerVersion: random.fork('manager').pick(MANAGER_VERSIONS),
    compatibilityConnections: random.fork('compatibility').chance(0.3),
    dialect: random.fork('dialect').int(0, 1),
  };
}

function planSite(random: Random): PlantSite {
  const { company, netbios, domain, site } = random.pick(COMPANIES);
  const erp = random.pick(ERP_SYSTEMS);
  const number = random.int(1, 9);
  return {
    company,
    domain,
    netbios,
    server: `${site}-APS0${number}`,
    sqlServer: `${site}-SQL0${random.int(1, 4)}`,
    erp: erp.erp,
    erpHost: `${erp.host}.${domain}`,
    users: planUsers(random, domain),
    offsetMinutes: random.pick([-480, -420, -360, -300, 0, 60, 120]),
  };
}

function planUsers(random: Random, domain: string): PlantUser[] {
  const firstNames = random.sample(FIRST_NAMES, random.int(5, 9));
  return firstNames.map((first) => {
    const last = random.pick(LAST_NAMES);
    const login = plainLetters(`${first.charAt(0)}${last}`).toLowerCase();
    const email = `${plainLetters(first)}.${plainLetters(last)}@${domain}`.toLowerCase();
    return { login, fullName: `${first} ${last}`, email };
  });
}

function plainLetters(text: string): string {
  return text
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '');
}

function planInstances(random: Random, size: PlantSize, nowAt: number, site: PlantSite): InstancePlan[] {
  const profile = PLANT_PROFILES[size];
  const versionIndex = random.int(3, APS_VERSIONS.length - 2);
  const named = nameInstances(random, versionIndex);
  const requests: RecordingsRequest[] = named.map(({ name }, index) => ({
    name,
    weight: index === 0 ? 1 : random.int(25, 60) / 100,
    main: index === 0,
  }));
  const recordings = planRecordings(random.fork('recordings'), requests, profile, nowAt, site.offsetMinutes);
  const weights = requests.reduce((sum, request) => sum + request.weight, 0);
  const scenarioFile = random.pick(['Scenarios.dat', 'scenarios.dat']);
  return named.map(({ name, version }, index) => ({
    name,
    version,
    database: `PT_${plainLetters(name)}`,
    firstPort: 8001 + index * 5,
    scenarioFile,
    scenarioBytes: recordings.snapshotBytes + random.int(0, 40_000),
    logBytes: Math.round((profile.logBytes * (requests[index]?.weight ?? 0)) / weights),
    runs: recordings.runs[index] ?? [],
  }));
}

interface NamedInstance {
  readonly name: string;
  readonly version: string;
}

function nameInstances(random: Random, versionIndex: number): NamedInstance[] {
  const current = versionAt(versionIndex);
  const next = versionAt(random.int(versionIndex + 1, APS_VERSIONS.length - 1));
  const preview = { name: `Preview ${next.split('.').slice(0, 2).join('.')}`, version: next };
  const special: NamedInstance[] = [];
  if (random.chance(0.6)) special.push(preview);
  if (random.chance(0.4)) special.push({ name: random.pick(ACCENT_NAMES), version: current });
  if (random.chance(0.4)) special.push({ name: random.pick(BLANK_NAMES), version: current });
  const plain = random.sample(PLAIN_NAMES, 3).map((name) => ({ name, version: random.pick([current, next]) }));
  const others = [...random.sample(special, special.length), ...plain].slice(0, random.int(1, 3));
  return [{ name: random.pick(LIVE_NAMES), version: current }, ...others];
}

function versionAt(index: number): string {
  const version = APS_VERSIONS[index];
  if (version === undefined) throw new Error(`No version ${index}.`);
  return version;
}

function planSoftware(random: Random, used: readonly string[]): string[] {
  const newest = Math.max(...used.map((version) => APS_VERSIONS.findIndex((known) => known === version)));
  const left = random.sample(APS_VERSIONS.slice(0, newest), 2);
  return APS_VERSIONS.filter((version) => used.includes(version) || left.includes(version));
}
