import { ok } from '../../../shared/result.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { localTime } from '../../time.ts';
import { personZone } from '../shared.ts';

/** `case handovers`: what waits to be taken over, and what became of what was handed over. */
export const caseHandovers: Command = {
  words: ['case', 'handovers'],
  summary: 'List prepared cases that wait in shared folders and queues, and what became of handed-over ones',
  needs: 'core',
  run: async (context) => {
    const looked = await context.call('handover.look', {});
    if (!looked.ok) return looked;
    const { waiting, handovers, problems } = looked.value;
    const zone = await personZone(context);
    const waits = waiting.map(({ id, title, preparedBy, to, at }) => [
      'waits',
      title,
      preparedBy.name,
      to.name,
      localTime(at, zone),
      id,
    ]);
    const known = handovers.map(({ id, state, direction, caseId, preparedBy, to, takenBy, number, at }) => [
      number === null ? state : `${state} as ${number}`,
      `${direction === 'in' ? 'here as' : 'case'} ${caseId}`,
      preparedBy.name,
      takenBy?.name ?? to.name,
      localTime(at, zone),
      id,
    ]);
    const stuck = handovers.flatMap(({ caseId, problem }) =>
      problem === null ? [] : [`Case ${caseId} did not go to the queue yet. ${problem}`],
    );
    const heading = ['state', 'case', 'from', 'to', 'since', 'id'];
    return ok({
      json: looked.value,
      text: table(heading, [...waits, ...known], 'Nothing was handed over.'),
      notes: [...problems, ...stuck],
      ...(problems.length > 0 ? { exit: EXIT.partial } : {}),
    });
  },
};
