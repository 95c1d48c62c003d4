import type { SpanishWords } from '../words.ts';

export const settings: SpanishWords['settings'] = {
  parts: 'Partes de la configuración',
  part: {
    portal: 'Portal',
    people: 'Personas',
    folders: 'Carpetas',
    notices: 'Avisos y versiones',
    space: 'Espacio',
    appearance: 'Apariencia',
    about: 'Acerca de',
  },
  policy: 'Política de soporte',
  edit: 'Editar',
  choose: 'Elegir',
  saved: 'Guardado',
};
