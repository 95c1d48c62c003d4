import { systemClock } from '../../../../core/app/index.ts';
import { ok } from '../../../../shared/result.ts';
import { bothZones, durationText } from '../../../time.ts';
import { answeringText } from '../../support/hours.ts';
import { choiceLine, chosenOf } from './question.ts';
import type { Question } from './question.ts';
import type { Session } from './session.ts';

/** The number for emergencies and whether somebody answers now; nothing where the policy names no number. */
export async function sayEmergency(session: Session, lead: string): Promise<void> {
  const answer = await session.context.call('support.hours', {});
  if (!answer.ok || answer.value.emergency.phone === '') return;
  const { emergency, now } = answer.value;
  await session.say('', lead, `  ${emergency.phone}, the line ${openWords(emergency, now, session.zone)}`);
}

/** Who answers other cases now, and until when or from when. */
export async function sayAnswering(session: Session): Promise<void> {
  const answer = await session.context.call('support.hours', {});
  if (answer.ok) await session.say(answeringText(answer.value));
}

interface Hours {
  readonly open: boolean;
  readonly changesAt: string | null;
  readonly zone: string;
}

function openWords({ open, changesAt, zone }: Hours, now: string, mine: string): string {
  if (changesAt === null) return open ? 'is always open' : 'is closed';
  const when = bothZones(changesAt, mine, zone);
  if (open) return `is open until ${when}`;
  return `opens ${when}, in ${durationText(Date.parse(changesAt) - Date.parse(now))}`;
}

const CALLED = [
  { value: 'answered', text: 'yes, they answered' },
  { value: 'nobody', text: 'yes, nobody answered' },
  { value: 'not', text: 'not yet' },
] as const;

/** Whether the person called; a call becomes the case's first event, and support's answer counts from it. */
export const callQuestion: Question = {
  step: 'severity',
  items: [],
  run: async (session) => {
    await session.say('', 'Have you called?', choiceLine(CALLED));
    for (;;) {
      const reply = await session.read(['A call that was answered is the first response. It is noted in the case.']);
      if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
      const chosen = chosenOf(reply.text, CALLED);
      if (!chosen.ok) await session.say(chosen.error.message);
      else if (chosen.value === 'not') return ok('next');
      else return note(session, chosen.value === 'answered');
    }
  },
};

async function note(session: Session, answered: boolean) {
  const at = new Date(systemClock.now()).toISOString();
  const record = { what: 'call' as const, answered, endedAt: at };
  const noted = await session.context.call('cases.record', { id: session.id, at, record });
  await session.say(noted.ok ? 'The call is noted as the first event of the case.' : noted.error.message);
  return ok('next' as const);
}
