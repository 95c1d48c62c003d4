import type { CaseJson } from '../../../shared/domain/case-form.ts';
import type { CaseId, FileToken } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import type { Failure } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { shown } from '../../output.ts';
import { registerFiles, stillOpen } from '../shared.ts';
import { parseCase } from './case-json.ts';
import { FILES_NOTE, namedReasons, SEND_OPTION, stayed } from './choices.ts';

/** `case new --file case.json`: a case from a file, with what the machine knows filled in. */
export const caseNew: Command = {
  words: ['case', 'new'],
  summary: 'Start a case from a case.json file',
  options: {
    file: { type: 'string', value: 'FILE', text: 'The case as JSON; "-" reads standard input' },
    attach: { type: 'string', value: 'FILE', multiple: true, text: 'A file to send along' },
    send: SEND_OPTION,
    submit: { type: 'boolean', text: 'Send it; without a connection it waits in the queue' },
  },
  needs: 'core',
  more: [
    FILES_NOTE,
    'Files named in "attachments" are taken from the folder of the file. "case schema" shows the shape.',
    'A case that lacks something stays as a draft and the answer names what is missing.',
    'Where an item has no answer, "unknown" says why, and the item counts as answered:',
    '  {"title":"…", "unknown":{"recordings":"none were running","workaround":"nobody has looked for one yet"}}',
  ],
  run: async (context) => {
    const { args, call } = context;
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
      if (!attached.ok) return attached;
    }
    if (!args.flag('submit')) return ok({ json: { id, state: 'draft' }, text: [`Case ${id} is a draft.`] });
    return submit(context, id);
  },
};

async function submit({ call }: CoreContext, id: CaseId): Promise<Result<Answer>> {
  const submitted = await call('cases.submit', { id });
  if (!submitted.ok) return kept(await numberOf(call, id), id, submitted.error);
  const { state, withheld } = submitted.value;
  return ok({ json: { id, state, withheld }, text: [`Case ${id} is ${state}.`], ...stayed(withheld) });
}

async function numberOf(call: CoreContext['call'], id: CaseId): Promise<string> {
  const detail = await call('cases.get', { id });
  return detail.ok ? String(detail.value.number) : id;
}

/** What could not be sent is a draft by now; who is told so does not write it a second time. */
function kept(number: string, id: CaseId, error: Failure): Result<Answer> {
  const todo =
    error.code === 'incomplete'
      ? `Answer it in the file, or give a reason under "unknown", and run it again, which starts a new draft; or complete draft ${number} in the window.`
      : `"case submit ${number}" tries again.`;
  const message = `The case was kept as draft ${number} and not sent. ${stillOpen(error)} ${todo}`;
  return fail(error.code, message, { ...error.details, id });
}

interface Read {
  readonly json: CaseJson;
  readonly files: FileToken[];
}

/** Files are looked up before anything is stored, so a wrong name leaves no half case behind. */
async function readCase(context: CoreContext): Promise<Result<Read>> {
  const { args, io } = context;
  const file = args.text('file');
  if (file === undefined) return fail('invalid', '"case new" needs --file FILE; "-" reads standard input.');
  const text = await io.readText(file);
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
