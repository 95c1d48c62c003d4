import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** A telephone call with support that is going on, or is over and not noted yet. Instants are UTC ISO text. */
export interface CallDraft {
  readonly startedAt: string;
  readonly answeredAt: string | null;
  readonly endedAt: string | null;
  readonly with: string;
  readonly note: string;
}

interface Calls {
  readonly calls: Readonly<Record<string, CallDraft>>;
  /** Keeps what changed of a case's call; null forgets it. */
  readonly setCall: (caseId: string, call: CallDraft | null) => void;
}

/**
 * Calls that are not noted yet, by case. Kept on this machine beyond a reload, a crash or the end of the window, because
 * somebody may still be on the telephone; the core learns of a call when it is noted.
 */
export const useCalls = create<Calls>()(
  persist(
    (set) => ({
      calls: {},
      setCall: (caseId, call) =>
        set(({ calls }) => {
          const { [caseId]: _, ...others } = calls;
          return { calls: call === null ? others : { ...others, [caseId]: call } };
        }),
    }),
    { name: 'companion-calls', storage: createJSONStorage(() => localStorage) },
  ),
);
