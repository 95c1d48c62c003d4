import type { GermanWords } from '../words.ts';

export const folders: GermanWords['folders'] = {
  none: 'Keine Instanz gefunden.',
  found_one: 'Eine Instanz gefunden.',
  found_other: '{{n}} Instanzen gefunden.',
  in: 'Gesucht in: {{root}}',
  noRoot: 'Kein Ordner des Produkts auf diesem Computer.',
  choose: 'Ordner wählen',
  chooseTitle: 'Wurzelordner des Produkts wählen',
  root: 'Wurzelordner des Produkts',
  own: 'Von Ihnen gewählt',
  usual: 'Der übliche Ort',
  useUsual: 'Üblichen Ort nehmen',
  roleOf: 'Rolle von {{name}}',
};
