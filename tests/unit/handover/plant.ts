import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Core } from '../../../core/app/index.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';
import { startCore, valueOf } from '../../helpers/core.ts';
import type { TestCoreOptions } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

export const PORTAL = 'share' as PortalId;
const ADA = { name: 'Ada', email: 'ada@plant.example' };
const BEA = { name: 'Bea', email: 'bea@plant.example' };

/** A machine of somebody, with the plant's contacts and its shared folder. */
export async function machineOf(
  name: string,
  share: string,
  dataDir = temporaryFolder(),
  options: TestCoreOptions = {},
): Promise<Core> {
  const core = await startCore({ ...options, dataDir });
  const { client } = core;
  for (const contact of [ADA, BEA])
    valueOf(await client.call('contacts.save', { ...contact, phone: '', role: 'primary' }));
  const email = `${name.toLowerCase()}@plant.example`;
  valueOf(await client.call('profile.save', { userId: name.toLowerCase(), name, email, timeZone: 'Europe/Berlin' }));
  const config = { kind: 'folder' as const, id: PORTAL, path: share };
  valueOf(await client.call('portals.add', { config, secret: null, makeDefault: true }));
  return core;
}

/** Two machines with one shared folder between them: Paul prepares, Ada may send. */
export async function twoMachines() {
  const share = temporaryFolder();
  return { share, paul: await machineOf('Paul', share), ada: await machineOf('Ada', share) };
}

/** Puts a file of these bytes on a draft. */
export async function attachBytes(
  { client }: Core,
  id: string,
  name: string,
  bytes: Uint8Array | string,
): Promise<void> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const { token } = valueOf(await client.call('files.register', { path }));
  valueOf(await client.call('cases.attach', { id, files: [token] }));
}
