import type { OutputOf } from '../../../shared/contract/index.ts';
import type { CoreContract } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { NO_ROOT } from '../shared.ts';

type Seen = OutputOf<CoreContract, 'versions.history'>['versions'][number];

/** `versions`: which version each part was seen with, and since when. */
export const versionsList: Command = {
  words: ['versions'],
  summary: 'List versions of the product as collections saw them, and since when',
  options: {
    history: { type: 'boolean', text: 'Earlier versions too' },
    root: { type: 'string', value: 'DIR', text: "The product's root folder; else the setting" },
  },
  needs: 'core',
  more: ['Versions are noted by each collection: one that nobody collected with is not in the list.'],
  run: async ({ args, io, call }) => {
    const root = args.text('root');
    const answer = await call('versions.history', root === undefined ? {} : { root: io.resolve(root) });
    if (!answer.ok) return answer;
    const { versions, root: asked } = answer.value;
    const shown = args.flag('history') ? versions : lastSeen(versions);
    const rows = shown.map((one) => [one.subject, one.version, one.firstSeenAt, one.lastSeenAt]);
    const empty = 'No version was seen yet. "companion collect" looks for them.';
    return ok({
      json: { root: asked, versions: shown },
      text: table(['what', 'version', 'since', 'last seen'], rows, empty),
      notes: asked === null ? [NO_ROOT] : [],
    });
  },
};

/** Of each part what its last look showed: several versions of a server may lie side by side. Pure. */
export function lastSeen(versions: readonly Seen[]): readonly Seen[] {
  const last = new Map<string, string>();
  for (const { subject, lastSeenAt } of versions) {
    if ((last.get(subject) ?? '') < lastSeenAt) last.set(subject, lastSeenAt);
  }
  return versions.filter(({ subject, lastSeenAt }) => last.get(subject) === lastSeenAt);
}
