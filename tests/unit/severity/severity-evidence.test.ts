import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../shared/domain/analysis.ts';
import { machineHints } from '../../../shared/domain/severity-evidence.ts';
import { suggestSeverity, wordsOf } from '../../../shared/domain/severity-rules.ts';
import { USUAL_GRADING } from '../../../shared/policy/index.ts';
import { shipped } from '../policy/shipped.ts';

const policy = shipped();
const guide = {
  levels: policy.severities.map(({ level, examples }) => ({ severity: level, examples })),
  grading: policy.grading ?? USUAL_GRADING,
};

const check = (state: 'fine' | 'finding' | 'unknown', text: string) => ({
  id: 'one',
  group: 'services',
  state,
  title: 'Services of the product',
  text,
  evidence: [],
});
const line = (title: string, level: 'error' | 'warning' = 'error') => ({
  patternId: title,
  title,
  level,
  instance: 'Production',
  count: 3,
  firstAt: null,
  lastAt: null,
  file: 'Production/Log.txt',
  line: 42,
  sample: '',
});
const analysis = (parts: Partial<Analysis>, findings: readonly ReturnType<typeof line>[] = []): Analysis => ({
  checks: [],
  verdict: null,
  logs: { files: 1, bytes: 1, findings: [...findings], series: [], since: null },
  ...parts,
});

describe('hints of the machine', () => {
  it('name the example, what was found and where, the most severe first', () => {
    const seen = analysis({ checks: [check('finding', 'The system service is stopped.')] }, [
      line('Internal Server Error'),
      line('Internal Server Error'),
    ]);
    expect(machineHints(seen, guide)).toMatchObject([
      { example: { id: 's1-no-connection', severity: 1 }, source: 'Services of the product' },
      { example: { id: 's2-internal-server-error' }, found: 'Internal Server Error', source: 'Production/Log.txt:42' },
    ]);
  });

  it.each([
    ['a check is fine', analysis({ checks: [check('fine', 'The service is down')] })],
    ['a check could not judge', analysis({ checks: [check('unknown', 'The service is down')] })],
    ['the log only warns', analysis({}, [line('Internal Server Error', 'warning')])],
    ['no log was read', analysis({ logs: null })],
  ])('are none when %s', (_name, seen) => {
    expect(machineHints(seen, guide)).toEqual([]);
  });
});

describe('words of a draft', () => {
  const LINE = '2026-11-27 16:41:07 ERROR Could not connect to the server: connection refused';

  it('are those the person wrote: a line of the log is a fact of the machine', () => {
    const form = {
      description: 'Optimize takes twenty minutes since Monday',
      errorText: LINE,
      sources: { errorText: { from: 'machine' as const, note: 'Found in the log of Production, 16:41:07' } },
    };
    expect(wordsOf(form)).not.toContain('refused');
    expect(suggestSeverity(form, guide)?.severity).not.toBe(1);
    expect(suggestSeverity({ ...form, description: '' }, guide)).toBeNull();
  });

  it('are those of the log too where the person wrote or changed them', () => {
    const form = { errorText: LINE, sources: { errorText: { from: 'person' as const, note: '' } } };
    expect(suggestSeverity(form, guide)).toMatchObject({ severity: 1, basis: 'words' });
  });
});
