import { listShare, systemClock } from '../../../core/app/index.ts';
import type { FleetEntry } from '../../../shared/domain/fleet.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { count, table } from '../../output.ts';
import { durationText, localTime } from '../../time.ts';
import { damagedLines } from './words.ts';

/** `fleet list DIR`: the machines that collected into a share. */
export const fleetList: Command = {
  words: ['fleet', 'list'],
  positionals: ['DIR'],
  summary: 'List the machines that collected into a share',
  needs: 'nothing',
  more: [
    'Reads the newest summary of each machine. Those collected longest ago come first.',
    'Ends with 3 when an entry is damaged; it is named in "damaged". Files that are still being written are never listed.',
  ],
  run: async ({ args, io, signal }) => {
    const listing = await listShare(io.resolve(args.positionals[0] ?? ''), signal);
    if (!listing.ok) return listing;
    const { machines, damaged } = listing.value;
    const head = ['machine', 'collected', 'age', 'outcome', 'version', 'findings'];
    return ok({
      json: listing.value,
      text: [...table(head, machines.map(row), 'No machine has collected into this share.'), ...damagedLines(damaged)],
      exit: damaged.length > 0 ? EXIT.partial : EXIT.done,
    });
  },
};

function row({ machine, lastCollectedAt, ageMs, outcome, versions, findings }: FleetEntry): readonly string[] {
  const { risk, attention, advice } = findings;
  const found = risk + attention + advice;
  const days = Math.floor(ageMs / 86_400_000);
  const known = [...new Set(Object.values(versions.instances).filter((version) => version !== null))];
  return [
    machine,
    localTime(lastCollectedAt, systemClock.timeZone()),
    days > 1 ? `${days} days` : durationText(ageMs),
    outcome,
    known.length === 0 ? versions.server.join(', ') : known.join(', '),
    found === 0 ? 'none' : `${count(found, 'finding')}${risk > 0 ? `, ${risk} at risk` : ''}`,
  ];
}
