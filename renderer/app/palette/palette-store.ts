import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { withRecent } from './rank-rules.ts';

/** What was chosen; the title stands for an article while nothing is searched for. */
export interface Chosen {
  readonly id: string;
  readonly title: string;
}

interface PaletteState {
  readonly open: 'palette' | 'keys' | null;
  /** Chosen lately, newest first; kept on this machine. */
  readonly recent: readonly Chosen[];
  readonly show: (open: 'palette' | 'keys' | null) => void;
  readonly remember: (chosen: Chosen) => void;
}

/** Which of the two dialogs of the keyboard is open, and what was chosen lately. */
export const usePalette = create<PaletteState>()(
  persist(
    (set) => ({
      open: null,
      recent: [],
      show: (open) => set({ open }),
      remember: (chosen) => set(({ recent }) => ({ recent: withRecent(recent, chosen) })),
    }),
    {
      name: 'companion-palette',
      storage: createJSONStorage(() => localStorage),
      partialize: ({ recent }) => ({ recent }),
    },
  ),
);
