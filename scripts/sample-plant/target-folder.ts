// Decides whether a plant may be put into a folder. What is not known to be a sample plant is never
// overwritten or removed, whatever was asked.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsSampleInstallationId } from './installation-id.ts';
import { PlantRefusedError } from './types.ts';

/** The server's root folder inside the target folder. */
export const ROOT_NAME = 'PlanetTogether APS';
const USERS_NAME = 'Users';

/**
 * Makes the folder ready, or says why it will not be used.
 * @throws {PlantRefusedError} when it is not empty (without `force`) or holds a plant this generator did not make
 */
export async function prepareTarget(directory: string, places: readonly string[], force: boolean): Promise<void> {
  const names = await namesIn(directory);
  if (names.length > 0 && !force) {
    throw new PlantRefusedError(
      `The folder ${directory} is not empty, so nothing was written. Name a new or empty folder, or add --force to put the sample plant beside what is there.`,
    );
  }
  const taken = names.filter((name) => name === ROOT_NAME || name === USERS_NAME);
  if (taken.length > 0) {
    await requireSamplePlant(directory, places, taken);
    for (const name of taken) await rm(join(directory, name), { recursive: true });
  }
  await mkdir(directory, { recursive: true });
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') {
      throw new PlantRefusedError(`${directory} is a file, so nothing was written. Name a new or empty folder.`);
    }
    throw error;
  }
}

async function requireSamplePlant(
  directory: string,
  places: readonly string[],
  taken: readonly string[],
): Promise<void> {
  for (const place of places) {
    const text = await readFile(join(directory, ROOT_NAME, place), 'utf8').catch(() => '');
    if (holdsSampleInstallationId(text)) return;
  }
  throw new PlantRefusedError(
    `The folder ${directory} already holds "${taken.join('" and "')}", and it is not a sample plant made by this command, so nothing was changed. Name another folder.`,
  );
}
