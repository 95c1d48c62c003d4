import type { CaseDraft } from '../../shared/domain/case-form.ts';

/** A request to refresh an instance that lacks nothing but a severity and the approval. */
export const REFRESH = {
  title: 'Refresh the test instance',
  kind: 'refresh',
  instance: 'Production',
  description: 'Before the change of December.',
  version: '12.3.1',
  request: {
    fields: {
      source: 'Production',
      target: 'Test',
      'window-from': '2026-12-05T18:00:00+01:00',
      'window-to': '2026-12-05T20:00:00+01:00',
      overseen: 'yes',
    },
  },
} as const satisfies CaseDraft;
