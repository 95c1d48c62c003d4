import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PreviewSource } from '../../shared/domain/preview.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { foreignProblem } from '../bundle/index.ts';
import { GONE_TEXT, readBundle } from './bundle-reader.ts';
import type { BundleReader } from './bundle-reader.ts';
import { openFileText } from './file-text.ts';
import type { FileText } from './file-text.ts';
import { arrange } from './listing-rules.ts';
import type { Listing } from './listing-rules.ts';
import { markFinder } from './mark-rules.ts';
import { readNames } from './names-file.ts';
import type { Names } from './names-file.ts';
import { reportTables } from './report-rules.ts';
import type { ReportTables } from './report-rules.ts';
import type { BundleOnDisk, PreviewDeps } from './types.ts';

const MOST_BUNDLES = 3;
const MOST_TEXTS = 6;

/** A bundle somebody looks at. */
export interface Opened {
  readonly onDisk: BundleOnDisk;
  readonly reader: BundleReader;
  readonly tables: ReportTables;
  readonly listing: Listing;
  names(): Promise<Names>;
  /** The text of one of its files, unpacked from the first time on. */
  text(path: string): FileText;
  close(): Promise<void>;
}

/** The bundles that are looked at, the last few kept open. */
export interface OpenedBundles {
  /** The newest of a source. */
  open(source: PreviewSource): Promise<Result<Opened>>;
  /** The same, as long as it is the one that was opened: else `conflict`. */
  same(source: PreviewSource, sha256: string): Promise<Result<Opened>>;
  /** Closes what was opened of a file, before it is replaced. */
  forget(sha256: string): Promise<void>;
  close(): Promise<void>;
}

export function createOpenedBundles(deps: PreviewDeps): OpenedBundles {
  const { files } = deps.platform;
  const kept = new Map<string, Promise<Result<Opened>>>();
  const drop = async (key: string): Promise<void> => {
    const one = kept.get(key);
    kept.delete(key);
    const opened = await one;
    if (opened?.ok === true) await opened.value.close();
  };
  const openNow = async (onDisk: BundleOnDisk): Promise<Result<Opened>> => {
    const problem = onDisk.isForeign ? await foreignProblem(files, onDisk.path) : undefined;
    if (problem !== undefined) return fail('refused', problem);
    const reader = await readBundle(files, onDisk.path);
    return reader.ok ? ok(openedOf(deps, onDisk, reader.value)) : reader;
  };
  const open = async (source: PreviewSource): Promise<Result<Opened>> => {
    const found = deps.find(source);
    if (!found.ok) return found;
    const onDisk = found.value;
    const stat = await files.stat(onDisk.path).catch(() => undefined);
    if (stat?.kind !== 'file') return fail('not-found', GONE_TEXT);
    if (stat.bytes !== onDisk.bytes) return CHANGED;
    const key = onDisk.sha256;
    const before = kept.get(key);
    kept.delete(key);
    const opening = before ?? openNow(onDisk);
    kept.set(key, opening);
    const [oldest] = kept.keys();
    if (kept.size > MOST_BUNDLES && oldest !== undefined) void drop(oldest);
    const opened = await opening;
    if (!opened.ok) kept.delete(key);
    return opened.ok ? ok({ ...opened.value, onDisk }) : opened;
  };
  return {
    open,
    same: async (source, sha256) => {
      const found = deps.find(source);
      if (!found.ok) return found;
      return found.value.sha256 === sha256 ? open(source) : OTHER;
    },
    forget: drop,
    close: async () => {
      await Promise.all([...kept.keys()].map((key) => drop(key)));
    },
  };
}

const CHANGED = fail('corrupt', 'The bundle was changed after it was packed, so it is not used. Collect again.');
const OTHER = fail('conflict', 'The bundle was made anew meanwhile. It is shown as it is now.');

function openedOf(deps: PreviewDeps, onDisk: BundleOnDisk, reader: BundleReader): Opened {
  const { files, ids } = deps.platform;
  const folder = join(deps.layout.staging, `preview-${ids.next()}`);
  const tables = reportTables(reader.report);
  const find = markFinder(tables.marks.keys());
  const texts = new Map<string, FileText>();
  let folderMade: Promise<void> | undefined;
  let names: Promise<Names> | undefined;
  const openText = (path: string): FileText => {
    folderMade ??= files.makeFolder(deps.layout.staging, 0o700).then(() => files.makeFolder(folder, 0o700));
    const name = createHash('sha256').update(path).digest('hex').slice(0, 24);
    return openFileText({
      files,
      content: () => reader.read(path),
      encoding: tables.encoding.get(path) ?? 'utf-8',
      path: join(folder, `${name}.txt`),
      ready: folderMade,
      findMarks: find,
    });
  };
  return {
    onDisk,
    reader,
    tables,
    listing: arrange(reader, tables),
    names: () => (names ??= readNames(files, onDisk.namesPath)),
    text: (path) => {
      const text = texts.get(path) ?? openText(path);
      texts.delete(path);
      texts.set(path, text);
      const [oldest] = texts.keys();
      if (texts.size > MOST_TEXTS && oldest !== undefined) {
        void texts.get(oldest)?.close();
        texts.delete(oldest);
      }
      return text;
    },
    close: async () => {
      await Promise.all([...texts.values()].map((text) => text.close()));
      texts.clear();
      if (folderMade !== undefined) await files.removeTree(folder).catch(() => undefined);
    },
  };
}
