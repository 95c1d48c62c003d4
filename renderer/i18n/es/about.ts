import type { SpanishWords } from '../words.ts';

export const about: SpanishWords['about'] = {
  version: 'Support Companion {{app}}.',
  checking: 'Comprobando.',
  fine: 'Todo está en orden.',
  notFine: 'Algo requiere atención.',
  check: 'Comprobar de nuevo',
  checks: 'Comprobaciones',
  versions: 'Versiones y datos',
  fact: {
    app: 'Aplicación',
    node: 'Node',
    sqlite: 'SQLite',
    tz: 'Datos de zonas horarias',
    schema: 'Esquema de los datos',
    dataDir: 'Carpeta de datos',
  },
};
