import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { bytesText } from '../../output.ts';
import { caseNamed, registerFiles } from '../shared.ts';
import { FILES_NOTE, namedReasons, SEND_OPTION, stayed } from './choices.ts';

/** `case attach ID --attach FILE`: copies files into the store and puts them on the case. */
export const caseAttach: Command = {
  words: ['case', 'attach'],
  positionals: ['ID', '[FILE]'],
  summary: 'Put files on a case',
  options: {
    attach: { type: 'string', value: 'FILE', multiple: true, text: 'A file to send along' },
    send: SEND_OPTION,
  },
  more: [FILES_NOTE],
  needs: 'core',
  run: async (context) => {
    const { args, call } = context;
    const [name = '', ...direct] = args.positionals;
    const paths = [...direct, ...args.all('attach')];
    if (paths.length === 0) return fail('invalid', '"case attach" needs a FILE or --attach FILE.');
    const id = await caseNamed(context, name);
    if (!id.ok) return id;
    const files = await registerFiles(context, paths);
    if (!files.ok) return files;
    const send = namedReasons(args, 'send');
    if (!send.ok) return send;
    const choices = { picturesChosen: true, send: [...send.value] };
    const answer = await call('cases.attach', { id: id.value, files: files.value, ...choices });
    if (!answer.ok) return answer;
    const { attachments, withheld } = answer.value;
    return ok({
      json: { id: id.value, attachments, withheld },
      text: attachments.map((file) => `${file.name}, ${bytesText(file.bytes)}, sha256 ${file.sha256}`),
      ...stayed(withheld),
    });
  },
};
