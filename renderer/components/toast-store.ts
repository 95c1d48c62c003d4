import { create } from 'zustand';

export interface Said {
  readonly text: string;
  readonly more?: string;
  readonly undo?: () => void;
  /** A way to what was done. */
  readonly link?: { readonly text: string; readonly to: string };
}

export interface Toast extends Said {
  readonly id: number;
}

/** What is being said, the newest last. */
interface Toasts {
  readonly toasts: readonly Toast[];
  readonly last: number;
  readonly say: (said: Said) => void;
  readonly close: (id: number) => void;
  readonly clear: () => void;
}

export const useToasts = create<Toasts>((set) => ({
  toasts: [],
  last: 0,
  say: (said) => set(({ toasts, last }) => ({ toasts: [...toasts, { ...said, id: last + 1 }], last: last + 1 })),
  close: (id) => set(({ toasts }) => ({ toasts: toasts.filter((one) => one.id !== id) })),
  clear: () => set({ toasts: [] }),
}));

/** Takes back the newest thing that a toast offers to take back; false when none does. */
export function undoNewest(): boolean {
  const { toasts, close } = useToasts.getState();
  const newest = toasts.findLast(({ undo }) => undo !== undefined);
  if (newest === undefined) return false;
  close(newest.id);
  newest.undo?.();
  return true;
}
