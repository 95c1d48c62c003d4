import { describe, expect, it } from 'vitest';
import { withKind } from '../../../renderer/features/report/kind/kind-rules.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { RequestKind } from '../../../shared/policy/index.ts';

const wish = {
  kind: 'enhancement',
  usualSeverity: 4,
  asks: { items: ['description', 'version'] },
} as unknown as RequestKind;

describe('another kind of case', () => {
  it('leaves out what a machine filled in and the kind has no use for, and keeps what a person wrote', () => {
    const form: CaseDraft = {
      kind: 'problem',
      description: 'A wider Gantt',
      workaround: 'Scrolling',
      errorText: 'Import failed',
      version: '12.3.1',
      instance: 'Live',
      sources: {
        workaround: { from: 'person', note: '' },
        errorText: { from: 'machine', note: 'Found in the log' },
        version: { from: 'machine', note: 'Collected' },
        instance: { from: 'machine', note: 'Its log' },
      },
    };
    const next = withKind(form, wish, 'Usual');
    expect(next).toMatchObject({ kind: 'enhancement', workaround: 'Scrolling', version: '12.3.1', instance: 'Live' });
    expect(next.errorText).toBeUndefined();
    expect(next.sources?.['errorText']).toBeUndefined();
  });
});
