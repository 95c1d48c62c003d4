// Makes a sample plant: a made-up PlanetTogether APS server with instances, logs, recordings and
// planted secrets, for demonstrations and tests. See `generatePlant`.
import { join, resolve } from 'node:path';
import { drawCredentials } from './credentials.ts';
import { writeKeys } from './keys.ts';
import { writeLogs } from './logs.ts';
import { placesOf, readSettingsMapping } from './mapping.ts';
import { planPlant } from './plan.ts';
import { createRandom } from './random.ts';
import { writeRecordings } from './recordings.ts';
import { createSecretMint, type SecretMint } from './secrets.ts';
import { writeInstanceSettings, writeServerSettings, type PlantParts } from './settings.ts';
import { writeClients, writeConnector, writeServerUserSettings, writeSoftware } from './software.ts';
import { prepareTarget, ROOT_NAME } from './target-folder.ts';
import { DAY_MS } from './time.ts';
import type { PlantOptions, PlantSummary } from './types.ts';
import { createPlantWriter } from './writer.ts';

export type { PlantOptions, PlantSize, PlantSummary } from './types.ts';
export { PLANT_SIZES, PlantRefusedError } from './types.ts';

/** The moment a plant stands at when no other is asked for: fixed, so that a seed alone says all. */
export const DEFAULT_NOW = '2026-01-14T15:00:00.000Z';

/**
 * Writes a sample plant and answers where it is and which secrets were planted in it. The same options
 * give the same bytes and modified times, wherever the folder is.
 * @throws {PlantRefusedError} when the folder may not be used (see `prepareTarget`)
 */
export async function generatePlant(options: PlantOptions): Promise<PlantSummary> {
  const base = resolve(options.directory);
  const mapping = await readSettingsMapping();
  await prepareTarget(base, placesOf(mapping, 'server-settings'), options.force ?? false);
  const plan = planPlant(options.seed, options.size ?? 'small', Date.parse(options.now ?? DEFAULT_NOW));
  const random = createRandom(options.seed, 'content');
  const mint = createSecretMint(random.fork('secrets'));
  const credentials = drawCredentials(plan, mint, random.fork('credentials'));
  const parts: PlantParts = { plan, credentials, mapping, writer: createPlantWriter(base), root: ROOT_NAME };
  await writeServer(parts, mint);
  const clients = await writeUsers(parts);
  await parts.writer.finish();
  return {
    root: join(base, ROOT_NAME),
    clientsRoot: join(base, clients),
    instances: plan.instances.map(({ name }) => name),
    secrets: mint.list(),
  };
}

async function writeServer(parts: PlantParts, mint: SecretMint): Promise<void> {
  const random = createRandom(parts.plan.seed, 'server');
  // First, so that a plant left half made can be told from a real server's folder.
  await writeServerSettings(parts, random.fork('settings'));
  await writeSoftware(parts, random.fork('software'));
  await writeConnector(parts, random.fork('connector'));
  for (const [index, instance] of parts.plan.instances.entries()) {
    const credentials = parts.credentials.instances[index];
    if (credentials === undefined) throw new Error(`No credentials for ${instance.name}.`);
    const own = random.fork(`instance ${instance.name}`);
    await writeInstanceSettings(parts, instance, credentials, own.fork('settings'));
    await writeServerUserSettings(parts, instance, own.fork('users'));
    await writeKeys(parts, instance, credentials, own.fork('keys'));
    await writeLogs(parts, instance, credentials, mint, own.fork('logs'));
    await writeRecordings(parts, instance, own.fork('recordings'));
  }
}

/** Answers the `Clients` folder of the first user. */
async function writeUsers(parts: PlantParts): Promise<string> {
  const random = createRandom(parts.plan.seed, 'users');
  const users = random.sample(parts.plan.site.users, random.int(1, 2));
  const clients: string[] = [];
  for (const user of users) clients.push(await writeClients(parts, user, random.fork(user.login)));
  await parts.writer.folder(`Users/${users[0]?.login ?? ''}/Documents/APS Export Files`, parts.plan.nowAt - DAY_MS);
  return clients[0] ?? '';
}
