import type { SpanishWords } from '../words.ts';

export const severity: SpanishWords['severity'] = {
  '1': 'Crítica',
  '2': 'Grave',
  '3': 'Leve',
  '4': 'Sin impacto',
  label: 'Gravedad {{n}}, {{word}}',
};
