import type {
  CleanPreview,
  ExportAnswer,
  Freeable,
  ImportAnswer,
  OutsideItem,
  StorageState,
} from '../../shared/domain/storage.ts';
import { ERASE_WORD, freeable } from '../../shared/domain/storage.ts';
import type { FileToken } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { clean, freeNow, previewOf, sweep } from './cleaning.ts';
import type { Cleaned } from './cleaning.ts';
import { outsideOf, secretNames } from './erase.ts';
import { exportData } from './export.ts';
import type { Finished } from './finish.ts';
import { isUntouched, NOT_EMPTY, stageImport } from './import.ts';
import { noteOf, setNote } from './notes.ts';
import { writePending } from './pending.ts';
import { stateOf } from './state.ts';
import { listTree } from './tree.ts';
import type { StorageDeps } from './types.ts';

export interface Storage {
  state(): Promise<StorageState>;
  preview(what: readonly Freeable[]): Promise<CleanPreview>;
  /** `conflict` when the list is another by now, `busy` while an archive is made. */
  clean(what: readonly Freeable[], list: string): Promise<Result<Cleaned>>;
  /** What the scheduler does when the person wants it: everything that may be freed. */
  autoClean(): Promise<void>;
  /** Removes what was marked before a crash. */
  sweep(): Promise<number>;
  outside(): readonly OutsideItem[];
  /** Orders the next start to erase everything. `invalid` without the word. */
  erase(confirm: string): Promise<Result<{ readonly outside: readonly OutsideItem[] }>>;
  /** `path` undefined: the desktop asks where; undefined then means that the person stepped back. */
  export(request: {
    readonly path: string | undefined;
    readonly title: string;
    readonly passphrase: string | null;
    readonly signal: AbortSignal;
  }): Promise<Result<ExportAnswer | undefined>>;
  import(file: FileToken, passphrase: string | null, signal: AbortSignal): Promise<Result<ImportAnswer>>;
  resume(): void;
  /** Since when this copy sends nothing because it was moved to another machine; null: it sends. */
  held(): StorageState['held'];
}

type Alone = <T>(work: () => Promise<Result<T>>) => Promise<Result<T>>;

const MOVING = fail('busy', 'An archive is being made right now. Wait until it is done, or cancel it.');

/** What is stored here as a whole. `finished` is what the start did before the data was opened. */
export function createStorage(deps: StorageDeps, finished: Finished | undefined): Storage {
  const { store, audit, emit, platform } = deps;
  let moving = false;
  const alone: Alone = async (work) => {
    if (moving) return MOVING;
    moving = true;
    try {
      return await work();
    } finally {
      moving = false;
    }
  };
  if (finished !== undefined && store.db.access === 'write') noteFinished(deps, finished);
  return {
    state: async () => {
      const [tree, free] = [await listTree(platform.files, deps.layout.root), await freeNow(deps)];
      return stateOf(deps, tree, free);
    },
    preview: (what) => previewOf(deps, what),
    clean: (what, list) => alone(() => clean(deps, what, list, 'person')),
    autoClean: async () => {
      if (deps.settings.get('storage.autoClean'))
        await alone(() => clean(deps, freeable.options, undefined, 'machine'));
    },
    sweep: () => sweep(deps),
    outside: () => outsideOf(store.db, deps.layout),
    erase: (confirm) => orderErase(deps, confirm),
    export: ({ path, title, passphrase, signal }) =>
      alone<ExportAnswer | undefined>(async () => {
        const target = path === undefined ? await askTarget(deps, title) : ok(path);
        if (!target.ok) return target;
        if (target.value === null) return ok(undefined);
        const exclusive = path !== undefined;
        const onProgress = (progress: Parameters<typeof emit<'storage.progress'>>[1]): void =>
          emit('storage.progress', progress);
        return exportData(deps, { target: target.value, exclusive, passphrase, signal, onProgress });
      }),
    import: (file, passphrase, signal) => alone(() => orderImport(deps, file, passphrase, signal)),
    resume: () => {
      if (noteOf(store.db, 'held') === null) return;
      const at = new Date(platform.clock.now()).toISOString();
      store.db.transaction(() => {
        setNote(store.db, 'held', null, at);
        audit.record({ actor: 'person', action: 'storage.resume', subject: 'sending' });
      });
      emit('storage.changed', { ids: [] });
      emit('sync.changed', { ids: [] });
    },
    held: () => noteOf(store.db, 'held'),
  };
}

function noteFinished({ store, audit }: StorageDeps, finished: Finished): void {
  if (finished.kind !== 'erase') return;
  const { at, left } = finished;
  store.db.transaction(() => {
    setNote(store.db, 'erased', { at, left: [...left] }, at);
    audit.record({ actor: 'person', action: 'storage.erase', subject: 'everything', details: { left: left.length } });
  });
}

async function orderErase(
  { store, platform, layout }: StorageDeps,
  confirm: string,
): Promise<Result<{ readonly outside: readonly OutsideItem[] }>> {
  if (confirm.trim() !== ERASE_WORD) return fail('invalid', `Nothing was erased: type ${ERASE_WORD} to confirm it.`);
  const at = new Date(platform.clock.now()).toISOString();
  await writePending(platform.files, layout, { kind: 'erase', at, secrets: secretNames(store.db) });
  return ok({ outside: outsideOf(store.db, layout) });
}

async function askTarget({ host, platform }: StorageDeps, title: string): Promise<Result<string | null>> {
  const day = new Date(platform.clock.now()).toISOString().slice(0, 10);
  const asked = await host.call('host.saveFile', { title, name: `support-companion-${day}.zip` });
  return asked.ok ? ok(asked.value.path) : asked;
}

async function orderImport(
  deps: StorageDeps,
  token: FileToken,
  passphrase: string | null,
  signal: AbortSignal,
): Promise<Result<ImportAnswer>> {
  const file = deps.tokens.resolve(token);
  if (!file.ok) return file;
  if (!isUntouched(deps.store.db)) return NOT_EMPTY;
  const { emit, platform, layout } = deps;
  const onProgress: Parameters<typeof stageImport>[0]['onProgress'] = (progress) => emit('storage.progress', progress);
  const staged = await stageImport({ ...platform, layout, passphrase, signal, onProgress }, file.value.path);
  return staged.ok ? ok(staged.value.answer) : staged;
}
