import { join } from 'node:path';
import { handoverId } from '../../shared/domain/handover.ts';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';
import { NOT_WAITING } from './desk.ts';
import type { Claim, Desk } from './desk.ts';
import { openPackage } from './package.ts';
import type { OpenPackage } from './package.ts';
import { noteOnce, placesOf, readNote, readSent, takenNote } from './share.ts';
import { currentVersion, endVersion, openCurrent, somebody } from './versions.ts';

const MOST_LISTED = 500;
/** How often taking a case begins again because it was handed over anew that moment. */
const MOST_TRIES = 5;

const MOVING = fail(
  'unavailable',
  'This case was handed over anew this very moment. Look again, then take it over. Nothing was taken over.',
);

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
        const version = await currentVersion(files, path, of);
        const taken = version === undefined ? undefined : await readNote(files, version.ended, takenNote);
        const sent = await readSent(files, path, of);
        const hasBack = (await files.stat(placesOf(path, of).back))?.kind === 'file';
        return ok({ taken: taken?.next === undefined ? taken : undefined, number: sent?.number, hasBack });
      }),
    openWaiting: (of, use) => reaching(placesOf(path, of).folder, () => useCurrent(files, path, of, use)),
    openBack: (of, refusal, use) => {
      const { folder, back } = placesOf(path, of);
      return reaching(folder, async () => {
        if ((await files.stat(back)) === undefined) return NOT_WAITING;
        const opened = await openPackage(files, back);
        return opened.ok ? (refusal(opened.value.manifest) ?? use(opened.value)) : opened;
      });
    },
    withdraw: (of, mine) => reaching(path, async () => ok(await endVersion(files, path, of, mine))),
    tellSent: (of, sent) =>
      reaching(path, async () => {
        await noteOnce(files, placesOf(path, of).sent, sent);
        return ok(undefined);
      }),
    nameOf: (of, step) => (step === 'given-back' ? placesOf(path, of).back : placesOf(path, of).package),
  };
}

async function useCurrent<T>(
  files: Files,
  root: string,
  id: string,
  work: (opened: OpenPackage, claim: Claim) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const found = await openCurrent(files, root, id);
    if (found === undefined) return NOT_WAITING;
    const { version, opened } = found;
    if (!opened.ok) return opened;
    if (opened.value.manifest.id !== id)
      return fail('invalid', 'What lies there is another case than its folder says.');
    let isReplaced = false;
    const used = await work(opened.value, async (mine) => {
      if (await noteOnce(files, version.ended, mine)) return ok(mine);
      const taken = (await readNote(files, version.ended, takenNote)) ?? somebody(mine.at);
      isReplaced = taken.next !== undefined;
      return isReplaced ? MOVING : ok(taken);
    });
    if (!isReplaced) return used;
  }
  return MOVING;
}

/** What waits in a shared folder: nobody took it. One that cannot be read is a problem in words, never the end of all. */
async function waitingIn(
  files: Files,
  root: string,
): Promise<{ readonly waiting: readonly HandoverManifest[]; readonly problems: readonly string[] }> {
  await files.list(root);
  const top = join(root, 'handover');
  if ((await files.stat(top))?.kind !== 'folder') return { waiting: [], problems: [] };
  const ids = (await files.list(top)).filter(
    ({ name, kind }) => kind === 'folder' && handoverId.safeParse(name).success,
  );
  const waiting: HandoverManifest[] = [];
  const problems: string[] = [];
  for (const { name } of ids.slice(-MOST_LISTED)) {
    const found = await openCurrent(files, root, name, ({ isFree }) => isFree);
    if (found === undefined) continue;
    const { version, opened } = found;
    if (opened.ok && opened.value.manifest.id === name) waiting.push(opened.value.manifest);
    else
      problems.push(
        `${version.package} was passed over: ${opened.ok ? 'it is of another folder' : opened.error.message}`,
      );
  }
  return { waiting, problems };
}

async function reaching<T>(place: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail('unreachable', `${place} cannot be reached (${reasonOf(error)}).`);
  }
}
