import { useEffect } from 'react';

const CAN_TAKE = 'a[href], button, input, textarea, select, summary, [tabindex]:not([tabindex="-1"])';
/** What something else than the page is shown in: its end gives the focus back instead of moving it on. */
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"]';
const REMEMBERED = 20;

/** Where the focus was, the last place last. */
let places: HTMLElement[] = [];

function canTake(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.isConnected || !element.matches(CAN_TAKE)) return false;
  if (element.matches(':disabled') || element.closest('[hidden], [inert], [aria-hidden="true"]') !== null) return false;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

const inside = (element: Element): HTMLElement[] =>
  [element, ...element.querySelectorAll(CAN_TAKE)].filter((one) => canTake(one));

/** Gives the focus to where it was last outside of `apart`, as far as that is still there. */
export function focusBack(apart?: Element): void {
  const place = places.findLast((one) => canTake(one) && apart?.contains(one) !== true);
  if (place !== undefined) place.focus();
  else focusPage();
}

/** The sentence of the page, from where Tab leads to what it shows. */
function focusPage(): void {
  const main = document.querySelector<HTMLElement>('main');
  (main?.querySelector<HTMLElement>('h1[tabindex]') ?? main)?.focus({ preventScroll: true });
}

/** A gap that something left: between which neighbours, in what. */
interface Gap {
  readonly parent: Element;
  readonly before: Node | null;
}

/** What came into the gap, else what follows it, else what stands before it, as near as there is something. */
function nearest({ parent, before }: Gap, limit: Element): HTMLElement | undefined {
  const all = [...parent.children];
  const at = before instanceof Element && before.parentElement === parent ? all.indexOf(before) + 1 : 0;
  const next =
    all.slice(at).flatMap((one) => inside(one))[0] ??
    all
      .slice(0, at)
      .flatMap((one) => inside(one))
      .at(-1);
  if (next !== undefined || parent === limit || parent.parentElement === null) return next;
  return parent.parentElement === limit && limit.matches('main')
    ? undefined
    : nearest({ parent: parent.parentElement, before: parent.previousElementSibling }, limit);
}

function fill(gap: Gap): void {
  const limit = gap.parent.closest(`main, ${DIALOGS}`);
  if (limit === null) return focusBack();
  const next = limit.matches('main') && gap.parent === limit ? undefined : nearest(gap, limit);
  if (next === undefined) focusPage();
  else (chosenOf(next) ?? next).focus();
}

/** Of radio buttons the chosen one has the focus, as with Tab. */
function chosenOf(one: HTMLElement): HTMLElement | undefined {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return undefined;
  const group = one.closest('fieldset, [role="radiogroup"]');
  return [...(group?.querySelectorAll('input') ?? [])].find(({ name, checked }) => checked && name === one.name);
}

/** The gap where an element was taken out, by itself or with what was around it. */
function gapOf(lost: Element, records: readonly MutationRecord[]): Gap | undefined {
  let gap: Gap | undefined;
  let gone: Node = lost;
  for (const { target, removedNodes, previousSibling } of records)
    if (target instanceof Element && [...removedNodes].some((node) => node.contains(gone))) {
      gap = { parent: target, before: previousSibling };
      gone = target;
    }
  return gap;
}

/**
 * Keeps the focus from falling out of the page when what has it is taken away: a row that was removed gives it to the
 * next one, a button that was exchanged to what came in its place, a dialog back to what opened it. What a screen does
 * by itself comes first.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let present: HTMLElement | null = null;
    const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
    const arrive = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      present = target;
      places = [...places.filter((one) => one !== target), target].slice(-REMEMBERED);
    };
    // A click beside everything leaves the focus nowhere on purpose; being taken away does not, and is seen first.
    const leave = ({ target }: FocusEvent): void =>
      void setTimeout(() => {
        if (present === target && isNowhere() && present?.isConnected === true) present = null;
      });
    const see = (records: readonly MutationRecord[]): void => {
      const lost = present;
      const gap = lost === null ? undefined : gapOf(lost, records);
      if (lost === null || gap === undefined) return;
      setTimeout(() => {
        if (!isNowhere()) return;
        if (canTake(lost)) lost.focus();
        else if (gap.parent.isConnected) fill(gap);
        else focusBack();
      });
    };
    const observer = new MutationObserver(see);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', arrive);
    document.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', arrive);
      document.removeEventListener('focusout', leave);
      places = [];
    };
  }, []);
}
