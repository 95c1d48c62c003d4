import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { caseNamed } from '../shared.ts';

/** `case give-back ID`: a case that was taken over goes back to who prepared it. */
export const caseGiveBack: Command = {
  words: ['case', 'give-back'],
  positionals: ['ID'],
  summary: 'Give a case that you took over back, with a note',
  options: {
    note: { type: 'string', value: 'TEXT', text: 'What is to be done' },
    out: { type: 'string', value: 'FILE', text: 'As a file; one that came through a portal needs none' },
  },
  needs: 'core',
  run: async (context) => {
    const { args, call, io } = context;
    const note = args.text('note')?.trim() ?? '';
    if (note === '')
      return fail('invalid', '"case give-back" needs --note TEXT, so that it is known what is to be done.');
    const id = await caseNamed(context, args.positionals[0] ?? '');
    if (!id.ok) return id;
    const path = args.text('out');
    const back = await call('handover.back', {
      id: id.value,
      note,
      ...(path === undefined ? {} : { path: io.resolve(path) }),
    });
    if (!back.ok && back.error.code === 'unavailable')
      return fail('invalid', 'It goes back as a file, so say where to write it: --out FILE.');
    return back.ok ? ok({ json: { id: id.value, ...back.value }, text: ['The case is given back.'] }) : back;
  },
};
