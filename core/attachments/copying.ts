import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Files, Ids } from '../platform/ports.ts';
import type { Attachments, StoredFile } from './attachments-service.ts';
import { roomProblem, speedOf } from './copying-rules.ts';
import type { Sample } from './copying-rules.ts';
import type { ChosenFile } from './file-tokens.ts';

/** A file on its way into the store. */
export interface Copy {
  readonly id: string;
  /** What it is for: the id of a case. */
  readonly subject: string;
  readonly name: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly bytesPerSecond: number;
}

export interface Copying {
  list(): readonly Copy[];
  /** Ends the whole call that a copy belongs to. */
  cancel(id: string): void;
  /**
   * Copies files into the store, one after the other. Everything or nothing: what was copied before a failure is taken
   * away again. `disk-full` before anything is copied when there is no room.
   */
  store(
    files: readonly ChosenFile[],
    about: { readonly subject: string; readonly signal: AbortSignal },
  ): Promise<Result<readonly StoredFile[]>>;
}

interface Deps {
  readonly attachments: Attachments;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
  /** Folder of the store. */
  readonly folder: string;
}

interface Running {
  copy: Copy;
  samples: readonly Sample[];
  readonly stop: AbortController;
}

const TELL_MS = 250;
/** Below this nobody would see a bar. */
const SHOWN_BYTES = 2_000_000;

/** Copies with a progress that can be looked at and ended. */
export function createCopying(deps: Deps): Copying {
  const running = new Map<string, Running>();
  let toldAt = -Infinity;
  const tell = (subject: string, isEnd: boolean): void => {
    const now = deps.clock.monotonic();
    if (!isEnd && now - toldAt < TELL_MS) return;
    toldAt = now;
    deps.emit('copies.changed', { ids: [subject] });
  };
  const one = async (file: ChosenFile, subject: string, stop: AbortController): Promise<Result<StoredFile>> => {
    const id = deps.ids.next();
    const isShown = file.bytes >= SHOWN_BYTES;
    const copy = { id, subject, name: file.name, doneBytes: 0, totalBytes: file.bytes, bytesPerSecond: 0 };
    if (isShown) running.set(id, { copy, samples: [], stop });
    const advance = (bytes: number): void => {
      const now = running.get(id);
      if (now === undefined) return;
      const doneBytes = now.copy.doneBytes + bytes;
      now.samples = [...now.samples, { at: deps.clock.monotonic(), bytes: doneBytes }].slice(-200);
      now.copy = { ...now.copy, doneBytes, bytesPerSecond: speedOf(now.samples) };
      tell(subject, false);
    };
    const stored = await deps.attachments.store(file.path, stop.signal, advance);
    running.delete(id);
    if (isShown) tell(subject, true);
    return stored;
  };
  return {
    list: () => [...running.values()].map(({ copy }) => copy),
    cancel: (id) => running.get(id)?.stop.abort(),
    store: async (files, { subject, signal }) => {
      const room = await findRoom(deps, files);
      if (!room.ok) return room;
      const stop = new AbortController();
      const leave = (): void => stop.abort();
      signal.addEventListener('abort', leave, { once: true });
      const stored: StoredFile[] = [];
      for (const file of files) {
        const done = await one(file, subject, stop);
        if (done.ok) stored.push(done.value);
        else {
          for (const { sha256 } of stored) await deps.attachments.forget(sha256, true);
          signal.removeEventListener('abort', leave);
          return done;
        }
      }
      signal.removeEventListener('abort', leave);
      return ok(stored);
    },
  };
}

async function findRoom({ files, folder }: Deps, chosen: readonly ChosenFile[]): Promise<Result<void>> {
  const needed = chosen.reduce((sum, { bytes }) => sum + bytes, 0);
  const free = await files.freeBytes(folder).catch(() => undefined);
  const problem = free === undefined ? undefined : roomProblem(needed, free);
  return problem === undefined ? ok(undefined) : fail('disk-full', problem);
}
