import { join } from 'node:path';
import type { PortalCheck } from '../../../shared/domain/portals.ts';
import { fail } from '../../../shared/errors.ts';
import type { Files } from '../../platform/ports.ts';
import type { PortalAdapter, PortalContext, PortalType } from '../types.ts';
import { writeCase, writeOperation } from './deliver.ts';
import { folderFailure, tryAgain } from './failures.ts';
import { readReplies } from './replies.ts';

const CLOSED: ReadonlySet<string> = new Set(['closed', 'resolved']);

/** A folder, for example on a share, that somebody or something else carries to the vendor. Needs nothing. */
export const folderPortal: PortalType<'folder'> = {
  kind: 'folder',
  describe: (config) => ({ address: config.path, queue: null }),
  create: (context) => createAdapter(context),
};

function createAdapter({ config, platform }: PortalContext<'folder'>): PortalAdapter {
  const { files } = platform;
  return {
    capabilities: {
      maxFileBytes: undefined,
      maxCreateBytes: undefined,
      acceptsEmptyFiles: true,
      settleMs: 0,
      receives: true,
      needsSecret: false,
    },
    handovers: NO_QUEUE,
    deliver: async (operation, signal) => {
      if (operation.kind === 'handover') return { outcome: 'rejected', error: NO_QUEUE.error };
      try {
        // The folder itself is never made here: a share that is away would become a local folder nobody reads.
        await files.list(config.path);
        return operation.kind === 'create'
          ? await writeCase(files, config.path, operation, signal)
          : await writeOperation(files, config.path, operation, signal);
      } catch (error) {
        return tryAgain(error, config.path);
      }
    },
    poll: async (request) => {
      try {
        await files.list(config.path);
        const { events, problems } = await readReplies(files, config.path, request);
        return { outcome: 'polled', events, problems, handled: [], cursor: '', closedStatuses: CLOSED };
      } catch (error) {
        return { outcome: 'unreachable', error: folderFailure(error, config.path) };
      }
    },
    check: () => checkFolder(files, config.path, platform.ids.next()),
  };
}

const NO_QUEUE = fail(
  'refused',
  'A shared folder carries a prepared case as a file of its own, and has no queue for it.',
);

async function checkFolder(files: Files, path: string, mark: string): Promise<PortalCheck> {
  const steps: PortalCheck['steps'][number][] = [];
  try {
    await files.list(path);
    steps.push({ name: 'reach', ok: true, text: `The folder ${path} is there.` });
    const probe = join(path, `.probe-${mark}`);
    await files.writeAtomic(probe, '', { exclusive: true });
    await files.remove(probe);
    steps.push({ name: 'write', ok: true, text: 'Files can be written there.' });
  } catch (error) {
    const name = steps.length === 0 ? 'reach' : 'write';
    steps.push({ name, ok: false, text: folderFailure(error, path).message });
  }
  return { ok: steps.every((step) => step.ok), steps };
}
