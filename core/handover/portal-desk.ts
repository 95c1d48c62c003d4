import type { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { HandoverPlace } from '../portals/index.ts';
import { NOT_WAITING } from './desk.ts';
import type { Desk } from './desk.ts';
import { firstNote, has, openAt, waitingAt } from './portal-packages.ts';
import type { OpenPackage } from './package.ts';
import type { PortalParts } from './portal-packages.ts';
import { NAMES, noteText, sentNote, takenNote } from './share.ts';
import type { Taken } from './share.ts';

/** One look, or one taking over, takes no longer, whatever the portal does. */
const WITHIN_MS = 5 * 60_000;

/**
 * A queue of the portal as a place where cases wait: one ticket each, with the files a shared folder would hold. Made for
 * one look or one taking over, and its time runs from the first request.
 */
export function portalDesk(parts: PortalParts): Desk {
  const { portal, queue } = parts;
  let running: AbortSignal | undefined;
  const signal = (): AbortSignal => (running ??= AbortSignal.timeout(WITHIN_MS));
  const placeOf = async (id: string): Promise<Result<HandoverPlace>> => {
    const place = await queue.find(id, signal());
    if (!place.ok) return place;
    return place.value === undefined ? NOT_WAITING : ok(place.value);
  };
  const first = <T>(place: HandoverPlace, name: string, shape: z.ZodType<T>) =>
    firstNote(parts, { place, name, shape }, signal());
  const claim = async (id: string, mine: Taken): Promise<Result<Taken>> => {
    const place = await placeOf(id);
    if (!place.ok) return place;
    const before = await first(place.value, NAMES.taken, takenNote);
    if (!before.ok) return before;
    if (before.value !== undefined) return ok(before.value);
    const note = { name: NAMES.taken, content: noteText(mine), text: 'Taken over.' };
    const after = await queue.add(place.value, note, signal());
    if (!after.ok) return after;
    const now = await first(after.value, NAMES.taken, takenNote);
    if (!now.ok) return now;
    return now.value === undefined
      ? fail('unavailable', 'The portal did not keep that this case was taken over. Ask its administrator.')
      : ok(now.value);
  };
  return {
    portal,
    isFar: true,
    waiting: () => waitingAt(parts, signal()),
    progress: async (id) => {
      const place = await queue.find(id, signal());
      if (!place.ok || place.value === undefined) return place.ok ? ok(undefined) : place;
      const taken = await first(place.value, NAMES.taken, takenNote);
      if (!taken.ok) return taken;
      const sent = await first(place.value, NAMES.sent, sentNote);
      if (!sent.ok) return sent;
      return ok({ taken: taken.value, number: sent.value?.number, hasBack: has(place.value, NAMES.back) });
    },
    openWaiting: async (id, take) => {
      const place = await placeOf(id);
      if (!place.ok) return place;
      const work = (opened: OpenPackage) => take(opened, (mine) => claim(id, mine));
      return openAt(parts, place.value, { step: 'handed-over', work, signal: signal() });
    },
    openBack: async (id, refusal, work) => {
      const place = await placeOf(id);
      return place.ok ? openAt(parts, place.value, { step: 'given-back', refusal, work, signal: signal() }) : place;
    },
    tellSent: async (id, sent) => {
      const place = await queue.find(id, signal());
      if (!place.ok || place.value === undefined) return place.ok ? ok(undefined) : place;
      if (!has(place.value, NAMES.sent)) {
        const text = `Sent to support as ${sent.number}.`;
        const added = await queue.add(place.value, { name: NAMES.sent, content: noteText(sent), text }, signal());
        if (!added.ok) return added;
      }
      return queue.close(place.value, signal());
    },
    nameOf: (id) => `${portal}/${id}`,
  };
}
