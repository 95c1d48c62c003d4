import type { SpanishWords } from '../words.ts';

export const folders: SpanishWords['folders'] = {
  none: 'No se encontró ninguna instancia.',
  found_one: 'Una instancia encontrada.',
  found_other: '{{n}} instancias encontradas.',
  in: 'Se buscó en: {{root}}',
  noRoot: 'Ninguna carpeta del producto en este equipo.',
  choose: 'Elegir carpeta',
  chooseTitle: 'Elegir la carpeta raíz del producto',
  root: 'Carpeta raíz del producto',
  own: 'Elegida por usted',
  usual: 'El lugar habitual',
  useUsual: 'Usar el lugar habitual',
  roleOf: 'Función de {{name}}',
};
