import { join } from 'node:path';
import type { z } from 'zod';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import { handoverId } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files, Ids } from '../platform/ports.ts';
import type { HandoverEntry, HandoverPlace, HandoverQueue } from '../portals/index.ts';
import { NOT_WAITING } from './desk.ts';
import type { Desk } from './desk.ts';
import { reasonOf } from './folder-desk.ts';
import { openPackage } from './package.ts';
import type { OpenPackage } from './package.ts';
import { MAX_NOTE_BYTES, noteIn, NAMES } from './share.ts';

/** Files that may be downloaded at a look to find the sound one of a name: anybody who may write there can add more. */
const MOST_TRIED = 3;
/** Places in a row that may be read later; where so many cannot be now, the portal itself is in trouble. */
const MOST_IN_VAIN = 3;

/**
 * What was read at portals: a file there never changes, so one that is no use is not downloaded again either. Of a sound
 * one its list is kept, by which it is told each time whether it is for whom it should be.
 */
export type ReadPackages = Map<string, Result<HandoverManifest>>;

/** A portal's queue, and what is needed to read what lies there. */
export interface PortalParts {
  readonly files: Files;
  readonly ids: Ids;
  readonly workFolder: string;
  readonly portal: PortalId;
  readonly queue: HandoverQueue;
  readonly known: ReadPackages;
  /** Largest file the portal takes; what was too large before may not be after it was set anew. */
  readonly maxFileBytes: number | undefined;
}

/** Whether a file of the name lies there. Pure. */
export function has({ entries }: HandoverPlace, name: string): boolean {
  return entries.some((entry) => entry.name === name);
}

/** A file of a hand-over, as it is remembered. Pure. */
function memoryOf({ portal, maxFileBytes }: PortalParts, { id }: HandoverPlace, { remoteId }: HandoverEntry): string {
  return [portal, id, remoteId, maxFileBytes ?? ''].join('/');
}

const USELESS: ReadonlySet<ErrorCode> = new Set(['invalid', 'too-large']);

/** The first note of a name that can be read: whoever was first counts, and what is no note counts for nobody. */
export async function firstNote<T>(
  parts: PortalParts,
  { place, name, shape }: { readonly place: HandoverPlace; readonly name: string; readonly shape: z.ZodType<T> },
  signal: AbortSignal,
): Promise<Result<T | undefined>> {
  for (const entry of place.entries) {
    const memory = memoryOf(parts, place, entry);
    if (entry.name !== name || entry.bytes > MAX_NOTE_BYTES || parts.known.has(memory)) continue;
    const read = await parts.queue.read(entry, signal);
    if (!read.ok && read.error.code !== 'too-large') return read;
    const note = read.ok ? noteIn(Buffer.from(read.value).toString('utf8'), shape) : undefined;
    if (note !== undefined) return ok(note);
    parts.known.set(memory, NOT_WAITING);
  }
  return ok(undefined);
}

/** Cases that nobody took. What cannot be read is a problem in words; a failure is one of the whole queue. */
export async function waitingAt(parts: PortalParts, signal: AbortSignal): ReturnType<Desk['waiting']> {
  const { queue, portal } = parts;
  const found = await queue.open(signal);
  if (!found.ok) return found;
  const waiting: HandoverManifest[] = [];
  const problems = [...found.value.problems];
  if (found.value.more)
    problems.push(`More cases wait in the hand-over queue of "${portal}" than are shown. Take or close some of them.`);
  let inVain = 0;
  for (const place of found.value.places) {
    if (has(place, NAMES.taken) || !handoverId.safeParse(place.id).success) continue;
    const read = await manifestOf(parts, place, signal);
    const where = `${portal}/${place.id}`;
    if (read.ok) waiting.push(read.value);
    else problems.push(`${where} was passed over: ${read.error.message}`);
    inVain = !read.ok && read.error.retryable ? inVain + 1 : 0;
    if (inVain === MOST_IN_VAIN) break;
  }
  return ok({ waiting, problems });
}

/** What waits there, downloaded once. */
async function manifestOf(
  parts: PortalParts,
  place: HandoverPlace,
  signal: AbortSignal,
): Promise<Result<HandoverManifest>> {
  const named = place.entries.filter(({ name }) => name === NAMES.package);
  const known = named.map((entry) => parts.known.get(memoryOf(parts, place, entry)));
  const newest = known.findLast((one) => one?.ok !== false);
  if (newest !== undefined) return newest;
  return openAt(parts, place, { step: 'handed-over', work: async ({ manifest }) => ok(manifest), signal });
}

interface Opening<T> {
  readonly step: HandoverManifest['step'];
  /** Why a package is not for this, by its list alone; asked anew each time, because people and states change. */
  readonly refusal?: (manifest: HandoverManifest) => Result<never> | undefined;
  readonly work: (opened: OpenPackage) => Promise<Result<T>>;
  readonly signal: AbortSignal;
}

/**
 * The package of a step. Where a portal cut a file it was sent again under the same name, and anybody who may write there
 * can add another, so the newest are tried until one is sound and of this hand-over. What was no use before is left out, and
 * what was sound before is not lost behind many new ones.
 */
export async function openAt<T>(
  parts: PortalParts,
  place: HandoverPlace,
  { step, refusal = () => undefined, work, signal }: Opening<T>,
): Promise<Result<T>> {
  const name = step === 'given-back' ? NAMES.back : NAMES.package;
  let last: Result<T> = NOT_WAITING;
  const left = { new: MOST_TRIED, known: MOST_TRIED };
  for (const entry of place.entries.filter((one) => one.name === name).toReversed()) {
    const before = parts.known.get(memoryOf(parts, place, entry));
    const refused = before?.ok === true ? refusal(before.value) : before;
    if (refused?.ok === false) {
      last = refused;
      continue;
    }
    const kind = before === undefined ? 'new' : 'known';
    left[kind] -= 1;
    if (left[kind] < 0) continue;
    last = await openEntry(parts, entry, { place, refusal, work, signal });
    if (last.ok || !USELESS.has(last.error.code)) return last;
  }
  return last;
}

async function openEntry<T>(
  parts: PortalParts,
  entry: HandoverEntry,
  { place, refusal, work, signal }: Required<Omit<Opening<T>, 'step'>> & { readonly place: HandoverPlace },
): Promise<Result<T>> {
  const { files, ids, workFolder, queue, known } = parts;
  const memory = memoryOf(parts, place, entry);
  const remember = <R>(refused: Extract<Result<R>, { ok: false }>): Result<R> => {
    if (USELESS.has(refused.error.code)) known.set(memory, refused);
    return refused;
  };
  const bytes = await queue.read(entry, signal);
  if (!bytes.ok) return remember(bytes);
  const temporary = join(workFolder, `queue-${ids.next()}`);
  try {
    await files.makeFolder(workFolder, 0o700);
    await files.writeTransient(temporary, chunksOf(bytes.value));
    const opened = await openPackage(files, temporary);
    if (!opened.ok) return remember(opened);
    if (opened.value.manifest.id !== place.id)
      return remember(fail('invalid', 'What lies there is another case than its ticket says.'));
    known.set(memory, ok(opened.value.manifest));
    const refused = refusal(opened.value.manifest);
    if (refused !== undefined) return refused;
    const done = await work(opened.value);
    // Its files are not as it lists them, and they never change.
    return done.ok ? done : remember(done);
  } catch (error) {
    return fail('internal', `The case could not be unpacked here (${reasonOf(error)}).`);
  } finally {
    await files.remove(temporary);
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
