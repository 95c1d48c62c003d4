import { fail } from '../../../shared/errors.ts';
import type { Command, CoreContext } from '../../command.ts';
import { addPortal, PORTAL_OPTIONS } from './add.ts';
import { portalToken, tokenVariables } from './token.ts';

/** `portal add rt`: Request Tracker over REST 2.0. */
export const portalAddRt: Command = {
  words: ['portal', 'add', 'rt'],
  summary: 'Set up a Request Tracker as portal',
  options: {
    ...PORTAL_OPTIONS,
    url: { type: 'string', value: 'URL', text: 'Where it is, for example https://help.example.com' },
    queue: { type: 'string', value: 'QUEUE', text: 'The queue that takes the cases' },
    'handover-queue': {
      type: 'string',
      value: 'QUEUE',
      text: 'Another queue, in which prepared cases wait for a key contact',
    },
    'settle-ms': { type: 'string', value: 'N', text: 'How long a broken request may still be at work there' },
    'max-file-bytes': { type: 'string', value: 'N', text: 'The largest file it takes' },
  },
  needs: 'core',
  more: [
    'The token is asked for without echo, or read from COMPANION_PORTAL_TOKEN_<ID> or COMPANION_PORTAL_TOKEN.',
    "It is kept in the system's secret store; where there is none, the environment has to hold it at every sync.",
  ],
  run: async (context) => {
    const { args, io, call } = context;
    const id = args.text('id');
    const url = args.text('url');
    const queue = args.text('queue');
    if (id === undefined || url === undefined || queue === undefined)
      return fail('invalid', '"portal add rt" needs --id, --url and --queue.');
    const numbers = numbersOf(args);
    if (numbers === undefined) return fail('invalid', '--settle-ms and --max-file-bytes take whole numbers.');
    const portals = await call('portals.list', {});
    if (!portals.ok) return portals;
    const token = await portalToken(io, id);
    const { secretStore } = portals.value;
    const handoverQueue = args.text('handover-queue');
    const config = {
      kind: 'rt',
      id,
      url,
      queue,
      ...(handoverQueue === undefined ? {} : { handoverQueue }),
      ...numbers,
    };
    return addPortal(context, config, secretStore ? (token ?? null) : null, notesFor(id, token, secretStore));
  },
};

function numbersOf(args: CoreContext['args']): Record<string, number> | undefined {
  const given = { settleMs: args.text('settle-ms'), maxFileBytes: args.text('max-file-bytes') };
  const entries = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  if (entries.some(([, value]) => !/^\d{1,15}$/u.test(value))) return undefined;
  return Object.fromEntries(entries.map(([key, value]) => [key, Number(value)]));
}

function notesFor(id: string, token: string | undefined, hasStore: boolean): readonly string[] {
  const [exact, any] = tokenVariables(id);
  if (!hasStore)
    return [`This machine has no secret store, so the token is not kept. Set ${exact} or ${any} at every sync too.`];
  return token === undefined
    ? [`No token was given. Set ${exact} or ${any} and add the portal again, or hold it in the environment at sync.`]
    : [];
}
