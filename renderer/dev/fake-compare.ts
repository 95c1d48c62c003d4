import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { ComparedSide, Comparison, Difference } from '../../shared/domain/compare.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `${'compare' | 'changes' | 'fleet'}.${string}`>;

const changed = { kind: 'changed', direction: null } as const;

/** What happened at the made-up plant between Mon 16 and Mon 23 Nov. */
const LATELY: readonly Difference[] = [
  {
    ...changed,
    group: 'services',
    key: 'Production/APS Interface Service/startMode',
    before: 'Automatic',
    after: 'Manual',
    importance: 'high',
    sentence: 'The start type of APS Interface Service of Production went from automatic to manual.',
  },
  {
    ...changed,
    group: 'connections',
    key: 'Production/Import/timeoutSeconds',
    direction: 'less',
    before: 120,
    after: 30,
    importance: 'normal',
    sentence: 'The time limit in seconds of the data connection Import of Production went from 120 to 30.',
  },
  {
    group: 'instances',
    key: 'Preview 12.4',
    kind: 'added',
    direction: null,
    after: '12.4.0',
    importance: 'normal',
    sentence: 'The instance Preview 12.4 is new, version 12.4.0.',
  },
  {
    group: 'updates',
    key: 'KB5031234',
    kind: 'added',
    direction: null,
    after: '2026-11-22',
    importance: 'normal',
    sentence: 'Windows update KB5031234 was installed on Sun 22 Nov.',
  },
];

/** Production and Preview 12.4 side by side. */
const SIDES: readonly Difference[] = [
  {
    ...changed,
    group: 'versions',
    key: 'instance/*',
    direction: 'newer',
    before: '12.3.1',
    after: '12.4.0',
    importance: 'high',
    sentence: 'The version: 12.3.1 on Production, 12.4.0 on Preview 12.4, which is newer.',
  },
  {
    ...changed,
    group: 'instances',
    key: '*/ports',
    before: '8001 to 8005',
    after: '8011 to 8015',
    importance: 'normal',
    sentence: 'The ports: 8001 to 8005 on Production, 8011 to 8015 on Preview 12.4.',
  },
];

/** The same difference, read from the other side. */
function swapped({ before, after, direction, ...one }: Difference): Difference {
  const turned = direction === 'newer' ? 'older' : direction;
  return {
    ...one,
    direction: turned,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

function comparison(a: ComparedSide, b: ComparedSide, differences: readonly Difference[], all: boolean): Comparison {
  return {
    a,
    b,
    sentences: differences.map(({ sentence }) => sentence),
    differences: [...differences],
    notCompared: [
      {
        what: 'machine',
        reason:
          'It was read only in part in the later collection (not possible without administrator rights: log-on rights of services).',
      },
    ],
    ...(all
      ? {
          same: [
            { group: 'versions', key: 'instance/Production', value: '12.3.1' },
            { group: 'machine', key: 'osName', value: 'Windows Server 2022' },
            { group: 'machine', key: 'memory', value: 64, unit: 'GB' },
          ],
        }
      : {}),
  };
}

/** Comparing and recent changes of the made-up core. */
export function fakeCompare(world: World): Pick<CoreHandlers, Names> {
  const snapshotSide = (id: string, label: string): ComparedSide | undefined => {
    const known = world.snapshots.find((one) => one.id === id);
    return known === undefined
      ? undefined
      : { kind: 'snapshot', label, snapshotId: known.id, takenAt: known.takenAt, instance: null };
  };
  return {
    'compare.snapshots': ({ a, b, all }) => {
      const [newest, earlier] = world.snapshots;
      const one = snapshotSide(a ?? earlier?.id ?? '', 'Mon 16 Nov at 17:30');
      const other = snapshotSide(b ?? newest?.id ?? '', 'Mon 23 Nov at 17:31');
      if (one === undefined || other === undefined)
        return fail('not-found', 'There is no earlier collection of the same folder and instance to compare with.');
      return ok(comparison(one, other, one.snapshotId === other.snapshotId ? [] : LATELY, all));
    },
    'compare.instances': ({ a, b, all }) => {
      const side = (label: string): ComparedSide => ({
        kind: 'instance',
        label,
        snapshotId: world.snapshots[0]?.id ?? null,
        takenAt: world.snapshots[0]?.takenAt ?? null,
        instance: label,
      });
      const differences = a === 'Production' ? SIDES : SIDES.map(swapped);
      return ok(comparison(side(a), side(b), differences, all));
    },
    'fleet.publish': () => fail('refused', 'The window may not do this. Use the command line.'),
    'compare.sources': () => fail('refused', 'The window may not do this. Use the command line.'),
    'changes.recent': ({ since = '2026-11-16T16:52:00.000Z' }) =>
      ok({
        since,
        asOf: world.snapshots[0]?.takenAt ?? null,
        compared: world.snapshots.length,
        changes: LATELY.map(({ group, key, importance, sentence }) => ({
          at: '2026-11-23T16:31:00.000Z',
          known: 'seen' as const,
          group,
          key,
          importance,
          sentence,
        })),
      }),
  };
}
