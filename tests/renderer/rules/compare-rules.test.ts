import { describe, expect, it } from 'vitest';
import {
  addressOf,
  asText,
  choiceOf,
  instanceNames,
  sideRows,
} from '../../../renderer/features/diagnostics/compare-rules.ts';
import type { Comparison } from '../../../shared/domain/compare.ts';

const side = { kind: 'snapshot', label: 'x', snapshotId: null, takenAt: null, instance: null } as const;
const difference = {
  group: 'machine',
  key: 'memory',
  kind: 'changed',
  direction: 'less',
  before: 32,
  after: 24,
  unit: 'GB',
  importance: 'high',
  sentence: 'S.',
} as const;

function comparison(more: Partial<Comparison> = {}): Comparison {
  return { a: side, b: side, sentences: ['S.'], differences: [difference], notCompared: [], ...more };
}

describe('the address of a comparison', () => {
  it.each([
    '/diagnostics/compare',
    '/diagnostics/compare?a=1&b=2',
    '/diagnostics/compare?kind=instances&a=Production&b=Preview+12.4&all=1',
  ])('%s is read and written the same', (address) => {
    expect(addressOf(choiceOf(new URLSearchParams(address.split('?')[1] ?? '')))).toBe(address);
  });

  it('takes what is no choice for the usual one', () => {
    expect(choiceOf(new URLSearchParams('kind=x&a=&all=yes'))).toEqual({
      kind: 'snapshots',
      a: undefined,
      b: undefined,
      all: false,
    });
  });
});

describe('the rows', () => {
  it('hold what differs, then what is the same, and nothing that has no value', () => {
    const rows = sideRows(
      comparison({
        differences: [
          difference,
          { ...difference, group: 'findings', key: 'x' },
          { ...difference, group: 'log', key: 'pattern/y' },
        ],
        same: [{ group: 'machine', key: 'osName', value: 'Windows' }],
      }),
    );
    expect(rows.map(({ key, how, matters }) => [key, how, matters])).toEqual([
      ['memory', 'less', true],
      ['osName', 'same', false],
    ]);
  });
});

describe('the names of instances', () => {
  it('are those of facts, each once', () => {
    const facts = ['versions:instance/B', 'versions:server/1', 'instances:A/ports', 'instances:B/ports'].map((name) => {
      const [group = '', key = ''] = name.split(':');
      return { group, key, value: null };
    });
    expect(instanceNames(facts)).toEqual(['A', 'B']);
  });
});

describe('the text', () => {
  it('holds the answer, each sentence, and what was not compared', () => {
    expect(asText('One thing.', 'Not compared', comparison({ notCompared: [{ what: 'logs', reason: 'None.' }] }))).toBe(
      'One thing.\n- S.\n\nNot compared\n- logs: None.',
    );
  });
});
