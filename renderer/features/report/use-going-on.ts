import { isKeys, SHORTCUTS } from '../../components/shortcuts.ts';
import { useShortcut } from '../../components/use-shortcut.ts';
import { askedAt } from './focus.ts';
import { openBeside, sectionOfAsked } from './report-rules.ts';
import type { Asked, Section } from './report-rules.ts';

const [NEXT_OPEN, OPEN_BEFORE] = SHORTCUTS.report;

const hereAsked = (): Asked | undefined =>
  document.activeElement === null ? undefined : askedAt(document.activeElement);

/** F8 leads to the next open question, wherever it is, Shift+F8 to the one before. */
export function useOpenKeys(missing: readonly Asked[], lead: (asked: Asked) => void): void {
  const to = (step: 1 | -1) => (): void => {
    const open = openBeside(hereAsked(), missing, step);
    if (open !== undefined) lead(open);
  };
  useShortcut(isKeys(NEXT_OPEN.keys[0]), to(1));
  useShortcut(isKeys(OPEN_BEFORE.keys[0]), to(-1));
}

/** Enter alone, in a question's field of one line that has no use for it, and not as the end of a word of an input method. */
function isEnterInLine(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing)
    return false;
  const isLine = target instanceof HTMLInputElement && target.type === 'text' && target.role !== 'combobox';
  return isLine && askedAt(target) !== undefined;
}

/**
 * Enter in a field of one line goes on: to the next open question of the step, and from the last one to the next step
 * (`next`).
 */
export function useEnter(
  { step, steps }: { readonly step: Section; readonly steps: readonly Section[] },
  missing: readonly Asked[],
  { lead, next }: { readonly lead: (asked: Asked) => void; readonly next: () => void },
): void {
  useShortcut(isEnterInLine, () => {
    const here = hereAsked();
    const others = missing.filter((asked) => asked !== here && sectionOfAsked(asked, steps) === step);
    const open = openBeside(here, others, 1);
    if (open === undefined) next();
    else lead(open);
  });
}
