import { randomUUID } from 'node:crypto';
import { ipcMain } from 'electron';
import type { HostContract } from '../../../shared/contract/host.ts';
import type { Handlers, InputOf } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';

type Known = Omit<InputOf<HostContract, 'host.filesKnown'>, 'request'>;

const PATIENCE_MS = 30_000;
const MOST = 500;
const NOTHING: Known = { files: [], refused: [] };

/** Files that a person dropped or pasted, on their way from the preload script to the core. */
export interface GivenFiles {
  readonly handlers: Pick<Handlers<HostContract>, 'host.filesKnown'>;
  join(core: CoreSupervisor): void;
}

/**
 * The preload script reads paths from real files of the page, which a script of the page cannot make up, and sends them
 * here; the page only ever gets tokens back.
 */
export function setupGivenFiles(): GivenFiles {
  const waiting = new Map<string, (known: Known) => void>();
  return {
    handlers: {
      'host.filesKnown': ({ request, ...known }) => {
        waiting.get(request)?.(known);
        return ok({});
      },
    },
    join: (core) => {
      ipcMain.handle('files:given', (event, paths: unknown) => {
        if (!isTrustedSender(event.senderFrame) || !arePaths(paths) || core.state().phase !== 'ready') return NOTHING;
        const request = randomUUID();
        return new Promise<Known>((resolve) => {
          const end = (known: Known): void => {
            clearTimeout(timer);
            waiting.delete(request);
            resolve(known);
          };
          const timer = setTimeout(() => end(NOTHING), PATIENCE_MS);
          waiting.set(request, end);
          core.tell('host.filesGiven', { request, paths });
        });
      });
    },
  };
}

function arePaths(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST && value.every((path) => typeof path === 'string' && path !== '');
}
