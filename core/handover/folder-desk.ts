import type { PortalId } from '../../shared/domain/primitives.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';
import { NOT_WAITING } from './desk.ts';
import type { Desk } from './desk.ts';
import { openPackage } from './package.ts';
import { noteOnce, placesOf, readSent, readTaken, waitingIn } from './share.ts';

/** Why a file operation failed, as short as the system says it. */
export function reasonOf(error: unknown): string {
  return errorCode(error) ?? (error instanceof Error ? error.message : 'unknown');
}

/** A shared folder as a place where cases wait. */
export function folderDesk(files: Files, { id, path }: { readonly id: PortalId; readonly path: string }): Desk {
  return {
    portal: id,
    isFar: false,
    waiting: () => reaching(path, async () => ok(await waitingIn(files, path))),
    progress: (of) =>
      reaching(path, async () => {
        const [taken, sent] = [await readTaken(files, path, of), await readSent(files, path, of)];
        const hasBack = (await files.stat(placesOf(path, of).back))?.kind === 'file';
        return ok({ taken, number: sent?.number, hasBack });
      }),
    open: (of, step, use) => {
      const places = placesOf(path, of);
      return reaching(places.folder, async () => {
        const file = step === 'given-back' ? places.back : places.package;
        if ((await files.stat(file)) === undefined) return NOT_WAITING;
        const opened = await openPackage(files, file);
        if (!opened.ok) return opened;
        if (step === 'handed-over' && opened.value.manifest.id !== of)
          return fail('invalid', 'What lies there is another case than its folder says.');
        return use(opened.value);
      });
    },
    claim: (of, mine) => {
      const places = placesOf(path, of);
      return reaching(places.folder, async () => {
        if (await noteOnce(files, places.taken, mine)) return ok(mine);
        const taken = await readTaken(files, path, of);
        return ok(taken ?? { ...mine, by: { name: 'Somebody else', email: '' }, claim: '' });
      });
    },
    tellSent: (of, sent) =>
      reaching(path, async () => {
        await noteOnce(files, placesOf(path, of).sent, sent);
        return ok(undefined);
      }),
    nameOf: (of, step) => (step === 'given-back' ? placesOf(path, of).back : placesOf(path, of).package),
  };
}

async function reaching<T>(place: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail('unreachable', `${place} cannot be reached (${reasonOf(error)}).`);
  }
}
