import type { GermanWords } from '../words.ts';

export const severity: GermanWords['severity'] = {
  '1': 'Kritisch',
  '2': 'Schwer',
  '3': 'Gering',
  '4': 'Ohne Auswirkung',
  label: 'Schweregrad {{n}}, {{word}}',
};
