import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { handoverId } from '../../../shared/domain/handover.ts';
import type { Command } from '../../command.ts';
import { registerFile } from '../shared.ts';

/** `case take FILE|ID`: a case that somebody prepared becomes a draft here; one's own comes back. */
export const caseTake: Command = {
  words: ['case', 'take'],
  positionals: ['FILE|ID'],
  summary: 'Take a prepared case over as a draft, or your own back',
  needs: 'core',
  more: [
    'FILE is a .companion-case; ID is one that "case handovers" shows as waiting. Twice is once.',
    'Only a key contact takes a case over (exit 6). Where two take at once, one has it and the other is told.',
  ],
  run: async (context) => {
    const [word = ''] = context.args.positionals;
    if (word === '') return fail('invalid', '"case take" needs a file or an id.');
    const isId = handoverId.safeParse(word).success;
    const file = isId ? undefined : await registerFile(context, word);
    if (file?.ok === false) return file;
    const taken = await context.call('handover.take', isId ? { handover: word } : { file: file?.value });
    if (!taken.ok) return taken;
    const { id, isBack } = taken.value;
    const text = isBack ? `Case ${id} is back among your drafts.` : `Case ${id} is a draft here.`;
    return ok({ json: taken.value, text: [text] });
  },
};
