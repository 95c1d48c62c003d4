/** In a text field the browser's own undo takes letters back; everywhere else a step is taken back. */
export function isWriting(event: KeyboardEvent): boolean {
  const at = event.target;
  return at instanceof HTMLElement && at.matches('textarea, input:not([type=checkbox], [type=radio])');
}

const isPlain = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !isWriting(event);

export const isUndo = (event: KeyboardEvent): boolean =>
  isPlain(event) && !event.shiftKey && event.key.toLowerCase() === 'z';
export const isRedo = (event: KeyboardEvent): boolean =>
  isPlain(event) && (event.shiftKey ? event.key.toLowerCase() === 'z' : event.key.toLowerCase() === 'y');
