import type { SpanishWords } from '../words.ts';

export const releases: SpanishWords['releases'] = {
  title: 'Catálogo de versiones',
  asOf: 'a fecha de {{date}}',
  unknownAge: 'antigüedad desconocida',
  import: 'Importar',
  chooseTitle: 'Elegir un catálogo de versiones',
  imported: 'Catálogo de versiones incorporado',
  none: 'El catálogo está vacío, así que no se puede indicar ningún fin de mantenimiento.',
  channel: { GA: 'disponible en general', EA: 'acceso anticipado' },
  until: 'Publicada {{released}}, con mantenimiento hasta {{until}}',
};
