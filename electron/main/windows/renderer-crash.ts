/** Two ends of the page within this time mean that loading it again will not help. */
const SOON_MS = 60_000;

export type AfterCrash = 'load-again' | 'show-plain-page';

/** What to do when the page's process ended at `at`, having ended at `previous` before. Times in ms. Pure. */
export function afterCrash(previous: number | undefined, at: number): AfterCrash {
  return previous !== undefined && at - previous < SOON_MS ? 'show-plain-page' : 'load-again';
}
