import type { CalendarDef } from './policy-edit.ts';

/** What the editor of one kind of calendar gets. `path` is where the definition is in the policy. */
export interface DefEditorProps<D extends CalendarDef> {
  readonly def: D;
  readonly path: string;
  readonly onChange: (def: D, field?: string) => void;
}
