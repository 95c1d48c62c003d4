import type { CaseJson } from '../../../shared/domain/case-form.ts';
import type { CaseId, FileToken } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import type { Failure } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Args } from '../../args.ts';
import type { Command, CoreContext } from '../../command.ts';
import type { Expected } from '../../io.ts';
import { shown } from '../../output.ts';
import { registerFiles } from '../shared.ts';
import { parseCase } from './case-json.ts';
import { runGuided } from './guided/run.ts';
import { FILES_NOTE, namedReasons, SEND_OPTION } from './choices.ts';
import { sendDraft } from './send-draft.ts';

/** Every answer at its longest fits; what a hand-over takes of a case is the same. */
const CASE_TEXT: Expected = { what: 'a case. Files go along with --attach', mostBytes: 5_000_000 };

/** `case new --file case.json`: a case from a file, with what the machine knows filled in. */
export const caseNew: Command = {
  words: ['case', 'new'],
  summary: 'Start a case from a case.json file, or question by question',
  options: {
    file: { type: 'string', value: 'FILE', text: 'The case as JSON; "-" reads standard input' },
    guided: { type: 'boolean', text: 'Ask question by question, in the terminal' },
    resume: { type: 'string', value: 'ID', text: '--guided: go on with this draft' },
    attach: { type: 'string', value: 'FILE', multiple: true, text: 'A file to send along' },
    send: SEND_OPTION,
    submit: { type: 'boolean', text: 'Send it; without a connection it waits in the queue' },
  },
  needs: 'core',
  more: [
    FILES_NOTE,
    'Files named in "attachments" are taken from the folder of the file. "case schema" shows the shape.',
    '--guided ends with 3 when the answers end before the case is whole, with 130 after Ctrl+C; the draft is kept.',
    'A case that lacks something stays as a draft and the answer names what is missing.',
    'Where an item has no answer, "unknown" says why, and the item counts as answered:',
    '  {"title":"…", "unknown":{"recordings":"none were running","workaround":"nobody has looked for one yet"}}',
  ],
  run: async (context) => {
    const { args, call } = context;
    const guided = guidedProblem(args);
    if (guided !== undefined) return fail('invalid', guided);
    if (args.flag('guided')) return runGuided(context);
    const read = await readCase(context);
    if (!read.ok) return read;
    const send = namedReasons(args, 'send');
    if (!send.ok) return send;
    const { attachments: _files, ...form } = read.value.json;
    const created = await call('cases.create', { ...(form.kind === undefined ? {} : { kind: form.kind }), form });
    if (!created.ok) return created;
    const { id } = created.value;
    if (read.value.files.length > 0) {
      // Who names a picture on the command line chose it.
      const attached = await call('cases.attach', {
        id,
        files: read.value.files,
        picturesChosen: true,
        send: [...send.value],
      });
      if (!attached.ok) return keptWithout(id, attached.error);
    }
    if (!args.flag('submit')) return ok({ json: { id, state: 'draft' }, text: [`Case ${id} is a draft.`] });
    return sendDraft(context, id, 'file');
  },
};

/** What was written is not lost with files that could not be attached. */
function keptWithout(id: CaseId, { code, message, details }: Failure): Result<never> {
  const kept = `The case was kept as draft ${id}, without files; "case attach ${id}" puts them on it.`;
  return fail(code, `${message} ${kept}`, { ...details, id });
}

/** Options that do not go together; undefined where they do. */
function guidedProblem(args: Args): string | undefined {
  const isGuided = args.flag('guided');
  if (!isGuided) return args.text('resume') === undefined ? undefined : '--resume needs --guided.';
  const other = ['file', 'attach', 'send'].find((name) => args.all(name).length > 0 || args.text(name) !== undefined);
  if (other !== undefined) return `--guided asks for everything itself, so --${other} does not go with it.`;
  return args.flag('submit') ? '--guided asks at the end whether to send, so --submit does not go with it.' : undefined;
}

interface Read {
  readonly json: CaseJson;
  readonly files: FileToken[];
}

/** Files are looked up before anything is stored, so a wrong name leaves no half case behind. */
async function readCase(context: CoreContext): Promise<Result<Read>> {
  const { args, io } = context;
  const file = args.text('file');
  if (file === undefined)
    return fail('invalid', '"case new" needs --file FILE ("-" reads standard input), or --guided.');
  const text = await io.readText(file, CASE_TEXT);
  if (!text.ok) return text;
  const parsed = parseCase(text.value, file);
  if (!parsed.ok) return parsed;
  const { json, notes } = parsed.value;
  if (notes.length > 0) await io.err(`${notes.map(shown).join('\n')}\n`);
  const folder = file === '-' ? io.cwd : io.resolve('..', io.resolve(file));
  const named = await registerFiles(context, json.attachments ?? [], folder);
  if (!named.ok) return named;
  const added = await registerFiles(context, args.all('attach'));
  return added.ok ? ok({ json, files: [...named.value, ...added.value] }) : added;
}
