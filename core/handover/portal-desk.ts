import { join } from 'node:path';
import type { z } from 'zod';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import { handoverId } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files, Ids } from '../platform/ports.ts';
import type { HandoverEntry, HandoverPlace, HandoverQueue } from '../portals/index.ts';
import { NOT_WAITING } from './desk.ts';
import type { Desk } from './desk.ts';
import { reasonOf } from './folder-desk.ts';
import { openPackage } from './package.ts';
import type { OpenPackage } from './package.ts';
import { MAX_NOTE_BYTES, noteIn, NAMES, sentNote, takenNote } from './share.ts';

/** One look, or one taking over, takes no longer, whatever the portal does. */
const WITHIN_MS = 5 * 60_000;

/** What waits at the portal, as it was read: a package there never changes. By the portal's own id of the file. */
export type ReadPackages = Map<string, HandoverManifest>;

interface Parts {
  readonly files: Files;
  readonly ids: Ids;
  readonly workFolder: string;
  readonly portal: PortalId;
  readonly queue: HandoverQueue;
  readonly known: ReadPackages;
}

/** A queue of the portal as a place where cases wait: one ticket each, with the files a shared folder would hold. */
export function portalDesk(parts: Parts): Desk {
  const { portal, queue } = parts;
  const signal = (): AbortSignal => AbortSignal.timeout(WITHIN_MS);
  const placeOf = async (id: string): Promise<Result<HandoverPlace>> => {
    const place = await queue.find(id, signal());
    if (!place.ok) return place;
    return place.value === undefined ? NOT_WAITING : ok(place.value);
  };
  const first = <T>(place: HandoverPlace, name: string, shape: z.ZodType<T>) =>
    firstNote(queue, { place, name, shape }, signal());
  return {
    portal,
    isFar: true,
    waiting: () => waitingAt(parts, signal()),
    progress: async (id) => {
      const place = await queue.find(id, signal());
      if (!place.ok || place.value === undefined) return place.ok ? ok(undefined) : place;
      const taken = await first(place.value, NAMES.taken, takenNote);
      if (!taken.ok) return taken;
      const sent = await first(place.value, NAMES.sent, sentNote);
      if (!sent.ok) return sent;
      return ok({ taken: taken.value, number: sent.value?.number, hasBack: has(place.value, NAMES.back) });
    },
    open: async (id, step, use) => {
      const place = await placeOf(id);
      return place.ok ? openAt(parts, place.value, { step, work: use, signal: signal() }) : place;
    },
    claim: async (id, mine) => {
      const place = await placeOf(id);
      if (!place.ok) return place;
      const before = await first(place.value, NAMES.taken, takenNote);
      if (!before.ok) return before;
      if (before.value !== undefined) return ok(before.value);
      const note = { name: NAMES.taken, content: jsonOf(mine), text: 'Taken over.' };
      const after = await queue.add(place.value, note, signal());
      if (!after.ok) return after;
      const now = await first(after.value, NAMES.taken, takenNote);
      if (!now.ok) return now;
      return now.value === undefined
        ? fail('unavailable', 'The portal did not keep that this case was taken over. Ask its administrator.')
        : ok(now.value);
    },
    tellSent: async (id, sent) => {
      const place = await queue.find(id, signal());
      if (!place.ok || place.value === undefined) return place.ok ? ok(undefined) : place;
      if (!has(place.value, NAMES.sent)) {
        const text = `Sent to support as ${sent.number}.`;
        const added = await queue.add(place.value, { name: NAMES.sent, content: jsonOf(sent), text }, signal());
        if (!added.ok) return added;
      }
      return queue.close(place.value, signal());
    },
    nameOf: (id) => `${portal}/${id}`,
  };
}

function jsonOf(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function has({ entries }: HandoverPlace, name: string): boolean {
  return entries.some((entry) => entry.name === name);
}

/** The first note of a name that can be read: whoever was first counts, and what is no note counts for nobody. */
async function firstNote<T>(
  queue: HandoverQueue,
  { place, name, shape }: { readonly place: HandoverPlace; readonly name: string; readonly shape: z.ZodType<T> },
  signal: AbortSignal,
): Promise<Result<T | undefined>> {
  for (const entry of place.entries) {
    if (entry.name !== name || entry.bytes > MAX_NOTE_BYTES) continue;
    const read = await queue.read(entry, signal);
    if (!read.ok && read.error.code !== 'too-large') return read;
    const note = read.ok ? noteIn(Buffer.from(read.value).toString('utf8'), shape) : undefined;
    if (note !== undefined) return ok(note);
  }
  return ok(undefined);
}

async function waitingAt(parts: Parts, signal: AbortSignal): ReturnType<Desk['waiting']> {
  const { queue, known, portal } = parts;
  const found = await queue.open(signal);
  if (!found.ok) return found;
  const waiting: HandoverManifest[] = [];
  const problems = found.value.more
    ? [`More cases wait in the hand-over queue of "${portal}" than are shown. Take or close some of them.`]
    : [];
  for (const place of found.value.places) {
    if (has(place, NAMES.taken) || !handoverId.safeParse(place.id).success) continue;
    const newest = place.entries.findLast(({ name }) => name === NAMES.package);
    const before = newest === undefined ? undefined : known.get(newest.remoteId);
    const read =
      before === undefined
        ? await openAt(parts, place, { step: 'handed-over', work: async ({ manifest }) => ok(manifest), signal })
        : ok(before);
    if (!read.ok && read.error.retryable) return read;
    if (read.ok) {
      waiting.push(read.value);
      if (newest !== undefined) known.set(newest.remoteId, read.value);
    } else {
      const where = `${portal}/${place.id}`;
      problems.push(`${where} was passed over: ${read.error.message}`);
    }
  }
  return ok({ waiting, problems });
}

interface Opening<T> {
  readonly step: HandoverManifest['step'];
  readonly work: (opened: OpenPackage) => Promise<Result<T>>;
  readonly signal: AbortSignal;
}

/**
 * The package of a step. Where a portal cut a file it was sent again under the same name, and anybody who may write there
 * can add another, so each is tried, the newest first, until one is sound and of this hand-over.
 */
async function openAt<T>(parts: Parts, place: HandoverPlace, { step, work, signal }: Opening<T>): Promise<Result<T>> {
  const name = step === 'given-back' ? NAMES.back : NAMES.package;
  let last: Result<T> = NOT_WAITING;
  for (const entry of place.entries.filter((one) => one.name === name).toReversed()) {
    last = await openEntry(parts, entry, { place, work, signal });
    if (last.ok || (last.error.code !== 'invalid' && last.error.code !== 'too-large')) return last;
  }
  return last;
}

async function openEntry<T>(
  { files, ids, workFolder, queue }: Parts,
  entry: HandoverEntry,
  { place, work, signal }: Pick<Opening<T>, 'work' | 'signal'> & { readonly place: HandoverPlace },
): Promise<Result<T>> {
  const bytes = await queue.read(entry, signal);
  if (!bytes.ok) return bytes;
  const temporary = join(workFolder, `queue-${ids.next()}`);
  try {
    await files.makeFolder(workFolder, 0o700);
    await files.writeTransient(temporary, chunksOf(bytes.value));
    const opened = await openPackage(files, temporary);
    if (!opened.ok) return opened;
    if (opened.value.manifest.id !== place.id)
      return fail('invalid', 'What lies there is another case than its ticket says.');
    return await work(opened.value);
  } catch (error) {
    return fail('internal', `The case could not be unpacked here (${reasonOf(error)}).`);
  } finally {
    await files.remove(temporary);
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
