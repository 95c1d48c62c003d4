import { create } from 'zustand';
import { EMPTY } from './history-rules.ts';
import type { History } from './history-rules.ts';

interface Edits {
  readonly edits: Readonly<Record<string, History>>;
  /** Null forgets what was put on a picture. */
  readonly setEdit: (attachment: string, history: History | null) => void;
}

/** What is put on pictures and not saved yet, by attachment, so that Esc and a look elsewhere lose nothing. */
export const usePictureEdits = create<Edits>()((set) => ({
  edits: {},
  setEdit: (attachment, history) =>
    set(({ edits }) => {
      const { [attachment]: _, ...others } = edits;
      return { edits: history === null ? others : { ...others, [attachment]: history } };
    }),
}));

export function useHistory(attachment: string): History {
  return usePictureEdits(({ edits }) => edits[attachment]) ?? EMPTY;
}
