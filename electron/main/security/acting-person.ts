import type { WebContents } from 'electron';
import { log } from '../log.ts';

/** A world of its own in the page: what its scripts put over the browser's objects is not seen there. */
const WORLD = 1100;
const PATIENCE_MS = 2000;

/**
 * Whether a person clicked or pressed a key in the page within the last moments, as Chromium counts it; an assistive
 * program counts, a script of the page does not. False where the page is gone or does not answer.
 */
export async function isPersonActing(page: WebContents | undefined): Promise<boolean> {
  if (page === undefined || page.isDestroyed()) return false;
  const late = new Promise<false>((resolve) => void setTimeout(() => resolve(false), PATIENCE_MS));
  try {
    const asked = page.executeJavaScriptInIsolatedWorld(WORLD, [{ code: 'navigator.userActivation.isActive' }]);
    return (await Promise.race([asked, late])) === true;
  } catch (error) {
    log('acting-person.unknown', { error: String(error) });
    return false;
  }
}
