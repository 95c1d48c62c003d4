import type { ArticleHit } from '../../../../shared/domain/knowledge.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { articleText } from '../../kb/show.ts';
import type { Question } from './question.ts';
import type { Outcome, Session } from './session.ts';

const MOST_SHOWN = 4;

/** Articles and own cases that fit what was written, before more is asked. One that solves it ends the draft. */
export const answersQuestion: Question = {
  step: 'answers',
  items: [],
  run: async (session) => {
    const found = await session.context.call('knowledge.forCase', { id: session.id, limit: MOST_SHOWN });
    // What is known never stands in the way of a report.
    if (!found.ok) return ok('next');
    const { hits, cases } = found.value;
    if (hits.length === 0 && cases.length === 0) {
      await session.say('', 'Nothing that is known here fits.');
      return ok('next');
    }
    await session.say('', 'Does one of these solve it?', ...hits.map(hitLine));
    for (const one of cases) await session.say(`   case ${one.number} is like it: ${one.title} (${one.state})`);
    if (hits.length === 0) return ok('next');
    return choose(session, hits);
  },
};

const hitLine = ({ title, minutes, inLog }: ArticleHit, index: number): string =>
  `  ${index + 1} ${title} (${minutes} min to read${inLog === null ? '' : `; named in the log of ${inLog.instance}`})`;

async function choose(session: Session, hits: readonly ArticleHit[]): Promise<Result<Outcome>> {
  await session.say('  A number reads it, "solved 1" ends here because it helped, Enter goes on.');
  for (;;) {
    const reply = await session.read(['These are kept on this machine; nothing was sent to look for them.']);
    if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
    const [, word, number = ''] = /^(solved\s+)?(\d{1,2})$/iu.exec(reply.text) ?? [];
    const hit = hits[Number(number) - 1];
    if (hit === undefined) await session.say(`Answer with a number from 1 to ${hits.length}, "solved 1", or Enter.`);
    else if (word === undefined) await read(session, hit);
    else return solved(session, hit);
  }
}

async function read(session: Session, { id }: ArticleHit): Promise<void> {
  const article = await session.context.call('knowledge.get', { id });
  await session.say('', ...(article.ok ? articleText(article.value) : [article.error.message]), '');
}

async function solved(session: Session, { id, title }: ArticleHit): Promise<Result<Outcome>> {
  const done = await session.context.call('knowledge.solved', { article: id, case: session.id });
  if (!done.ok) {
    await session.say(done.error.message);
    return ok('next');
  }
  await session.say(`Good. "${title}" is noted as what solved it, and the draft is closed.`);
  return ok('solved');
}
