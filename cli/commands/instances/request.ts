import { collectProfile } from '../../../shared/domain/evidence.ts';
import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `instances request NAME --out FILE`: asks the administrator of another server for a bundle. */
export const instancesRequest: Command = {
  words: ['instances', 'request'],
  positionals: ['NAME'],
  summary: "Write a file that asks an instance's server for a bundle",
  options: {
    out: { type: 'string', value: 'FILE', text: 'Where the file goes; none is replaced' },
    profile: { type: 'string', value: 'PROFILE', text: 'minimal, standard or full (standard)' },
    since: { type: 'string', value: 'ISO', text: 'From this instant on, with offset' },
    until: { type: 'string', value: 'ISO', text: 'Up to this instant, with offset' },
    recordings: { type: 'boolean', text: 'Wish for recordings too; they need an approval there' },
    recipient: { type: 'string', value: 'AGE', text: 'Ask for a bundle encrypted for this public key (age1…)' },
    by: { type: 'string', value: 'NAME', text: 'Who asks; else the name of the profile' },
    note: { type: 'string', value: 'TEXT', text: 'A word to the administrator' },
  },
  needs: 'core',
  more: [
    'The file names no path and holds no secret. On the server: companion collect --request FILE --out BUNDLE shows what it',
    'asks, and follows it with --agree.',
  ],
  run: async ({ args, io, call }) => {
    const [name = ''] = args.positionals;
    const out = args.text('out');
    if (out === undefined) return fail('invalid', '--out has to say where the file goes.');
    const profile = collectProfile.optional().safeParse(args.text('profile'));
    if (!profile.success) return fail('invalid', '--profile has to be minimal, standard or full.');
    const times: { since?: string; until?: string } = {};
    for (const bound of ['since', 'until'] as const) {
      const moment = isoWithOffset.optional().safeParse(args.text(bound));
      if (!moment.success) return fail('invalid', `--${bound} ${moment.error.issues[0]?.message ?? 'is not a time'}.`);
      if (moment.data !== undefined) times[bound] = moment.data;
    }
    const recipient = args.text('recipient');
    const askedBy = args.text('by');
    const answer = await call('instances.request', {
      name,
      path: io.resolve(out),
      recordings: args.flag('recordings'),
      ...times,
      ...(profile.data === undefined ? {} : { profile: profile.data }),
      ...(recipient === undefined ? {} : { recipient }),
      ...(askedBy === undefined ? {} : { askedBy }),
      note: args.text('note') ?? '',
    });
    if (!answer.ok) return answer;
    return ok({
      json: answer.value,
      text: [
        `${answer.value.file ?? ''} asks for a bundle of ${name}. Send it to the administrator of its server, who runs:`,
        '  companion collect --request FILE --out BUNDLE',
      ],
    });
  },
};
