import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { caseNamed, registerFiles } from '../shared.ts';
import { FILES_NOTE, namedReasons, SEND_OPTION, stayed } from './choices.ts';

/** `case reply ID --text T`: a message to support; it waits in the queue until the next sync. */
export const caseReply: Command = {
  words: ['case', 'reply'],
  positionals: ['ID'],
  summary: 'Write to support about a case',
  options: {
    text: { type: 'string', value: 'TEXT', text: 'What to say; "-" reads standard input' },
    attach: { type: 'string', value: 'FILE', multiple: true, text: 'A file to send along' },
    send: SEND_OPTION,
  },
  more: [FILES_NOTE],
  needs: 'core',
  run: async (context) => {
    const { args, io, call } = context;
    const given = args.text('text');
    if (given === undefined) return fail('invalid', '"case reply" needs --text TEXT; "-" reads standard input.');
    const text = given === '-' ? await io.readText('-', { what: 'a reply', mostBytes: 1_000_000 }) : ok(given);
    if (!text.ok) return text;
    const id = await caseNamed(context, args.positionals[0] ?? '');
    if (!id.ok) return id;
    const files = await registerFiles(context, args.all('attach'));
    if (!files.ok) return files;
    const send = namedReasons(args, 'send');
    if (!send.ok) return send;
    const choices = { picturesChosen: true, send: [...send.value] };
    const answer = await call('cases.reply', { id: id.value, text: text.value, files: files.value, ...choices });
    if (!answer.ok) return answer;
    const { withheld } = answer.value;
    const words = ['The reply is in the queue. "sync" sends it.'];
    return ok({ json: { id: id.value, withheld }, text: words, ...stayed(withheld) });
  },
};
