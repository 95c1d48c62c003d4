import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../../core/app/index.ts';
import { systemClock } from '../../../core/platform/node/index.ts';
import type { Clock } from '../../../core/platform/ports.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { freeable } from '../../../shared/domain/storage.ts';
import { completeDraft, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

export const DAY = 24 * 60 * 60 * 1000;
export const EVERYTHING = [...freeable.options];

/** This machine's clock, so many days ahead. */
export function daysAhead(days: number): Clock {
  return { ...systemClock, now: () => systemClock.now() + days * DAY };
}

/** A file with this content put on a case. */
export async function attachFile(core: Core, id: CaseId, name: string, content: string | Buffer): Promise<void> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  const { token } = valueOf(await core.client.call('files.register', { path }));
  valueOf(await core.client.call('cases.attach', { id, files: [token] }));
}

/** A case with one file, queued. */
export async function queuedCase(core: Core, name: string, content: string | Buffer): Promise<CaseId> {
  const id = await completeDraft(core);
  await attachFile(core, id, name, content);
  valueOf(await core.client.call('cases.submit', { id }));
  return id;
}

/** A case whose file the built-in folder portal confirmed. */
export async function sentCase(core: Core, name: string, content: string | Buffer): Promise<CaseId> {
  const id = await queuedCase(core, name, content);
  valueOf(await core.client.call('sync.run', {}));
  return id;
}

export async function keepDays(core: Core, days: number): Promise<void> {
  valueOf(await core.client.call('settings.set', { key: 'storage.keepDays', value: days }));
}

/** A folder portal that two machines reach, as a share is. */
export async function addShare(core: Core, path: string): Promise<void> {
  mkdirSync(path, { recursive: true });
  const config = { kind: 'folder', id: 'share', path } as const;
  valueOf(await core.client.call('portals.add', { config, makeDefault: true }));
}

/** Every file below a folder with its size, by its own means. */
export function filesBelow(root: string, below = ''): Map<string, number> {
  const found = new Map<string, number>();
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [name, bytes] of filesBelow(root, path)) found.set(name, bytes);
    else found.set(path, statSync(join(root, path)).size);
  }
  return found;
}
