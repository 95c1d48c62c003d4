import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RunningApp } from './launch.ts';
import type { Screen } from './screens.ts';

/** Leads the window to a screen the way main does it, and waits until the screen is quiet. */
export async function goTo(app: RunningApp, { place }: Screen): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, route) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('app:navigate', route);
  }, place);
  await expect(app.page).toHaveURL(new RegExp(`#${place.replaceAll(/[/.?]/gu, '\\$&')}$`));
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(app.page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** The window's content at 1366 × 768, zoomed: at 4 there are 342 × 192 pixels of style. */
export async function setZoom(app: RunningApp, zoom: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, factor) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(factor);
  }, zoom);
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(Math.floor(1366 / zoom));
}

/** Walks the screen by Tab and names what was not reached: shown, enabled, and not skipped by a roving focus. */
export async function unreached(page: Page): Promise<readonly string[]> {
  const left = await walk(page);
  // What was still being read during the walk is there in the second one.
  return left.length === 0 ? left : walk(page);
}

async function walk(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen = new WeakSet<Element>();
    Object.assign(window, { walked: seen });
    document.addEventListener('focusin', (event) => {
      if (event.target instanceof Element) seen.add(event.target);
    });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  // Dates and times are several stops each: their parts and the button of the picker.
  const stops = await page.evaluate(
    () =>
      document.querySelectorAll('a, button, input, textarea, select, summary, [tabindex="0"]').length +
      // What scrolls is a stop of its own.
      [...document.querySelectorAll('*')].filter(
        (element) =>
          element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY),
      ).length +
      4 * document.querySelectorAll('input[type=date], input[type=time]').length,
  );
  for (let press = 0; press < stops + 5; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const seen = (window as unknown as { walked: WeakSet<Element> }).walked;
    const candidates = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [tabindex="0"]'),
    ];
    const isStop = (element: HTMLElement): boolean => {
      if (element.tabIndex < 0 || element.matches(':disabled, [data-tabster-dummy], [aria-hidden="true"]'))
        return false;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]') !== null) return false;
      // Of a group of radios or tabs, Tab reaches one; the arrows reach the others.
      const group = groupOf(element);
      return group === undefined || ![...group].some((other) => seen.has(other));
    };
    const groupOf = (element: HTMLElement): NodeListOf<Element> | undefined => {
      if (element instanceof HTMLInputElement && element.type === 'radio')
        return document.querySelectorAll(`input[type=radio][name="${element.name}"]`);
      return element.role === 'tab' ? element.closest('[role=tablist]')?.querySelectorAll('[role=tab]') : undefined;
    };
    return candidates
      .filter((element) => isStop(element) && !seen.has(element))
      .map((element) => `${element.tagName.toLowerCase()} ${element.ariaLabel ?? element.textContent}`.slice(0, 80));
  });
}
