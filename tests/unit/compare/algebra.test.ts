import {
  constantFrom,
  array,
  assert,
  dictionary,
  double,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  string,
  boolean,
  constant,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareContents } from '../../../core/compare/compare-rules.ts';
import type { ComparedContent } from '../../../core/compare/types.ts';
import type { Difference } from '../../../shared/domain/compare.ts';
import { content, factsOf, OWNERS, TIME, SIDES } from './content-fixture.ts';

const INSTANCES = ['Production', 'Test', 'Preview 12.4'];
const keys = oneof(
  record({
    of: constantFrom(...INSTANCES),
    key: constantFrom('ports', 'version', 'lastStart', 'folders', 'every/import'),
  }).map(({ of, key }) => `instances/${of}/${key}`),
  record({
    of: constantFrom(...INSTANCES, '-'),
    svc: constantFrom('A', 'B'),
    key: constantFrom('state', 'startMode', 'account'),
  }).map(({ of, svc, key }) => `services/${of}/${svc}/${key}`),
  constantFrom(...INSTANCES).map((of) => `versions/instance/${of}`),
  constantFrom(
    'versions/server/12.3.1',
    'versions/instanceManager',
    'updates/KB1',
    'updates/KB2',
    'software/Office',
    'system/bootAt',
    'system/pendingRestart',
    'machine/memory',
    'machine/loadPercent',
    'disk/C:/freeBytes',
    'ports/listening/7991',
    'weather/sun',
  ),
);
const values = oneof(
  constantFrom('Running', 'Stopped', '12.3.1', '12.4', 'v11', '2026-11-22', '2026-11-22T02:26:00.000Z', '', 'a\nb'),
  integer({ min: -5, max: 10 ** 12 }),
  double({ noNaN: true, noDefaultInfinity: true }),
  boolean(),
  constant(null),
  string({ maxLength: 6 }),
);
const facts = dictionary(keys, values, { maxKeys: 14 });
const outcomes = dictionary(
  constantFrom('version', 'instances', 'machine', 'software'),
  constantFrom('ok', 'partial', 'denied', 'absent', 'skipped'),
);
const contents = record({
  facts,
  outcomes,
  profile: constantFrom('standard', 'full'),
  errors: oneof(constant(null), array(integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 })),
  checks: dictionary(constantFrom('a', 'b'), constantFrom('fine', 'finding', 'unknown')),
  findings: array(constantFrom('x', 'y'), { maxLength: 2 }),
}).map((one): ComparedContent =>
  content(one.facts, {
    outcomes: one.outcomes,
    profile: one.profile,
    findings: [...new Set(one.findings)].map((id) => ({ id, level: 'attention', title: id, text: '', todo: '' })),
    checks: Object.entries(one.checks).map(([id, state]) => ({
      id,
      group: 'g',
      state: state as never,
      title: id,
      text: '',
    })),
    logs:
      one.errors === null
        ? null
        : {
            series: [{ id: 'errors', startsAt: '2026-11-23T00:00:00.000Z', bucketMs: 1_800_000, counts: one.errors }],
            patterns: [],
          },
  }),
);

const MIRROR = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;
const TURN = { newer: 'older', older: 'newer', more: 'less', less: 'more' } as const;

/** What does not depend on words, the other way round. */
function mirrored({ group, key, kind, direction, before, after, importance }: Difference) {
  return {
    group,
    key,
    kind: MIRROR[kind],
    direction: direction === null ? null : TURN[direction],
    before: after,
    after: before,
    importance,
  };
}

function bare({ group, key, kind, direction, before, after, importance }: Difference) {
  return { group, key, kind, direction, before, after, importance };
}

describe('comparing', () => {
  it.each([TIME, SIDES])('finds nothing when both sides are the same (%#)', (wording) => {
    assert(
      property(contents, (one) => {
        const { differences, sentences } = compareContents(one, one, OWNERS, wording);
        expect(differences).toEqual([]);
        expect(sentences).toEqual([]);
      }),
    );
  });

  it('is the mirror of itself when the sides change places', () => {
    assert(
      property(contents, contents, (a, b) => {
        const there = compareContents(a, b, OWNERS, TIME).differences.filter(({ kind }) => kind !== 'moved');
        const back = compareContents(b, a, OWNERS, TIME).differences.filter(({ kind }) => kind !== 'moved');
        if (compareContents(a, b, OWNERS, TIME).differences.length !== there.length) return;
        const order = (list: readonly ReturnType<typeof bare>[]) =>
          [...list].sort((x, y) =>
            JSON.stringify([x.group, x.key, x.kind]) < JSON.stringify([y.group, y.key, y.kind]) ? -1 : 1,
          );
        expect(order(back.map(bare))).toEqual(order(there.map(mirrored)));
      }),
    );
  });

  it('says the same whatever order the facts come in', () => {
    assert(
      property(
        contents,
        contents,
        shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], { minLength: 14, maxLength: 14 }),
        (a, b, order) => {
          const mixed = (one: ComparedContent): ComparedContent => ({
            ...one,
            facts: order.flatMap((at) => one.facts[at] ?? []),
          });
          expect(compareContents(mixed(a), mixed(b), OWNERS, TIME)).toEqual(compareContents(a, b, OWNERS, TIME));
        },
      ),
    );
  });

  it('says each sentence on one line and ends it', () => {
    assert(
      property(contents, contents, constantFrom(TIME, SIDES), (a, b, wording) => {
        for (const { sentence } of compareContents(a, b, OWNERS, wording).differences) {
          expect(sentence.endsWith('.')).toBe(true);
          expect(sentence).not.toMatch(/[\r\n]|undefined|null|NaN|\[object/u);
        }
      }),
    );
  });
});

describe('a renamed instance', () => {
  const facts = (name: string, ports = '8001 to 8005') =>
    factsOf({
      [`instances/${name}/ports`]: ports,
      [`instances/${name}/folders`]: true,
      [`versions/instance/${name}`]: '12.3.1',
      [`services/${name}/A/state`]: 'Running',
      [`services/${name}/A/startMode`]: 'Automatic',
      [`connections/${name}/Import/type`]: 'SQL Server',
    });
  const named = (name: string, ports?: string): ComparedContent => ({ ...content({}), facts: facts(name, ports) });

  it('is one difference, told by both names', () => {
    expect(compareContents(named('Prod'), named('Production'), OWNERS, TIME).differences).toEqual([
      {
        group: 'instances',
        key: 'Prod',
        kind: 'moved',
        direction: null,
        before: 'Prod',
        after: 'Production',
        importance: 'high',
        sentence: 'The instance Prod is called Production now.',
      },
    ]);
  });

  it('still tells what changed of it', () => {
    const { differences } = compareContents(named('Prod'), named('Production', '8101'), OWNERS, TIME);
    expect(differences.map(({ kind, key }) => [kind, key])).toEqual([
      ['moved', 'Prod'],
      ['changed', 'Prod/ports'],
    ]);
  });

  it('is not guessed when two would fit', () => {
    const two: ComparedContent = { ...content({}), facts: [...facts('East'), ...facts('West')] };
    const { differences } = compareContents(named('Prod'), two, OWNERS, TIME);
    expect(differences.map(({ kind, key }) => [kind, key])).toEqual([
      ['added', 'East'],
      ['removed', 'Prod'],
      ['added', 'West'],
    ]);
  });
});
