import { create } from 'zustand';
import type { ExportAnswer } from '../../shared/domain/storage.ts';

/** An archive that is being made for another machine: it goes on when its screen is left. */
interface Moving {
  /** Ends the work; null while none goes on. */
  readonly cancel: (() => void) | null;
  readonly made: ExportAnswer | null;
  readonly error: Error | null;
  readonly begin: (cancel: () => void) => void;
  readonly end: (outcome: { readonly made: ExportAnswer | null; readonly error: Error | null }) => void;
}

export const useMoving = create<Moving>((set) => ({
  cancel: null,
  made: null,
  error: null,
  begin: (cancel) => set({ cancel, made: null, error: null }),
  end: (outcome) => set({ cancel: null, ...outcome }),
}));
