import type { Page } from '@playwright/test';

/**
 * What does not fit its place on the screen that is shown: texts cut off without their full form in a tooltip, words
 * that stick out of what they are in, controls that lie on each other, a page that scrolls sideways.
 */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}”`;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 2 &&
        height > 2 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('.visually-hidden, [inert], svg') === null
      );
    };
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    /** The full form is in a tooltip of its own, of what it is in, or of what is in it. */
    const isTold = (element: Element): boolean =>
      element.closest('[title], [aria-label]') !== null || element.querySelector('[title]') !== null;
    const cut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const sideways = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const below = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 3;
      return (sideways || below) && !isTold(element);
    };
    const all = [...document.body.querySelectorAll('*')].filter((element) => isSeen(element));
    const texts = all.filter((element) => hasText(element));
    const controls = all.filter((element) =>
      element.matches('button, a[href], input, textarea, [role=combobox], [role=tab]'),
    );
    // Inline texts have no width of their own; what they are in is looked at.
    const sticksOut = (element: Element): boolean =>
      element.clientWidth > 0 &&
      getComputedStyle(element).overflowX === 'visible' &&
      (element.scrollWidth > element.clientWidth + 2 ||
        (element.matches('button, [role=tab]') && element.scrollHeight > element.clientHeight + 3));
    const lie = (one: Element, other: Element): boolean => {
      if (one.contains(other) || other.contains(one)) return false;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 2 && down > 2;
    };
    /** What lies under something else at its middle, as a reply box over a list, is scrolled, not broken. */
    const isOnTop = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    const onTop = controls.filter((element) => isOnTop(element));
    return [
      ...[...document.querySelectorAll('html, main')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.tagName.toLowerCase()} scrolls sideways`),
      ...texts.filter((element) => cut(element)).map((element) => `cut off: ${named(element)}`),
      ...[...new Set([...texts, ...controls])]
        .filter((element) => sticksOut(element))
        .map((element) => `sticks out: ${named(element)}`),
      ...onTop.flatMap((one, index) =>
        onTop
          .slice(index + 1)
          .filter((other) => lie(one, other))
          .map((other) => `lie on each other: ${named(one)} and ${named(other)}`),
      ),
    ];
  });
}
