import type { GermanWords } from '../words.ts';

export const numbers: GermanWords['numbers'] = {
  '0': 'keine',
  '1': 'eins',
  '2': 'zwei',
  '3': 'drei',
  '4': 'vier',
  '5': 'fünf',
  '6': 'sechs',
  '7': 'sieben',
  '8': 'acht',
  '9': 'neun',
  '10': 'zehn',
  '11': 'elf',
  '12': 'zwölf',
  '13': 'dreizehn',
  '14': 'vierzehn',
};
