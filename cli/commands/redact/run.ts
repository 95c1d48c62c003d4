import { setFlagsFromString } from 'node:v8';
import { dataFolder, openRedaction, systemFacts } from '../../../core/app/index.ts';
import type { Redaction } from '../../../core/app/index.ts';
import { redactionProfile } from '../../../shared/domain/redaction.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { RESOURCES } from '../../app-info.ts';
import type { Answer, Command, Context } from '../../command.ts';
import { linesOf } from '../clock/lines.ts';
import { createAnswerer } from './answer.ts';
import { reportOf } from './report.ts';

/** A line holds a whole text in base64. */
const MAX_LINE_BYTES = 100_000_000;

/** `redact`: standard input to standard output without secrets; with `--jsonl` many texts, one a line. */
export const redact: Command = {
  words: ['redact'],
  summary: 'Take secrets and names out of a text: standard input to standard output',
  needs: 'nothing',
  options: {
    profile: { type: 'string', value: 'PROFILE', text: 'secrets, default or strict (addresses and machines too)' },
    name: { type: 'string', value: 'FILENAME', text: 'How the text is called; its ending tells the format' },
    report: { type: 'string', value: 'FILE', text: 'Write what was taken out where, never the values, to a new file' },
    jsonl: { type: 'boolean', text: 'One JSON line in, one out, in order' },
  },
  more: [
    'A line: {"id","name","format"?,"profile","context"?,"bytesBase64"}; the answer: {"id","bytesBase64","report"} or',
    '{"id","withheld"}. "context" names what this machine is known by: {"userNames","hostNames","domainNames"}.',
    'Ends with 6 when the text cannot be looked through and is withheld.',
  ],
  run: async (context) => {
    const { args, io } = context;
    const profile = redactionProfile.safeParse(args.text('profile') ?? 'default');
    if (!profile.success) return fail('invalid', 'The profile is secrets, default or strict.');
    const opened = await openRedaction(RESOURCES, dataFolder(systemFacts(), args.data, io.cwd));
    if (!opened.ok) return opened;
    if (!opened.value.keyIsKept)
      await io.err(
        'This machine has no secret store, so marks are made with a key of this run: they differ next time.\n',
      );
    return args.flag('jsonl') ? redactLines(context, opened.value) : redactInput(context, opened.value, profile.data);
  },
};

async function redactLines({ io, signal }: Context, redaction: Redaction): Promise<Result<Answer>> {
  const answer = createAnswerer(redaction);
  try {
    for await (const lines of linesOf(io.input(), MAX_LINE_BYTES))
      for (const line of lines) if (line?.trim() !== '') await io.out(`${JSON.stringify(answer(line))}\n`);
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'Stopped before the input ended.');
    throw error;
  }
  return ok({ json: undefined, text: [] });
}

async function redactInput(
  { args, io, signal }: Context,
  redaction: Redaction,
  profile: 'secrets' | 'default' | 'strict',
): Promise<Result<Answer>> {
  const name = args.text('name') ?? '';
  const redactor = redaction.redactor(profile);
  const stream = redactor.stream({ name });
  // What a window leaves behind is short-lived: without this the engine's young space grows to more than all of the rest.
  setFlagsFromString('--semi-space-growth-factor=1');
  try {
    for await (const chunk of io.input()) await io.outBytes(stream.push(chunk));
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'Stopped before the input ended.');
    throw error;
  }
  const done = stream.end();
  if (!done.ok) return fail('refused', `The text is withheld. ${done.reason}`);
  await io.outBytes(done.bytes);
  const report = args.text('report');
  if (report !== undefined) {
    const text = `${JSON.stringify(reportOf(redactor, profile, name, done), null, 2)}\n`;
    const written = await io.writeNew(report, text, 0o600);
    if (!written.ok) return written;
  }
  return ok({ json: undefined, text: [] });
}
