import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, ANALYZERS } from '../../../core/analysis/index.ts';
import { createRedactor, parseRules } from '../../../core/redaction/index.ts';
import { analysis as analysisShape } from '../../../shared/domain/analysis.ts';
import { MACHINE_FIXTURES } from './fixtures/machine.ts';
import { EVENT_LOG_FIXTURES, PROBE_FIXTURES } from './fixtures/probes.ts';
import { PRODUCT_FIXTURES } from './fixtures/product.ts';
import { modelOf } from './model.ts';
import type { Evidence } from './model.ts';

const FIXTURES = { ...MACHINE_FIXTURES, ...PRODUCT_FIXTURES, ...PROBE_FIXTURES, ...EVENT_LOG_FIXTURES };

const rules = parseRules(
  JSON.parse(readFileSync(new URL('../../../resources/redaction/rules.json', import.meta.url), 'utf8')),
);

function judge(id: string, evidence: Evidence) {
  const { analysis, findings } = analyse(modelOf(evidence));
  const check = analysis.checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`no analyzer ${id}`);
  return { check, ids: findings.map((finding) => finding.id).filter((one) => one === id || one.startsWith(`${id}/`)) };
}

describe('every analyzer', () => {
  it('has a fixture, and every fixture an analyzer', () => {
    expect(Object.keys(FIXTURES).toSorted()).toEqual(ANALYZERS.map(({ id }) => id).toSorted());
  });

  it('has an id of its own, and only explains ids that exist', () => {
    const ids = ANALYZERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const explained = ANALYZERS.flatMap(({ explains = [] }) => explains);
    const unmet = explained.filter(
      (beginning) => !ids.some((id) => id === beginning || id.startsWith(beginning.replace(/\.?$/u, '.'))),
    );
    expect(unmet).toEqual([]);
  });

  it.each(Object.entries(FIXTURES))('%s is content, finds and does not know', (id, { pass, fail, unknown, finds }) => {
    expect(judge(id, pass)).toMatchObject({ check: { state: 'fine' }, ids: [] });
    const found = judge(id, fail);
    expect(found.check).toMatchObject({ state: 'finding' });
    expect(found.check.evidence.length).toBeGreaterThan(0);
    expect(found.ids).toEqual(finds ?? [id]);
    const notKnown = judge(id, unknown);
    expect(notKnown).toMatchObject({ check: { state: 'unknown' }, ids: [] });
    expect(notKnown.check.text).not.toBe('');
  });

  it('gives an answer in the shape that is stored, with whole sentences', () => {
    for (const { pass, fail, unknown } of Object.values(FIXTURES)) {
      for (const evidence of [pass, fail, unknown]) {
        const { analysis, findings } = analyse(modelOf(evidence));
        expect(analysisShape.safeParse(analysis).success).toBe(true);
        for (const { text, todo } of findings) expect(`${text} ${todo}`).toMatch(/^[\p{Lu}\d].*\. [\p{Lu}].*\.$/u);
      }
    }
  });

  it.each(['default', 'strict'] as const)(
    'holds nothing that is taken for a secret when it is packed (%s)',
    (profile) => {
      if (!rules.ok) throw new Error(rules.error.message);
      const redactor = createRedactor(rules.value, { key: new Uint8Array(32), profile });
      for (const { pass, fail, unknown } of Object.values(FIXTURES)) {
        const answers = [pass, fail, unknown].map((evidence) => analyse(modelOf(evidence)));
        const bytes = Buffer.from(JSON.stringify(answers, null, 2));
        const literals = redactor.gather({ name: 'snapshot.json', bytes });
        expect(literals).toEqual({ ok: true, literals: [] });
      }
    },
  );
});
