import type { GermanWords } from '../words.ts';

export const role: GermanWords['role'] = {
  production: 'Produktion',
  test: 'Test',
  preview: 'Vorschau',
  other: 'Andere',
  unknown: 'Rolle nicht festgelegt',
};
