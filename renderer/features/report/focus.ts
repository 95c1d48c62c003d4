import { scrollToTop } from '../../components/scroll-top.ts';
import { ALL_ASKED } from './report-rules.ts';
import type { Asked, Section } from './report-rules.ts';

/** Id of a step's heading. */
export const sectionId = (section: Section): string => `section-${section}`;

/** Id of the element that holds a question. */
export const askedId = (asked: Asked): string => `asked-${asked}`;

/**
 * Shows a step from its beginning and puts the focus where its first open question is answered: `open`, or the first of
 * its choices that is not made. Where nothing is open the heading gets it, so that Tab leads to the first field.
 */
export function focusSection(section: Section, open: Asked | undefined): void {
  scrollToTop();
  const heading = document.querySelector<HTMLElement>(`#${sectionId(section)}`);
  const field = open === undefined ? undefined : fieldOf(open);
  // The checks are no items of the form, so none of them is among what is open.
  const check = section === 'checks' ? openChoice(heading?.parentElement ?? null) : undefined;
  const place = field ?? check ?? heading;
  place?.focus({ preventScroll: true });
  if (place !== heading) bringIntoView(place);
}

/** What is in view stays where it is. */
function bringIntoView(field: HTMLElement | null): void {
  if (field === null) return;
  const { top, bottom } = field.getBoundingClientRect();
  const first = Math.max(0, document.querySelector('main')?.getBoundingClientRect().top ?? 0);
  if (top < first || bottom > window.innerHeight) field.scrollIntoView({ block: 'center' });
}

/** The first choice among these that nobody has made. */
function openChoice(holder: Element | null): HTMLElement | undefined {
  const groups = [...(holder?.querySelectorAll('fieldset') ?? [])];
  return groups.find((group) => group.querySelector('input:checked') === null)?.querySelector('input') ?? undefined;
}

/** Where a question is answered; of several choices, the first that is not made. */
function fieldOf(asked: Asked): HTMLElement | undefined {
  const holder = document.querySelector(`#${askedId(asked)}`);
  return openChoice(holder) ?? holder?.querySelector<HTMLElement>('input, textarea, select, button') ?? undefined;
}

/** The question that an element belongs to. */
export function askedAt(element: Element): Asked | undefined {
  const id = element.closest('[id^="asked-"]')?.id;
  return ALL_ASKED.find((asked) => askedId(asked) === id);
}

/** Puts the focus into the field of a question; false when the question is not on the screen. */
export function focusAsked(asked: Asked): boolean {
  const field = fieldOf(asked);
  if (field === undefined) return false;
  bringIntoView(field);
  field.focus({ preventScroll: true });
  return true;
}

/** Puts the focus into the first question that a step asks, once it is drawn. */
export function focusFirstAsked(section: Section): void {
  setTimeout(() => {
    const first = document.querySelector(`#${sectionId(section)}`)?.parentElement?.querySelector('[id^="asked-"]');
    const asked = first === null || first === undefined ? undefined : askedAt(first);
    if (asked !== undefined) focusAsked(asked);
  });
}
