import type { GermanWords } from '../words.ts';

export const kind: GermanWords['kind'] = {
  problem: 'Problem',
  question: 'Frage',
  service: 'Serviceanfrage',
  enhancement: 'Produktwunsch',
  change: 'Änderung',
  refresh: 'Auffrischung einer Instanz',
  training: 'Schulung',
  professional: 'Professional Services',
};
