import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/analysis/index.ts';
import { namesText } from '../../../core/analysis/several-rules.ts';
import { HERE, modelOf, probed } from './model.ts';

const unknownName = (instance: string, purpose: string) =>
  probed(
    {
      kind: 'sql',
      id: `${instance}/${purpose}`,
      instance,
      title: `the SQL server of ${instance} (${purpose})`,
    },
    [],
    ['name', 'name-not-found'],
  );
const PROBES = ['PROD', 'TEST', 'DEV'].flatMap((name) => [
  unknownName(name, 'Publish'),
  unknownName(name, 'Analytics'),
]);

describe('findings of several things', () => {
  it('are one row with two names and a number when six data connections fail alike', () => {
    const { findings, analysis } = analyse(modelOf({ probes: PROBES }));
    const rows = findings.filter(({ id }) => id.startsWith('sql.name.unknown'));
    expect(rows.map(({ id, title }) => ({ id, title }))).toEqual([
      {
        id: 'sql.name.unknown',
        title: 'The SQL server is not found by its name: PROD (Publish), PROD (Analytics) and 4 more',
      },
    ]);
    expect(analysis.verdict).toMatchObject({ cause: 'network', likelihood: 'likely' });
    expect(analysis.verdict?.sentence).toContain('PROD (Publish), PROD (Analytics) and 4 more.');
  });

  it('put data at risk only when data can be lost', () => {
    const facts = { ...HERE, 'disk/rootFree': 5 };
    const { findings } = analyse(modelOf({ facts, probes: PROBES }));
    const risks = findings.filter(({ level }) => level === 'risk').map(({ id }) => id);
    expect(risks).toEqual(['requirements.disk']);
    // What explains a failure comes before what only deserves a look.
    expect(findings.map(({ id }) => id).slice(0, 2)).toEqual(['requirements.disk', 'sql.name.unknown']);
  });
});

describe('names', () => {
  it.each([
    [['A'], 'A'],
    [['A', 'A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D'], 'A, B and 2 more'],
  ])('are told briefly when there are several: %j', (names, text) => {
    expect(namesText(names)).toBe(text);
  });
});
