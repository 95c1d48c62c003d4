import type { GermanWords } from '../words.ts';

export const lifecycle: GermanWords['lifecycle'] = {
  unknown: 'Nicht im Versionskatalog',
  withdrawn: 'Early Access, kann zurückgezogen werden',
  left_one: 'Noch {{count, number}} Tag gepflegt',
  left_other: 'Noch {{count, number}} Tage gepflegt',
  ended_one: 'Pflege endete vor {{count, number}} Tag',
  ended_other: 'Pflege endete vor {{count, number}} Tagen',
};
