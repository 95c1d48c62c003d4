import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { Failure } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';

/** Where a draft stands. The text itself stays in the form in every one of these states. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface AutosaveDeps {
  readonly save: (
    revision: number,
    form: CaseDraft,
  ) => Promise<Result<{ readonly revision: number; readonly savedAt: string }>>;
  readonly revision: number;
  readonly savedAt: string | null;
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number;
  /** Calls back once after `ms`; the answer cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** Saves a draft behind the person's typing: one save at a time, the newest text wins. */
export interface Autosave {
  /** Takes the newest form; it is saved 400 ms after the last change, and 600 ms after the first that is not saved. */
  change(form: CaseDraft): void;
  /** Saves at once what is not saved; true when everything is saved then. */
  flush(): Promise<boolean>;
  /** After a conflict: builds on this revision from now on, and saves. */
  rebase(revision: number): Promise<boolean>;
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Stops the timers; what is unsaved is sent once more. */
  stop(): void;
}

export const DEBOUNCE_MS = 400;
/** Typing without a pause must not keep what was typed from being saved: with the save itself it stays below a second. */
export const MOST_UNSAVED_MS = 600;
export const RETRY_MS = 2000;

export function createAutosave(deps: AutosaveDeps): Autosave {
  const listeners = new Set<() => void>();
  let state: SaveState = { kind: 'saved', at: deps.savedAt };
  let revision = deps.revision;
  let unsaved: CaseDraft | undefined;
  let unsavedSince = 0;
  let running: Promise<void> | undefined;
  /** Sent on this revision without an answer that says whether it was stored. */
  let inDoubt: CaseDraft | undefined;
  let cancelTimer = (): void => undefined;

  const become = (next: SaveState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const later = (ms: number): void => {
    cancelTimer();
    cancelTimer = deps.after(ms, () => void flush());
  };
  const send = async (form: CaseDraft): ReturnType<AutosaveDeps['save']> => {
    const result = await deps.save(revision, form);
    if (result.ok) revision = result.value.revision;
    inDoubt = !result.ok && result.error.retryable ? form : undefined;
    return result;
  };
  const saveOnce = async (form: CaseDraft): Promise<void> => {
    unsaved = undefined;
    become({ kind: 'saving' });
    // The same once more first: had it been stored, the newer text would stand against one's own.
    const before = inDoubt === undefined || inDoubt === form ? undefined : await send(inDoubt);
    const result = before === undefined || before.ok ? await send(form) : before;
    if (result.ok) {
      become(unsaved === undefined ? { kind: 'saved', at: result.value.savedAt } : { kind: 'unsaved' });
      return;
    }
    unsaved ??= form;
    if (result.error.code === 'conflict') return become({ kind: 'conflict' });
    become({ kind: 'failed', failure: result.error });
    if (result.error.retryable) later(RETRY_MS);
  };
  const flush = async (): Promise<boolean> => {
    cancelTimer();
    if (running !== undefined) {
      await running;
      return flush();
    }
    if (state.kind === 'conflict' || unsaved === undefined) return unsaved === undefined;
    running = saveOnce(unsaved);
    await running;
    running = undefined;
    if (unsaved !== undefined && state.kind === 'unsaved') return flush();
    return unsaved === undefined;
  };
  return {
    change: (form) => {
      if (unsaved === undefined) unsavedSince = deps.now();
      unsaved = form;
      if (state.kind === 'conflict') return;
      if (state.kind !== 'saving') become({ kind: 'unsaved' });
      later(Math.max(0, Math.min(DEBOUNCE_MS, unsavedSince + MOST_UNSAVED_MS - deps.now())));
    },
    flush,
    rebase: (next) => {
      revision = next;
      inDoubt = undefined;
      become({ kind: 'unsaved' });
      return flush();
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => void flush(),
  };
}
