import type { CoreClient } from '../../../shared/contract/index.ts';
import { useCalls } from '../../data/calls.ts';

/** Drafts that were begun in this window and in which nobody did anything yet. */
const untouched = new Set<string>();

/** A person did something in this draft, so it stays. */
export function touch(id: string): void {
  untouched.delete(id);
}

/**
 * Follows a draft that was just begun: when its report is left and a person neither wrote, chose nor attached anything,
 * it is dropped, so that a look at the report leaves no draft behind. What the machine filled in can be found again.
 */
export function followUntouched(core: CoreClient, id: string): void {
  untouched.add(id);
  const see = (): void => {
    if (window.location.hash.includes(encodeURIComponent(id))) return;
    window.removeEventListener('hashchange', see);
    if (untouched.delete(id)) void drop(core, id);
  };
  window.addEventListener('hashchange', see);
}

/** What cannot be asked for is kept. */
async function drop(core: CoreClient, id: string): Promise<void> {
  const [stored, steps, copies, collecting] = await Promise.all([
    core.call('cases.get', { id }),
    core.call('steps.state', {}),
    core.call('copies.list', {}),
    core.call('collect.state', {}),
  ]);
  if (!stored.ok || !steps.ok || !copies.ok || !collecting.ok) return;
  const { state, form, attachments } = stored.value;
  const isEmpty = state === 'draft' && attachments.length === 0 && (form.description ?? '') === '';
  const isOnItsWay =
    steps.value.recording?.caseId === id ||
    copies.value.copies.some(({ subject }) => subject === id) ||
    collecting.value.run?.phase === 'collecting' ||
    collecting.value.run?.phase === 'packing';
  if (isEmpty && !isOnItsWay && useCalls.getState().calls[id] === undefined) await core.call('cases.discard', { id });
}
