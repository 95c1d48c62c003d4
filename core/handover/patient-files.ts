import { Readable } from 'node:stream';
import { isAbsolute, relative } from 'node:path';
import type { Clock, Files } from '../platform/ports.ts';

/** A shared folder that says nothing for so long is away. */
export const ANSWERS_WITHIN_MS = 15_000;
/** What is written lies in the system's memory first, and its way to the folder is waited for at the end. */
const LEAST_BYTES_A_MS = 2_000;

interface Patience {
  readonly clock: Pick<Clock, 'after'>;
  /** Shared folders. */
  readonly roots: () => readonly string[];
}

/**
 * Files of which no call outlasts a shared folder that never answers: it rejects with `ETIMEDOUT`, and the stuck call is
 * left behind. While one is stuck no other goes into that folder, because each holds a thread that everything else needs
 * as well. Reading and writing much may last; only silence ends them.
 */
export function patientFiles(files: Files, { clock, roots }: Patience): Files {
  const stuck = new Map<string, number>();
  const rootOf = (path: string): string => roots().find((root) => isBelow(root, path)) ?? path;
  const limited = <Value>(path: string, call: () => Promise<Value>): Promise<Value> => {
    const root = rootOf(path);
    if ((stuck.get(root) ?? 0) > 0) return Promise.reject(silence(root));
    return watched(root, (watch) => {
      watch.wait(ANSWERS_WITHIN_MS);
      return call();
    });
  };
  const watched = <Value>(root: string, call: (watch: Watch) => Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      let isLate = false;
      const watch = createWatch(clock, () => {
        isLate = true;
        stuck.set(root, (stuck.get(root) ?? 0) + 1);
        reject(silence(root));
      });
      const end = (): void => {
        watch.stop();
        if (isLate) stuck.set(root, (stuck.get(root) ?? 1) - 1);
      };
      call(watch).then(resolve, reject).finally(end);
    });
  async function* pieces(path: string, open: () => Readable): AsyncGenerator<Uint8Array> {
    const root = rootOf(path);
    if ((stuck.get(root) ?? 0) > 0) throw silence(root);
    const stream = open();
    const iterator = stream.iterator({ destroyOnReturn: false });
    try {
      for (;;) {
        const next = await limited(path, () => iterator.next());
        if (next.done === true) return;
        yield next.value as Uint8Array;
      }
    } finally {
      stream.destroy();
    }
  }
  return {
    ...files,
    stat: (path) => limited(path, () => files.stat(path)),
    list: (folder) => limited(folder, () => files.list(folder)),
    readText: (path, most) => limited(path, () => files.readText(path, most)),
    makeFolder: (path, mode) => limited(path, () => files.makeFolder(path, mode)),
    // What is removed elsewhere lies in a folder of our own.
    remove: (path) =>
      roots().some((root) => isBelow(root, path)) ? limited(path, () => files.remove(path)) : files.remove(path),
    writeAtomic: (path, data, options) => limited(path, () => files.writeAtomic(path, data, options)),
    openRead: (path, range) =>
      Readable.from(
        pieces(path, () => files.openRead(path, range)),
        { objectMode: false },
      ),
    writeStreamAtomic: (path, source, options) => {
      const root = rootOf(path);
      if ((stuck.get(root) ?? 0) > 0) return Promise.reject(silence(root));
      return watched(root, (watch) => files.writeStreamAtomic(path, told(source, watch), options));
    },
  };
}

interface Watch {
  wait(ms: number): void;
  stop(): void;
}

function createWatch(clock: Pick<Clock, 'after'>, onSilence: () => void): Watch {
  let cancel = (): void => undefined;
  return {
    wait: (ms) => {
      cancel();
      cancel = clock.after(ms, onSilence);
    },
    stop: () => cancel(),
  };
}

/** The same pieces; the watch runs while they are written, not while they are made. */
async function* told(source: AsyncIterable<Uint8Array>, watch: Watch): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.byteLength;
    watch.wait(ANSWERS_WITHIN_MS);
    yield piece;
    watch.stop();
  }
  watch.wait(ANSWERS_WITHIN_MS + bytes / LEAST_BYTES_A_MS);
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

function silence(root: string): Error {
  return Object.assign(new Error(`${root} does not answer`), { code: 'ETIMEDOUT' });
}
