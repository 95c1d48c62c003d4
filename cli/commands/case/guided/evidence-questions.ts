import { wantsEvidence } from '../../../../shared/domain/request-rules.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { bytesText, count } from '../../../output.ts';
import { registerFiles } from '../../shared.ts';
import { fieldQuestion } from './question.ts';
import type { Question } from './question.ts';
import type { Session } from './session.ts';

/** Facts, logs and settings of this machine, collected for the case. */
const collected: Question = {
  step: 'evidence',
  items: [],
  applies: (session) => wantsEvidence(session.rules()),
  run: async (session) => {
    await session.say('', 'Collect facts, logs and settings of this machine for the case now?', '  y   Enter: not now');
    const reply = await session.read(['It takes up to a minute. Secrets are taken out before anything is packed.']);
    if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
    if (!/^y(?:es)?$/iu.test(reply.text)) return ok('next');
    await session.say('Collecting.');
    await session.say(...(await collectFor(session)));
    const read = await session.refresh();
    return read.ok ? ok('next') : read;
  },
};

/** What became of it, in words: evidence that cannot be had never ends the questions. */
async function collectFor({ context, id }: Session): Promise<readonly string[]> {
  const answer = await context.call('collect.run', { caseId: id });
  if (!answer.ok) return [answer.error.message];
  const { bundle, snapshotId, refused, outcome } = answer.value;
  if (bundle === null) return [refused ?? 'No bundle was made.'];
  const attached = await context.call('snapshots.attach', { id: snapshotId, caseId: id });
  if (!attached.ok) return [attached.error.message];
  return [`Collected, ${outcome}: ${count(bundle.files, 'file')}, ${bytesText(bundle.bytes)}. It goes along.`];
}

/** Files by path, one a line. */
const files: Question = {
  step: 'evidence',
  items: ['attachments'],
  run: async (session) => {
    await session.say('', 'A screenshot or another file to send along?', ...attachedLines(session));
    for (;;) {
      const reply = await session.read(['The path of a file; it is copied now. Enter goes on.'], 'file> ');
      if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
      const [, reason] = /^unknown\s+(.+)$/isu.exec(reply.text) ?? [];
      const done = reason === undefined ? await attach(session, reply.text) : await noFiles(session, reason);
      if (!done.ok) await session.say(done.error.message);
      else if (reason !== undefined) return ok('next');
    }
  },
};

const attachedLines = (session: Session): readonly string[] =>
  session.detail().attachments.map(({ name, bytes }) => `  ${name}, ${bytesText(bytes)}`);

function noFiles(session: Session, reason: string): Promise<Result<void>> {
  return session.setUnknown('attachments', reason.trim());
}

async function attach(session: Session, path: string): Promise<Result<void>> {
  const { context, id } = session;
  // A path dragged into a terminal comes in quotes.
  const plain = path.replace(/^(["'])(.*)\1$/u, '$2');
  const registered = await registerFiles(context, [plain]);
  if (!registered.ok) return registered;
  const added = await context.call('cases.attach', { id, files: registered.value, picturesChosen: true });
  if (!added.ok) return added;
  const read = await session.refresh();
  if (read.ok) await session.say(...attachedLines(session));
  return read;
}

const recordings = fieldQuestion({
  step: 'evidence',
  item: 'recordings',
  label: 'Which recordings matter?',
  help: ['Names of runs, divided by commas; "recordings" lists them. Or: unknown REASON'],
  show: (form) => (form.recordings ?? []).join(', '),
  take: (text) =>
    ok({
      recordings: text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    }),
});

/** What goes along. */
export const EVIDENCE_QUESTIONS: readonly Question[] = [collected, files, recordings];
