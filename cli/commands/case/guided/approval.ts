import type { CoreContract, OutputOf } from '../../../../shared/contract/index.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Outcome, Session } from './session.ts';

type Decider = OutputOf<CoreContract, 'requests.approval'>['decider'];

/** Who has to agree to what the draft asks for, and how that is done and gone on from. */
export async function sayApproval(session: Session): Promise<void> {
  const { id, number } = session.detail();
  const asked = await session.context.call('requests.approval', { id });
  if (!asked.ok) return session.say(asked.error.message);
  const { state, decider } = asked.value;
  await session.say(
    state === 'changed'
      ? 'It was approved, and what it asks for is another now, so a key contact has to approve it again.'
      : 'This kind of request goes only after a key contact has approved what it asks for.',
    ...howToApprove(decider, number),
  );
}

function howToApprove({ keyContacts, self }: Decider, number: number): readonly string[] {
  if (keyContacts.length === 0)
    return ['No key contact is named yet: companion contact add NAME --role primary. Then one of them approves it.'];
  const names = keyContacts.map(({ name }) => name).join(', ');
  return [
    self === null
      ? `Only they decide: ${names}. One of them, here or told to you: companion case approve ${number} --by NAME`
      : `You are a key contact: companion case approve ${number}`,
    `After that: companion case new --guided --resume ${number}`,
  ];
}

/** Asks for the approval where the person at the terminal may give it, and it is all that is still open. */
export async function askApproval(session: Session): Promise<Result<Outcome>> {
  const missing = await session.missing();
  if (missing.length !== 1 || missing[0] !== 'approval') return ok('next');
  const asked = await session.context.call('requests.approval', { id: session.id });
  const self = asked.ok ? asked.value.decider.self : null;
  if (self === null) return ok('next');
  await session.say('', `Do you approve this, as key contact ${self.name}?`, '  yes   Enter: not now');
  const reply = await session.read([
    'It is for exactly what is shown: once that is changed, it has to be given again.',
  ]);
  if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
  if (!/^y(?:es)?$/iu.test(reply.text)) return ok('next');
  const done = await session.context.call('requests.approve', { id: session.id });
  await session.say(done.ok ? `${done.value.by} approved what it asks for.` : done.error.message);
  return ok('next');
}
