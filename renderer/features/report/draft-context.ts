import { createContext, use } from 'react';
import type { CaseDraft, FormItem } from '../../../shared/domain/case-form.ts';
import type { GuideAnswer } from './use-guide.ts';
import type { Asked, Patch } from './report-rules.ts';
import type { SaveState } from './autosave.ts';

/** A draft being written: the newest text, and how it is kept. */
export interface Draft {
  readonly id: string;
  readonly form: CaseDraft;
  readonly save: SaveState;
  /** Changes answers; `note` names the source when the machine does it. */
  readonly answer: (patch: Patch, note?: string) => void;
  readonly setUnknown: (item: FormItem, reason: string | null) => void;
  /** Any other change of the form. */
  readonly edit: (change: (form: CaseDraft) => CaseDraft) => void;
  readonly flush: () => Promise<boolean>;
  /** After a conflict: saves what is here over what is stored. */
  readonly keepMine: () => Promise<void>;
  /** After a conflict: takes what is stored instead of what is here. */
  readonly takeStored: () => Promise<void>;
  /** What was open when the person wanted to review; empty before. */
  readonly missingShown: ReadonlySet<Asked>;
  /** What the machine knows for it; undefined while it looks. */
  readonly guide: GuideAnswer | undefined;
  /** Leads to the field of a question, into another step where it is there. */
  readonly lead: (asked: Asked) => void;
}

export const DraftContext = createContext<Draft | null>(null);

export function useDraft(): Draft {
  const draft = use(DraftContext);
  if (draft === null) throw new Error('No draft above this component.');
  return draft;
}
