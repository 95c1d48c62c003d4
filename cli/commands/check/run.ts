import type { CheckAnswer } from '../../../shared/contract/checks.ts';
import { ok } from '../../../shared/result.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { NO_ROOT } from '../shared.ts';
import { checkLines } from './lines.ts';

/** `check`: "is it us?", without a bundle. */
export const check: Command = {
  words: ['check'],
  summary: 'Say whether it is this machine, the network, the database or the product',
  options: {
    root: { type: 'string', value: 'DIR', text: "The product's root folder; else the setting" },
    instance: { type: 'string', value: 'NAME', text: 'Only this instance' },
    sql: {
      type: 'string',
      value: 'HOST',
      multiple: true,
      text: 'Try this SQL server too: HOST, HOST\\INSTANCE, HOST:PORT',
    },
    url: { type: 'string', value: 'URL', multiple: true, text: 'Try this address too' },
    all: { type: 'boolean', text: 'List every check, those that found nothing too' },
  },
  needs: 'core',
  more: [
    'Tries, step by step, the data connections and ports of the instances at the root and the support portal, and what',
    'is asked for. It signs in to the databases once, with the sign-in of their settings, and reads no data. Nothing is',
    'stored. --sql and --url are tried without a sign-in.',
    'Ends with 0 when nothing was found, and with 3 when something was found or a part of the looking was not possible.',
  ],
  run: async (context) => {
    const { args, io, call } = context;
    const root = args.text('root');
    const instance = args.text('instance');
    const answer = await call('checks.run', {
      sql: [...args.all('sql')],
      urls: [...args.all('url')],
      ...(root === undefined ? {} : { root: io.resolve(root) }),
      ...(instance === undefined ? {} : { instance }),
    });
    return answer.ok ? ok(answerOf(context, answer.value)) : answer;
  },
};

function answerOf({ args }: CoreContext, answer: CheckAnswer): Answer {
  const notWhole = answer.collectors.some(({ outcome }) => ['partial', 'denied', 'timeout'].includes(outcome));
  return {
    json: answer,
    text: checkLines(answer, args.flag('all')),
    notes: answer.root === null ? [NO_ROOT] : [],
    exit: answer.findings.length > 0 || notWhole ? EXIT.partial : EXIT.done,
  };
}
