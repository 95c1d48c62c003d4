import { portalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { caseNamed } from '../shared.ts';
import { stayed } from './choices.ts';

/** `case hand-over ID`: gives a prepared case to a key contact, who sends it. */
export const caseHandOver: Command = {
  words: ['case', 'hand-over'],
  positionals: ['ID'],
  summary: 'Hand a prepared case over to a key contact, who sends it',
  options: {
    to: { type: 'string', value: 'CONTACT', text: 'The key contact by name, e-mail address or id' },
    out: { type: 'string', value: 'FILE', text: 'As a file (.companion-case)' },
    portal: { type: 'string', value: 'ID', text: 'Through this portal: a shared folder, or its hand-over queue' },
    note: { type: 'string', value: 'TEXT', text: 'What the contact should know' },
  },
  needs: 'core',
  more: [
    'The draft need not be complete. What goes passes the same redaction and second scan as what goes to support;',
    'exit 6 where that finds something, exit 3 where files stay here. It is encrypted to nobody.',
    'The same draft to the same contact again changes nothing.',
    'What goes through a queue waits in the outbox like a case that is sent; "sync" delivers it, once.',
  ],
  run: async (context) => {
    const { args, call, io } = context;
    const [path, wanted] = [args.text('out'), args.text('portal')];
    if ((path === undefined) === (wanted === undefined)) return fail('invalid', 'Say how: --out FILE or --portal ID.');
    const portal = portalId.optional().safeParse(wanted);
    if (!portal.success) return fail('invalid', 'A portal is called by letters, digits, dot, dash and underscore.');
    const id = await caseNamed(context, args.positionals[0] ?? '');
    if (!id.ok) return id;
    const to = args.text('to');
    const given = await call('handover.give', {
      id: id.value,
      note: args.text('note') ?? '',
      ...(to === undefined ? {} : { to }),
      ...(path === undefined ? {} : { path: io.resolve(path) }),
      ...(portal.data === undefined ? {} : { portal: portal.data }),
    });
    if (!given.ok) return given;
    const { handover, withheld, queued } = given.value;
    const where = path === undefined ? `through ${wanted ?? ''}` : `as ${path}`;
    return ok({
      json: { id: id.value, handover, path: given.value.path, queued, withheld },
      text: [
        queued
          ? `The case waits to go to the hand-over queue of ${wanted ?? ''}.`
          : `The case is handed over ${where}.`,
      ],
      ...stayed(withheld),
    });
  },
};
