// The settings files of a server, their elements named after the mapping file.
import type { InstanceCredentials, PlantCredentials } from './credentials.ts';
import { encodeText } from './encodings.ts';
import { newInstallationId } from './installation-id.ts';
import { placesOf, settingsDocument, type RecordValues, type SettingsMapping } from './mapping.ts';
import type { Random } from './random.ts';
import { DAY_MS } from './time.ts';
import type { InstancePlan, PlantPlan } from './types.ts';
import { IMPORT_TABLES, SERVICES } from './words.ts';
import type { PlantWriter } from './writer.ts';
import { xmlText } from './xml.ts';

/** What every part needs that writes files of a plant. */
export interface PlantParts {
  readonly plan: PlantPlan;
  readonly credentials: PlantCredentials;
  readonly mapping: SettingsMapping;
  readonly writer: PlantWriter;
  /** The root folder, relative to the writer's base. */
  readonly root: string;
}

/** `APS_ServerSettings.xml`, at one of the places the mapping assumes. */
export async function writeServerSettings(parts: PlantParts, random: Random): Promise<void> {
  const { plan, credentials, mapping } = parts;
  const values: RecordValues = {
    facts: {
      installationId: newInstallationId(random),
      serverName: plan.site.server,
      instanceManagerVersion: plan.instanceManagerVersion,
      managerPort: '7991',
      compatibilityConnections: plan.compatibilityConnections ? 'True' : 'False',
      mailPassword: credentials.mailPassword,
    },
    records: {
      instance: plan.instances.map((instance, index) => instanceValues(instance, credentials.instances[index], random)),
    },
  };
  const place = random.pick(placesOf(mapping, 'server-settings'));
  const text = xmlText(settingsDocument(mapping, 'server-settings', values, plan.dialect));
  await parts.writer.write(`${parts.root}/${place}`, plan.nowAt - random.int(5, 60) * DAY_MS, text);
}

function instanceValues(
  instance: InstancePlan,
  credentials: InstanceCredentials | undefined,
  random: Random,
): RecordValues {
  const truth = (probability: number): string => (random.chance(probability) ? 'True' : 'False');
  return {
    facts: {
      instanceName: instance.name,
      version: instance.version,
      dataFolder: `C:\\ProgramData\\PlanetTogether APS\\${instance.name}`,
      activeDirectoryLogin: truth(0.5),
      acceptWebTransmissions: truth(0.6),
    },
    records: {
      service: SERVICES.map((serviceName, index) => ({
        facts: {
          serviceName,
          port: String(instance.firstPort + index),
          startMode: random.chance(0.9) ? 'Automatic' : 'Manual',
          account: index === 0 ? 'svc-aps' : 'LocalSystem',
        },
      })),
      dataConnection: (credentials?.connections ?? []).map(({ purpose, type, text }) => ({
        facts: {
          purpose,
          connectionType: type,
          connectionString: text,
          timeoutSeconds: String(random.int(1, 12) * 30),
        },
      })),
    },
  };
}

/** The settings files inside one instance's folder. */
export async function writeInstanceSettings(
  parts: PlantParts,
  instance: InstancePlan,
  credentials: InstanceCredentials,
  random: Random,
): Promise<void> {
  await writeInterfaceSettings(parts, instance, credentials, random);
  await writeSchedulingAgent(parts, instance, credentials, random);
  await writeClientUpdater(parts, instance, credentials, random);
}

async function writeInterfaceSettings(
  { plan, mapping, writer, root }: PlantParts,
  instance: InstancePlan,
  credentials: InstanceCredentials,
  random: Random,
): Promise<void> {
  const source = credentials.connections.find(({ purpose }) => purpose === 'Import');
  const values: RecordValues = {
    facts: {
      version: instance.version,
      connectionType: source?.type ?? '',
      connectionString: source?.text ?? '',
      preImportSql: `EXEC dbo.PrepareImport @Site = '${plan.site.company}'`,
    },
    records: {
      mapping: IMPORT_TABLES.map(({ target, fields }) => ({
        facts: { target, source: `dbo.aps_${target}`, field: fields },
      })),
    },
  };
  // .NET writes UTF-16 where the writer is a string; both are met.
  const encoding = random.chance(0.3) ? 'utf-16le' : 'utf-8';
  const document = settingsDocument(mapping, 'interface-settings', values, plan.dialect);
  const text = xmlText(document, encoding === 'utf-16le' ? 'utf-16' : 'utf-8');
  const path = `${root}/${instance.name}/IntegrationFiles/APSInterfaceSettings.XML`;
  await writer.write(path, plan.nowAt - random.int(2, 90) * DAY_MS, encodeText(text, encoding, true));
}

async function writeSchedulingAgent(
  { plan, mapping, writer, root }: PlantParts,
  instance: InstancePlan,
  credentials: InstanceCredentials,
  random: Random,
): Promise<void> {
  const minutes = (): string => String(random.pick([0, 15, 30, 60, 120, 240, 1440]));
  const facts = {
    instanceName: instance.name,
    importEvery: minutes(),
    advanceClockEvery: minutes(),
    optimizeEvery: minutes(),
    publishSqlEvery: minutes(),
    publishXmlEvery: minutes(),
    kpiSnapshotEvery: minutes(),
    apiUser: credentials.apiUser,
    apiPassword: credentials.apiPassword,
  };
  const [place = ''] = placesOf(mapping, 'scheduling-agent');
  const text = xmlText(settingsDocument(mapping, 'scheduling-agent', { facts }, plan.dialect));
  await writer.write(`${root}/${instance.name}/${place}`, plan.nowAt - random.int(2, 90) * DAY_MS, text);
}

async function writeClientUpdater(
  { plan, mapping, writer, root }: PlantParts,
  instance: InstancePlan,
  credentials: InstanceCredentials,
  random: Random,
): Promise<void> {
  const folder = `${root}/${instance.name}/ClientUpdaterService`;
  const facts = {
    version: instance.version,
    folder: ['UserSettings', 'Workspaces', 'Reports'],
    sharePassword: credentials.sharePassword,
  };
  const text = xmlText(settingsDocument(mapping, 'client-updater', { facts }, plan.dialect));
  await writer.write(`${folder}/UpdateFiles.Config`, plan.nowAt - random.int(20, 90) * DAY_MS, text);
}
