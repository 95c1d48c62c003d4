import { scrollToTop } from '../../components/scroll-top.ts';
import type { Asked, Section } from './report-rules.ts';

/** Id of a step's heading. */
export const sectionId = (section: Section): string => `section-${section}`;

/** Id of the element that holds a question. */
export const askedId = (asked: Asked): string => `asked-${asked}`;

/** Shows a step from its beginning and puts the focus on its heading, so that Tab leads to its first field. */
export function focusSection(section: Section): void {
  scrollToTop();
  document.querySelector<HTMLElement>(`#${sectionId(section)}`)?.focus({ preventScroll: true });
}

/** Puts the focus into the field of a question; false when the question is not on the screen. */
export function focusAsked(asked: Asked): boolean {
  const holder = document.querySelector(`#${askedId(asked)}`);
  const field = holder?.querySelector<HTMLElement>('input, textarea, select, button');
  if (field === null || field === undefined) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  return true;
}
