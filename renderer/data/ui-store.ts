import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { FileToken } from '../../shared/domain/primitives.ts';

export interface ChosenFile {
  readonly token: FileToken;
  readonly name: string;
  readonly bytes: number;
  /** The person took or pasted this picture just now, and so has seen it. */
  readonly seen?: boolean;
}

export interface ReplyDraft {
  readonly text: string;
  readonly files: readonly ChosenFile[];
}

interface UiState {
  /** What stands in the reply box of each case, kept while the window lives. */
  readonly replies: Readonly<Record<string, ReplyDraft>>;
  readonly setReply: (caseId: string, draft: ReplyDraft | null) => void;
}

export const EMPTY_REPLY: ReplyDraft = { text: '', files: [] };

/** State of the window alone; everything shared with others lives in the core. */
export const useUi = create<UiState>()(
  persist(
    (set) => ({
      replies: {},
      setReply: (caseId, draft) =>
        set(({ replies }) => {
          const { [caseId]: _, ...others } = replies;
          return { replies: draft === null ? others : { ...others, [caseId]: draft } };
        }),
    }),
    { name: 'companion-window', storage: createJSONStorage(() => sessionStorage) },
  ),
);
