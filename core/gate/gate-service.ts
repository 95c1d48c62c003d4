import { createHash } from 'node:crypto';
import type { GateHit, GateResult } from '../../shared/domain/outgoing.ts';
import type { Db } from '../db/index.ts';
import type { Clock } from '../platform/ports.ts';
import { createPool, PoolFailure } from '../platform/workers/index.ts';
import type { Pool } from '../platform/workers/index.ts';
import { createGateStore } from './gate-store.ts';
import type { GateStore } from './gate-store.ts';
import { hitOf, secretsAmong } from './hit-rules.ts';
import { createFinder, fingerprintKey, fingerprintOf, scanText, SCANNER, sealedPrint } from './scan/index.ts';
import type { Fingerprint, FingerprintKey, GateAnswer, GateTask } from './scan/index.ts';
import type { Gate, GateText, KnownLiteral, ScanOptions } from './types.ts';

export interface GateDeps {
  readonly db: Db;
  readonly clock: Clock;
  /** The installation's redaction key. Not kept: values are remembered for this process alone. */
  readonly key: () => Promise<{ readonly bytes: Uint8Array; readonly kept: boolean }>;
}

const PROGRESS_MS = 200;
const LONG = 20_000;
/** What is read goes through in small pieces: little of it has to be kept before it is cleared. */
const YOUNG_MB = 12;
/** A file that takes longer counts as one that cannot be looked through. */
const TIME_LIMIT_MS = 30 * 60_000;

interface Memory {
  readonly key: FingerprintKey;
  readonly kept: boolean;
  readonly prints: Map<string, Fingerprint>;
}

/** Makes the second scanner of this core. `close` ends what is being read. */
export function createGate(deps: GateDeps): Gate & { close(): Promise<void> } {
  const store = createGateStore(deps.db);
  const pool: Pool<GateTask, GateAnswer> = createPool({
    entry: 'gate-worker',
    size: 1,
    timeLimitMs: TIME_LIMIT_MS,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  let memory: Promise<Memory> | undefined;
  const remembered = (): Promise<Memory> => (memory ??= remember(deps, store));
  const now = (): string => new Date(deps.clock.now()).toISOString();
  const scan = async (
    path: string,
    name: string,
    options: ScanOptions = {},
  ): Promise<GateResult & { sha256: string }> => {
    const { key, prints } = await remembered();
    const known = withLiterals(key, prints, options.literals);
    const { result, sha256 } = await scanInWorker(deps, pool, { path, name, key, known }, options);
    if (result.ok && sha256 !== '' && (options.literals ?? []).length === 0)
      store.notePass(sha256, { scanner: SCANNER, keyId: key.id, known: known.length }, result.files, now());
    return { ...result, sha256 };
  };
  return {
    scanFile: async (path, name, options) => withoutHash(await scan(path, name, options)),
    scanText: async (texts, options) => {
      const { key, prints } = await remembered();
      return scanTexts(texts, key, withLiterals(key, prints, options?.literals));
    },
    scanArchive: async (path, literals, signal) => {
      await note(literals);
      return withoutHash(await scan(path, fileName(path), { signal }));
    },
    hasPassed: async (sha256) => {
      const { key, prints } = await remembered();
      const by = { scanner: SCANNER, keyId: key.id, known: prints.size };
      const plain = store.plainOf(sha256);
      return store.passed(plain ?? sha256, by) !== undefined;
    },
    noteKnown: note,
    noteEncrypted: (encrypted, plain, recipients, holds) =>
      store.noteEncrypted(encrypted, plain, recipients, holds, now()),
    holdsOf: (encrypted) => store.holdsOf(encrypted),
    encryptedOf: (plain, recipients) => store.encryptedOf(plain, recipients),
    plainOf: (encrypted) => store.plainOf(encrypted),
    close: () => pool.close(),
  };

  async function note(literals: readonly KnownLiteral[]): Promise<void> {
    const { key, kept, prints } = await remembered();
    const fresh = printsOf(key, literals).filter(({ mac }) => !prints.has(mac));
    for (const one of fresh) prints.set(one.mac, one);
    if (kept)
      store.note(
        key.id,
        fresh.map((one) => sealedPrint(key, one)),
        now(),
      );
  }
}

async function remember({ key }: GateDeps, store: GateStore): Promise<Memory> {
  const { bytes, kept } = await key();
  const derived = fingerprintKey(bytes);
  const stored = kept ? store.known(derived.id).map((one) => sealedPrint(derived, one)) : [];
  return { key: derived, kept, prints: new Map(stored.map((one) => [one.mac, one])) };
}

function printsOf(key: FingerprintKey, literals: readonly KnownLiteral[]): readonly Fingerprint[] {
  return secretsAmong(literals).flatMap(({ value, kind }) => fingerprintOf(key, value, kind) ?? []);
}

function withLiterals(
  key: FingerprintKey,
  prints: ReadonlyMap<string, Fingerprint>,
  literals: readonly KnownLiteral[] = [],
): readonly Fingerprint[] {
  const more = printsOf(key, literals).filter(({ mac }) => !prints.has(mac));
  return [...prints.values(), ...more];
}

async function scanTexts(
  texts: readonly GateText[],
  key: FingerprintKey,
  known: readonly Fingerprint[],
): Promise<GateResult> {
  const finder = createFinder(key, known);
  const hits = new Map<string, GateHit>();
  for (const { where, text } of texts) {
    // Others get their turn between two long texts.
    if (text.length > LONG) await new Promise(setImmediate);
    for (const { digest, ...hit } of scanText(text, finder)) {
      const id = createHash('sha256').update(`${where}\0${digest}\0${hit.kind}`).digest('hex').slice(0, 24);
      if (!hits.has(id)) hits.set(id, hitOf({ ...hit, id, where }));
    }
  }
  return { ok: hits.size === 0, files: 0, known: known.length, hits: [...hits.values()] };
}

async function scanInWorker(
  { clock }: GateDeps,
  pool: Pool<GateTask, GateAnswer>,
  task: Omit<GateTask, 'progress'>,
  { signal, onProgress }: ScanOptions,
): Promise<{ readonly result: GateResult; readonly sha256: string }> {
  const progress = new SharedArrayBuffer(8);
  let stop = (): void => undefined;
  const tell = (): void => {
    onProgress?.(Number(Atomics.load(new BigInt64Array(progress), 0)));
    stop = clock.after(PROGRESS_MS, tell);
  };
  if (onProgress !== undefined) tell();
  try {
    const answer = await pool.run({ ...task, progress }, signal === undefined ? {} : { signal });
    return { result: resultOf(task, answer), sha256: answer.ok ? answer.sha256 : '' };
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (!(error instanceof PoolFailure)) throw error;
    // Fails closed: what was not read to its end does not go.
    return { result: blind(task, error.reason === 'time-limit' ? 'it takes too long' : 'the scan failed'), sha256: '' };
  } finally {
    stop();
  }
}

function resultOf(task: Omit<GateTask, 'progress'>, answer: GateAnswer): GateResult {
  if (!answer.ok) return blind(task, `it cannot be read (${answer.unreadable})`);
  const hits = answer.hits.map((hit) => hitOf(hit));
  return { ok: hits.length === 0, files: answer.files, known: task.known.length, hits };
}

function blind({ name, known }: Omit<GateTask, 'progress'>, why: string): GateResult {
  const id = createHash('sha256').update(`${name}\0${why}`).digest('hex').slice(0, 24);
  const looksLike = `cannot be looked through: ${why}`;
  // Not even a reason sends what could not be read at all.
  const hit: GateHit = { id, where: name, line: null, looksLike, kind: 'secret', maySend: false };
  return { ok: false, files: 0, known: known.length, hits: [hit] };
}

function withoutHash({ sha256: _hash, ...result }: GateResult & { readonly sha256: string }): GateResult {
  return result;
}

function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}
