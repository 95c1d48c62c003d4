import { createContext, use } from 'react';
import type { Policy } from '../../../../shared/policy/index.ts';
import type { PolicyEdit } from './policy-edit.ts';
import type { Problem } from './problems.ts';

/** What the parts of the editor work on. */
export interface Editor {
  readonly policy: Policy;
  /** The same to be read: its texts in the window's language where the app brings them. Never to be put into an edit. */
  readonly shown: Policy;
  readonly original: Policy;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** One change. Changes of the same `field` in a row are one step; without a field it is a step of its own. */
  readonly edit: (edit: PolicyEdit, field?: string) => void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (editor === null) throw new Error('No editor above this component.');
  return editor;
}
