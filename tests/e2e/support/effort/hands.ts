import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from '../launch.ts';

// What a person's hands do: everything arrives as events of a mouse or a keyboard, and nothing is reached that is not
// in view. Playwright's own clicks scroll by themselves, which no person can.

/** A way to work with the window. */
export interface Hands {
  /** Goes to what can be pressed and presses it. */
  press(target: Locator): Promise<void>;
  /** Goes to a field and writes into it, after what is there. */
  write(target: Locator, text: string): Promise<void>;
  /** Chooses one of a group of radios. */
  choose(group: Locator, option: Locator): Promise<void>;
  /** Ends a field of one line. */
  enter(): Promise<void>;
  /** The one button that leads on. */
  goOn(button: Locator): Promise<void>;
}

const NOTCH = 100;
const MOST_NOTCHES = 80;
const MOST_TABS = 80;

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);

/** How a text gets from the hands into the field that has the focus. */
export type Typing = (page: Page, text: string) => Promise<void>;

/** Key by key. */
export const byKeys: Typing = (page, text) => page.keyboard.type(text);

/** All at once, which the recorder counts letter by letter: for ways that are not about the typing. */
export const atOnce: Typing = (page, text) => page.keyboard.insertText(text);

/** The mouse for everything but text. */
export function mouseAndKeys({ page }: RunningApp, type: Typing = byKeys): Hands {
  const click = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    const { x, y } = await scrolledTo(page, target);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
  };
  return {
    press: click,
    choose: (_, option) => click(option),
    goOn: click,
    enter: () => page.keyboard.press('Enter'),
    write: async (target, text) => {
      if (!(await isFocused(target))) await click(target);
      await type(page, text);
    },
  };
}

/** Turns the wheel until the middle of the target can be pointed at; gives that point in pixels of style. */
async function scrolledTo(page: Page, target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  for (let notch = 0; notch < MOST_NOTCHES; notch += 1) {
    const seen = await target.evaluate((element) => {
      // A radio is drawn by its label.
      const shown = element.closest('label') ?? element;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      const isHit = shown.contains(hit);
      return {
        x,
        y,
        isHit,
        below: y > window.innerHeight / 2,
        middle: [window.innerWidth / 2, window.innerHeight / 2],
      };
    });
    if (seen.isHit) return seen;
    const [x = 0, y = 0] = seen.middle;
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, seen.below ? NOTCH : -NOTCH);
    await page.waitForTimeout(60);
  }
  throw new Error('The wheel does not lead there.');
}

/** The keyboard alone. */
export function keysAlone({ page }: RunningApp): Hands {
  const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
    for (let tab = 0; tab < MOST_TABS; tab += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there.');
  };
  return {
    press: async (target) => {
      await tabTo(() => isFocused(target));
      await page.keyboard.press('Enter');
    },
    enter: () => page.keyboard.press('Enter'),
    goOn: async (button) => {
      await expect(button).toBeVisible();
      await page.keyboard.press('Control+Enter');
    },
    choose: async (group, option) => {
      await tabTo(() => group.evaluate((one) => one.contains(document.activeElement)));
      for (let step = 0; !(await isFocused(option)); step += 1) {
        if (step > 8) throw new Error('No arrow leads there.');
        await page.keyboard.press('ArrowDown');
      }
      if (!(await option.isChecked())) await page.keyboard.press('Space');
    },
    write: async (target, text) => {
      // The key that the window names beside what support will ask next.
      if (!(await isFocused(target))) await page.keyboard.press('F8');
      await tabTo(() => isFocused(target));
      await byKeys(page, text);
    },
  };
}

/**
 * Chinese with an input method, as "导入:daoru 之后:zhihou": each key shows in the field until the word takes its place.
 * Parts without a colon are typed as they are.
 */
export const byInputMethod: Typing = async (page, text) => {
  const session = await page.context().newCDPSession(page);
  for (const part of text.split(' ')) {
    const [, word = part, keys = ''] = /^(\P{ASCII}+):([a-z]+)$/u.exec(part) ?? [];
    for (let at = 1; at <= keys.length; at += 1)
      await session.send('Input.imeSetComposition', { text: keys.slice(0, at), selectionStart: at, selectionEnd: at });
    await session.send('Input.insertText', { text: word });
  }
  await session.detach();
};
