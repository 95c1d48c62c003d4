import type { BundleRequest } from '../../../shared/domain/bundle-request.ts';
import { smallerProfile } from '../../../shared/domain/bundle-request.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { CoreContext } from '../../command.ts';

type Profile = BundleRequest['profile'];

/** What a request file decides of a collection. */
interface Asked {
  readonly instance?: string;
  readonly since?: string;
  readonly until?: string;
  readonly profile?: Profile;
  readonly recipients?: string[];
}

/** What only the file may say where one is followed. */
const SAID_BY_FILE = ['instance', 'since', 'until', 'recipient'] as const;

/**
 * A collection as a request file asks for it (`--request FILE`): its instance, window of time, profile and recipient; a
 * smaller profile may be typed. It is shown first, and followed only when the person agreed (`--agree`). Without the
 * option the collection stays as it was typed.
 */
export async function asAsked<T extends Asked>(context: CoreContext, typed: T): Promise<Result<T>> {
  const { args, io, call } = context;
  const file = args.text('request');
  if (file === undefined) return ok(typed);
  const both = SAID_BY_FILE.find((name) => args.all(name).length > 0 || args.text(name) !== undefined);
  if (both !== undefined) return fail('invalid', `--${both} and --request do not go together: the request says it.`);
  const read = await call('instances.readRequest', { path: io.resolve(file) });
  if (!read.ok) return read;
  const { request, profile: allowed } = read.value;
  const profile = typed.profile === undefined ? allowed : smallerProfile(typed.profile, allowed);
  await io.err(`${requestLines(request, profile).join('\n')}\n`);
  if (!args.flag('agree'))
    return fail(
      'invalid',
      'Nothing was collected yet. Read what the request asks; to follow it, repeat this with --agree.',
    );
  return ok({
    ...typed,
    instance: request.instance,
    profile,
    ...(request.since === null ? {} : { since: request.since }),
    ...(request.until === null ? {} : { until: request.until }),
    ...(request.recipient === null ? {} : { recipients: [request.recipient] }),
  });
}

/** What a request asks, in lines for a person who did not write it. Pure. */
export function requestLines(request: BundleRequest, profile: Profile): readonly string[] {
  const { askedBy, madeAt, instance, since, until, recordings, recipient, note } = request;
  const lowered =
    profile === request.profile ? '' : ` (the request asks for ${request.profile}; this machine allows less)`;
  return [
    `A request of ${askedBy === '' ? 'somebody who gave no name' : askedBy}, made ${madeAt}.`,
    `Instance: ${instance}`,
    `Window of time: ${since ?? 'from the beginning'} to ${until ?? 'now'}`,
    `Profile: ${profile}${lowered}`,
    recipient === null
      ? 'Encrypted for: nobody; the bundle stays plain unless this machine says otherwise.'
      : `Encrypted for: ${recipient}. Whoever holds its key can read the bundle, and nobody else.`,
    ...(recordings ? ['It wishes for recordings too. They go only under an approval that holds on this machine.'] : []),
    ...(note === '' ? [] : [`Note: ${note}`]),
  ];
}
