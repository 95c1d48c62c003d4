import { contract, serve } from '../../shared/contract/index.ts';
import type { CoreHandlers, Wire } from '../../shared/contract/index.ts';
import { fail } from '../../shared/errors.ts';
import type { ErrorCode, Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { moveAside, newestWholeBackup } from '../db/index.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock, Files, Ids } from '../platform/ports.ts';

type WayOut = 'retry' | 'restore-backup' | 'move-aside' | 'reveal-data' | 'quit';

const WAYS: Partial<Record<ErrorCode, readonly WayOut[]>> = {
  busy: ['retry', 'quit'],
  corrupt: ['restore-backup', 'move-aside', 'reveal-data', 'quit'],
  'newer-database': ['reveal-data', 'move-aside', 'quit'],
  'migration-failed': ['retry', 'reveal-data', 'quit'],
  'disk-full': ['retry', 'reveal-data', 'quit'],
};

/** What a person can do about a core that did not start. */
export function waysOut(error: Failure): readonly WayOut[] {
  return WAYS[error.code] ?? ['retry', 'reveal-data', 'quit'];
}

/** A failure as the contract tells it. */
export function toldFailure(error: Failure) {
  const { code, message, retryable, details } = error;
  return { code, message, retryable, ...(details === undefined ? {} : { details: { ...details } }) };
}

interface FailedCore {
  readonly error: Failure;
  readonly layout: DataLayout;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly appVersion: string;
  /** Opens the data folder in the file manager, where a desktop is there. */
  readonly reveal?: (path: string) => Promise<void>;
}

/**
 * Stands in for a core that could not open its data: says why and carries out a way out; every other operation
 * answers with the failure. After a recovery the face starts the core again.
 */
export function serveFailedCore(wire: Wire, failed: FailedCore): void {
  const refuse = (): { readonly ok: false; readonly error: Failure } => ({ ok: false, error: failed.error });
  const refused = Object.fromEntries(Object.keys(contract).map((name) => [name, refuse])) as unknown as CoreHandlers;
  const handlers: CoreHandlers = {
    ...refused,
    'system.state': () =>
      ok({ state: 'failed', failure: toldFailure(failed.error), waysOut: [...waysOut(failed.error)] }),
    'system.recover': async ({ way }) => recover(failed, way),
  };
  serve(wire, {
    contract,
    handlers,
    app: failed.appVersion,
    newId: () => failed.ids.next(),
    report: () => undefined,
  });
}

async function recover(
  failed: FailedCore,
  way: 'restore-backup' | 'move-aside',
): Promise<Result<{ readonly kept: string }>> {
  const { files, layout } = failed;
  if (!waysOut(failed.error).includes(way)) return fail('refused', 'This would not help here, so it was not done.');
  const backup = way === 'restore-backup' ? await newestWholeBackup(files, layout) : undefined;
  if (way === 'restore-backup' && backup === undefined)
    return fail('not-found', 'There is no whole backup. Move the damaged file aside and start empty; it is kept.');
  const kept = await moveAside(failed, 'damaged');
  if (backup !== undefined) await files.writeStreamAtomic(layout.database, files.openRead(backup));
  return ok({ kept });
}
