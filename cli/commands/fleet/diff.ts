import { diffShare } from '../../../core/app/index.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { count } from '../../output.ts';
import { damagedLines } from './words.ts';

/** `fleet diff DIR`: what is not the same on all machines of a share. */
export const fleetDiff: Command = {
  words: ['fleet', 'diff'],
  positionals: ['DIR'],
  options: {
    base: { type: 'string', value: 'MACHINE', text: 'Measure the others by this one; else by what most have' },
    group: { type: 'string', value: 'GROUPS', text: 'Only these groups of facts, such as versions,software' },
  },
  summary: 'Say what is not the same on all machines of a share',
  needs: 'nothing',
  more: [
    "Compares the newest collection of each machine. Without --group, what is each machine's own (disks, hardware,",
    'recordings, logs) is left out. Values of a row stand in the order of "machines"; null means not there or not known.',
    'Ends with 3 when something named could not be compared; see "notCompared" and "damaged".',
  ],
  run: async ({ args, io, signal }) => {
    const groups = (args.text('group') ?? '').split(',').map((group) => group.trim());
    const wrong = groups.find((group) => group !== '' && !/^[\w-]+$/u.test(group));
    if (wrong !== undefined) return fail('invalid', `"${wrong}" is no group. Name groups such as versions,software.`);
    const asked = { base: args.text('base'), groups: groups.filter((group) => group !== '') };
    const diff = await diffShare(io.resolve(args.positionals[0] ?? ''), asked, signal);
    if (!diff.ok) return diff;
    const { machines, base, sentences, notCompared, damaged } = diff.value;
    const measure = base === null ? 'by what most have' : `measured by ${base}`;
    const head =
      sentences.length === 0
        ? `${count(machines.length, 'machine')}, ${measure}: nothing differs.`
        : `${count(machines.length, 'machine')}, ${measure}: ${count(sentences.length, 'thing differs', 'things differ')}.`;
    const open = notCompared.map(({ machine, what, reason }) => `  ${machine}, ${what}: ${reason}`);
    return ok({
      json: diff.value,
      text: [
        head,
        ...sentences,
        ...(open.length === 0 ? [] : ['', 'Not compared:', ...open]),
        ...damagedLines(damaged),
      ],
      exit: notCompared.length + damaged.length > 0 ? EXIT.partial : EXIT.done,
    });
  },
};
