import { nodeFiles } from '../../../core/app/index.ts';
import type { CompareSource } from '../../../shared/contract/compare.ts';
import type { Comparison } from '../../../shared/domain/compare.ts';
import type { SnapshotId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { comparisonLines } from './words.ts';

/** `compare`: what differs between two collections, two bundles or two instances. */
export const compare: Command = {
  words: ['compare'],
  positionals: ['[A]', '[B]'],
  summary: 'Say what differs between two collections, bundles or instances',
  options: {
    last: { type: 'boolean', text: 'The newest collection with the one before it; the same as naming nothing' },
    instances: { type: 'boolean', text: 'A and B are names of instances of one collection' },
    snapshot: {
      type: 'string',
      value: 'ID',
      text: 'With --instances: the collection; else the newest that knows both',
    },
    now: { type: 'boolean', text: 'Collect first, and compare what is so now' },
    all: { type: 'boolean', text: 'Also what is the same (JSON: "same")' },
    'exit-code': { type: 'boolean', text: 'End with 3 when anything differs' },
  },
  needs: 'core',
  more: [
    'A and B are ids of collections (their last six letters are enough) or plain bundle files; one alone is compared with',
    'the newest collection. Numbers that move by themselves, such as free space, are told when they moved enough to matter.',
    'Answers {"a","b","sentences":[],"differences":[{"group","key","kind","direction","before"?,"after"?,"importance",',
    '"sentence"}],"notCompared":[{"what","reason"}]}; kind is added, removed, changed or moved (under another name).',
    'Ends with 0 when both sides could be compared whole, with 3 when something named could not; see "notCompared".',
  ],
  run: async (context) => {
    if (context.args.flag('now')) {
      const collected = await collectNow(context);
      if (!collected.ok) return collected;
    }
    const answer = await ask(context);
    return answer.ok ? ok(answerOf(answer.value, context.args.flag('exit-code'))) : answer;
  },
};

/** A collection like the newest one, so that the two can be compared. */
async function collectNow({ args, call }: CoreContext): Promise<Result<unknown>> {
  if (args.text('snapshot') !== undefined || (args.positionals[1] !== undefined && !args.flag('instances')))
    return fail('invalid', '--now collects what is compared. Leave the second side and --snapshot out.');
  const listed = await call('snapshots.list', { limit: 1 });
  if (!listed.ok) return listed;
  const [newest] = listed.value.snapshots;
  const root = newest?.root ?? undefined;
  const instance = newest?.instance ?? undefined;
  return call('collect.run', {
    profile: newest?.profile ?? 'standard',
    ...(root === undefined ? {} : { root }),
    ...(instance === undefined ? {} : { instance }),
  });
}

async function ask({ args, call, io }: CoreContext): Promise<Result<Comparison>> {
  const [a, b] = args.positionals;
  const all = args.flag('all');
  if (args.flag('instances')) return askInstances({ args, call }, a, b);
  if (args.text('snapshot') !== undefined) return fail('invalid', '--snapshot goes with --instances.');
  if (a === undefined) return call('compare.snapshots', { all });
  if (args.flag('last')) return fail('invalid', '--last names both sides. Leave A and B out, or leave it out.');
  const listed = await call('snapshots.list', { limit: 200 });
  if (!listed.ok) return listed;
  const ids = listed.value.snapshots.map(({ id }) => id);
  const [newest] = ids;
  const second = b ?? newest;
  if (second === undefined) return fail('not-found', 'Nothing was collected yet, so there is nothing to compare with.');
  const [one, other] = [await sourceOf(a, io.resolve(a), ids), await sourceOf(second, io.resolve(second), ids)];
  if (!one.ok) return one;
  return other.ok ? call('compare.sources', { a: one.value, b: other.value, all }) : other;
}

async function askInstances(
  { args, call }: Pick<CoreContext, 'args' | 'call'>,
  a: string | undefined,
  b: string | undefined,
): Promise<Result<Comparison>> {
  if (a === undefined || b === undefined) return fail('invalid', '"compare --instances" needs two names of instances.');
  const id = args.text('snapshot');
  const listed = id === undefined ? undefined : await call('snapshots.list', { limit: 200 });
  if (listed?.ok === false) return listed;
  const known = listed?.value.snapshots.map((one) => one.id) ?? [];
  const snapshot = id === undefined ? undefined : knownId(id, known);
  if (snapshot?.ok === false) return snapshot;
  return call('compare.instances', {
    a,
    b,
    all: args.flag('all'),
    ...(snapshot === undefined ? {} : { snapshot: snapshot.value }),
  });
}

async function sourceOf(typed: string, path: string, ids: readonly SnapshotId[]): Promise<Result<CompareSource>> {
  const known = knownId(typed, ids);
  if (known.ok) return ok({ snapshot: known.value });
  const stat = await nodeFiles.stat(path).catch(() => undefined);
  if (stat !== undefined) return ok({ bundle: path });
  return fail('not-found', `There is no collection "${typed}" and no file ${path}.`);
}

function knownId(typed: string, ids: readonly SnapshotId[]): Result<SnapshotId> {
  const found = ids.filter((id) => id === typed || (typed.length >= 6 && id.endsWith(typed)));
  const [one, other] = found;
  if (one === undefined) return fail('not-found', `There is no collection "${typed}".`);
  return other === undefined ? ok(one) : fail('invalid', `Two collections end in "${typed}". Name more of the id.`);
}

function answerOf(comparison: Comparison, byDifference: boolean): Answer {
  const differs = byDifference && comparison.differences.length > 0;
  return {
    json: comparison,
    text: comparisonLines(comparison),
    exit: differs || comparison.notCompared.length > 0 ? EXIT.partial : EXIT.done,
  };
}
