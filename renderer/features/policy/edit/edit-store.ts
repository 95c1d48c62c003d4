import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { EditStack } from './edit-stack.ts';

interface EditState {
  /** The edit of this window; null while there is none. It outlives leaving the page, not the window. */
  readonly stack: EditStack | null;
  readonly set: (stack: EditStack | null) => void;
}

/** What is edited and not applied. Steps to take back are kept in memory, the edit itself for the session. */
export const useEdit = create<EditState>()(
  persist((set) => ({ stack: null, set: (stack) => set({ stack }) }), {
    name: 'companion-policy-edit',
    storage: createJSONStorage(() => sessionStorage),
    partialize: ({ stack }) => ({ stack: stack === null ? null : { ...stack, past: [], future: [], field: null } }),
  }),
);
