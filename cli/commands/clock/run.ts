import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { createAnswerer } from './answer.ts';
import { linesOf } from './lines.ts';

const MAX_LINE_BYTES = 1_000_000;

/** `clock`: business-time arithmetic for other programs, one question a line. */
export const clock: Command = {
  words: ['clock'],
  summary: 'Compute with open hours: one JSON line in, one out',
  needs: 'nothing',
  more: [
    'A question: {"id","op":"add|sub|elapsed|open","schedule","start","seconds","end","tie"}.',
    'A schedule: {"tz":"Europe/Berlin","weekly":{"mon":[["09:00","17:00"]]},"shifts":{date:spans},"breaks":{date:spans},',
    '"holidays":[date]}. A span whose end is not after its start runs past midnight; shifts replace a date.',
    'An instant without an offset is wall time of the schedule. An answer: {"id","result"} or {"id","error","message"}.',
  ],
  run: async ({ io, signal }) => {
    const answer = createAnswerer();
    try {
      for await (const lines of linesOf(io.input(), MAX_LINE_BYTES))
        // Waiting for each write keeps no more in memory than one piece of input makes.
        await io.out(lines.map((line) => `${JSON.stringify(answer(line))}\n`).join(''));
    } catch (error) {
      if (signal.aborted) return fail('cancelled', 'Stopped before the input ended.');
      throw error;
    }
    return ok({ json: undefined, text: [] });
  },
};
