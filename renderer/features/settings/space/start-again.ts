import { bridge } from '../../../data/bridge.ts';

/** Lets the core start again, which carries out what was ordered for the data as a whole, and the page with it. */
export function startAgain(): void {
  const desktop = bridge();
  if (desktop === undefined) return;
  desktop.core.restart();
  window.location.hash = '#/settings/space';
  window.location.reload();
}

/** What the window itself keeps of cases: replies that were not sent, calls that were not noted, what was edited. */
export function forgetHere(): void {
  localStorage.clear();
  sessionStorage.clear();
}
