// What is not an instance: program folders per version, the connector's files, the users' PCs.
import type { Random } from './random.ts';
import type { PlantParts } from './settings.ts';
import { DAY_MS } from './time.ts';
import type { InstancePlan, PlantUser } from './types.ts';
import { IMPORT_TABLES } from './words.ts';
import { addAtPath, xmlElement, xmlText } from './xml.ts';

/** `Software/<version>`: program and working files of the Interface service. */
export async function writeSoftware({ plan, writer, root }: PlantParts, random: Random): Promise<void> {
  for (const [index, version] of plan.softwareVersions.entries()) {
    const programFiles = `${root}/Software/${version}/ProgramFiles`;
    const at = plan.nowAt - (plan.softwareVersions.length - index) * 80 * DAY_MS - random.int(0, 20) * DAY_MS;
    const sample = xmlElement('APSInterfaceSettings', { Version: version });
    for (const { target } of IMPORT_TABLES) addAtPath(sample, 'Mappings/Mapping').attributes.set('Target', target);
    await writer.write(`${programFiles}/Interface/APSInterfaceSettings for PT SQL database.xml`, at, xmlText(sample));
    await writer.write(`${programFiles}/Interface/Interface.dll`, at, libraryBytes(version, random));
    if (random.chance(0.5)) {
      await writer.write(`${programFiles}/CustomInterface.dll`, at + 9 * DAY_MS, libraryBytes(version, random));
    }
  }
}

/** Stands for a .NET library: the first bytes of one, its version, then noise. */
function libraryBytes(version: string, random: Random): Buffer {
  const words = new Uint32Array(random.int(4_000, 12_000));
  random.fillWords(words);
  const header = Buffer.alloc(256);
  header.write('MZ', 0, 'latin1');
  header.write('This program cannot be run in DOS mode.', 78, 'latin1');
  header.write(`FileVersion ${version}.0`, 128, 'utf16le');
  return Buffer.concat([header, Buffer.from(words.buffer)]);
}

/** `IntegrationFiles` directly under the root: where the installer drops a connector's files. */
export async function writeConnector(parts: PlantParts, random: Random): Promise<void> {
  const { plan, credentials, writer } = parts;
  const folder = `${parts.root}/IntegrationFiles/${plan.site.erp}`;
  const at = plan.nowAt - random.int(100, 300) * DAY_MS;
  const settings = {
    baseUrl: `https://${plan.site.erpHost}/api`,
    clientId: `aps-${plan.site.netbios.toLowerCase()}`,
    clientSecret: credentials.connectorClientSecret,
    storage: `DefaultEndpointsProtocol=https;AccountName=apsexchange;AccountKey=${credentials.connectorStorageKey};EndpointSuffix=core.windows.net`,
    timeoutSeconds: random.int(1, 10) * 60,
  };
  await writer.write(`${folder}/connector.json`, at, `${JSON.stringify(settings, undefined, 2)}\n`);
  await writer.write(`${folder}/APSInterfaceSettings.XML`, at, xmlText(xmlElement('APSInterfaceSettings')));
  const rows = Array.from(
    { length: random.int(200, 600) },
    (_, row) => `${row + 1};MO-${random.int(100_000, 999_999)};${random.int(1, 900)}`,
  );
  await writer.write(`${folder}/Samples/ManufacturingOrders.csv`, at, ['Id;Order;Quantity', ...rows, ''].join('\r\n'));
}

/** The server's copy of user settings, which the client updater keeps. */
export async function writeServerUserSettings(
  parts: PlantParts,
  instance: InstancePlan,
  random: Random,
): Promise<void> {
  const folder = `${parts.root}/${instance.name}/ClientUpdaterService/UpdateFiles/UserSettings`;
  for (const user of random.sample(parts.plan.site.users, random.int(2, 4))) {
    await writeUserSettings(parts, `${folder}/${user.login}`, user, random);
  }
}

/** The `Clients` folder on one user's PC: one folder per client version. Answers its relative path. */
export async function writeClients(parts: PlantParts, user: PlantUser, random: Random): Promise<string> {
  const clients = `Users/${user.login}/AppData/Roaming/PlanetTogether, Inc/Clients`;
  const used = new Set(parts.plan.instances.map((instance) => instance.version));
  const old = random.pick(parts.plan.softwareVersions);
  for (const version of new Set([...used, old])) {
    await writeUserSettings(parts, `${clients}/${version}/UserSettings`, user, random);
  }
  return clients;
}

async function writeUserSettings(
  { plan, writer }: PlantParts,
  folder: string,
  user: PlantUser,
  random: Random,
): Promise<void> {
  const at = plan.nowAt - random.int(1, 40) * DAY_MS - random.int(0, 86_399_999);
  const settings = xmlElement('UserSettings', { User: user.login, DisplayName: user.fullName });
  for (const pane of ['Gantt', 'Jobs', 'Capacity', 'KPI', 'Inventory']) {
    const element = addAtPath(settings, 'Workspace/Pane');
    element.attributes.set('Name', pane);
    element.attributes.set('Width', String(random.int(200, 1_600)));
    element.attributes.set('Visible', random.chance(0.8) ? 'True' : 'False');
  }
  await writer.write(`${folder}/Default Workspace.xml`, at, xmlText(settings));
  await writer.write(`${folder}/GridLayouts.bin`, at, Buffer.from(random.text('0123456789abcdef', 4_000), 'hex'));
}
