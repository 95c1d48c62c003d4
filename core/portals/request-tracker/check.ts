import type { PortalCheck } from '../../../shared/domain/portals.ts';
import { requireHandoverQueue } from './handover-setup.ts';
import { missingFields, readQueue } from './session.ts';
import type { RtSession } from './session.ts';
import { rtShape } from './shapes.ts';

type Step = PortalCheck['steps'][number];

/** Statuses with which the portal answers and does not let us in. */
const SIGN_IN: ReadonlySet<unknown> = new Set([401, 403]);

/** Reach, sign-in, queue and fields, each in a sentence. Stops at the first that fails, and changes nothing. */
export async function checkPortal(session: RtSession): Promise<PortalCheck> {
  const steps: Step[] = [];
  const say = (name: string, isOk: boolean, text: string): boolean => {
    steps.push({ name, ok: isOk, text });
    return isOk;
  };
  const done = (): PortalCheck => ({ ok: steps.every((step) => step.ok), steps });
  const rt = await session.client.get('rt', rtShape);
  const isSignInProblem = !rt.ok && SIGN_IN.has(rt.error.error.details?.['status']);
  if (!rt.ok && !isSignInProblem) {
    say('reach', false, rt.error.error.message);
    return done();
  }
  say('reach', true, rt.ok ? `Request Tracker ${rt.value.Version} answers.` : 'The portal answers.');
  if (!say('sign-in', rt.ok, rt.ok ? 'The sign-in is accepted.' : rt.error.error.message)) return done();
  const queue = await readQueue(session);
  const name = session.config.queue;
  if (!queue.ok) {
    say('queue', false, `The queue "${name}" cannot be used: ${queue.error.error.message}`);
    return done();
  }
  say('queue', true, `The queue "${name}" is there.`);
  const missing = missingFields(session.config.fields, queue.value);
  const text =
    missing.length === 0
      ? 'All custom fields are on the queue.'
      : `The queue lacks ${missing.join(', ')}. The portal's administrator has to add them and give the app's account the right to set them.`;
  say('fields', missing.length === 0, text);
  if (session.config.handoverQueue === undefined) return done();
  const handover = await requireHandoverQueue(session);
  const found = handover.ok
    ? `The hand-over queue "${handover.value.name}" can be used.`
    : handover.error.error.message;
  say('handover', handover.ok, found);
  return done();
}
