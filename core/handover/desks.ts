import type { Desk } from './desk.ts';
import { folderDesk } from './folder-desk.ts';
import { portalDesk } from './portal-desk.ts';
import type { HandoverParts } from './types.ts';

/** Every place where cases wait here; a portal that cannot be used at present is a problem in words. */
export async function desksOf(
  parts: HandoverParts,
): Promise<{ readonly desks: readonly Desk[]; readonly problems: readonly string[] }> {
  const { files, folders, outbox } = parts;
  const desks: Desk[] = folders().map((folder) => folderDesk(files, folder));
  const problems: string[] = [];
  for (const portal of outbox.portals.queues()) {
    const queue = await outbox.portals.handovers(portal);
    if (queue.ok)
      desks.push(
        portalDesk({ ...parts, portal, queue: queue.value, maxFileBytes: outbox.portals.maxFileBytes(portal) }),
      );
    else problems.push(queue.error.message);
  }
  return { desks, problems };
}
