import { byNeed } from '../../../../shared/domain/ask-order-rules.ts';
import { completed } from '../../../../shared/domain/completeness-rules.ts';
import { ok } from '../../../../shared/result.ts';
import { IMPACT_NEEDED } from '../../shared.ts';
import { previewText } from '../preview.ts';
import { askApproval, sayApproval } from './approval.ts';
import { sayAnswering } from './emergency.ts';
import type { Question } from './question.ts';
import { requestLines } from './request-review.ts';
import type { Outcome, Session } from './session.ts';
import { lacksImpact } from './severity-questions.ts';

/** What a person decided at the end. */
export type Ending = 'send' | 'keep';

/** What is still open, in words, each item by the name under which it can be answered. */
export async function sayOpen(session: Session): Promise<readonly string[]> {
  const missing = await session.missing();
  if (missing.length === 0) return missing;
  const names = byNeed(missing, session.form()).join(', ');
  const order = missing.length === 1 ? '' : ', what support needs first at the front';
  const { answered, of } = completed(session.form(), session.detail().attachments.length, session.rules());
  await session.say('', `${answered} of ${of} answered. Still open before it can be sent${order}: ${names}.`);
  if (lacksImpact(session)) await session.say(IMPACT_NEEDED);
  if (missing.includes('approval')) await sayApproval(session);
  return missing;
}

/** Exactly what would be sent, what is open, and the decision. */
export function reviewQuestion(decide: (ending: Ending) => void): Question {
  return {
    step: 'review',
    items: [],
    run: async (session) => {
      await sayWhatGoes(session);
      const approved = await askApproval(session);
      if (!approved.ok || approved.value !== 'next') return approved;
      const missing = await sayOpen(session);
      const maySend = await sayWhoSends(session);
      await sayAnswering(session);
      return ok(await askEnding(session, missing.length === 0 && maySend, decide));
    },
  };
}

async function sayWhatGoes(session: Session): Promise<void> {
  const shown = await session.context.call('outgoing.preview', { caseId: session.id });
  await session.say(
    '',
    'This is what support will get:',
    ...(shown.ok ? previewText(shown.value) : [shown.error.message]),
  );
  // Who agreed and when the core writes as it stores.
  await session.refresh();
  const asked = requestLines(session);
  if (asked.length > 0) await session.say(...asked);
}

/** Whether the person at the terminal may send cases; who may not is told who does, and how it gets there. */
async function sayWhoSends(session: Session): Promise<boolean> {
  const me = await session.context.call('contacts.me', {});
  if (!me.ok || me.value.maySubmit) return true;
  const { number } = session.detail();
  await session.say(
    '',
    me.value.why,
    `To hand it over: companion case hand-over ${number} --to NAME --out FILE (or --portal ID)`,
  );
  return false;
}

async function askEnding(session: Session, maySend: boolean, decide: (ending: Ending) => void): Promise<Outcome> {
  await session.say('', maySend ? '  send   save (keeps the draft)   back' : '  save (keeps the draft)   back');
  for (;;) {
    const reply = await session.read([
      'Nothing leaves this machine before "send". Without a connection it waits in the queue.',
    ]);
    if (reply.kind === 'end' || reply.kind === 'back' || reply.kind === 'save') return reply.kind;
    if (reply.kind === 'text' && maySend && /^send$/iu.test(reply.text)) {
      decide('send');
      return 'next';
    }
    await session.say(maySend ? 'Answer with send, save or back.' : 'Answer with save or back.');
  }
}
