import type { SpanishWords } from '../words.ts';

export const notices: SpanishWords['notices'] = {
  none: 'Aún no hay avisos.',
  noneRest: 'Llegan como archivos de soporte y se comprueban antes de mostrarse.',
  kept_one: 'Se conserva un aviso.',
  kept_other: 'Se conservan {{n}} avisos.',
  unread_zero: 'Todos están leídos.',
  unread_one: 'Uno está sin leer.',
  unread_other: '{{n}} están sin leer.',
  import: 'Importar aviso',
  chooseTitle: 'Elegir un archivo de aviso',
  imported: 'Aviso comprobado y guardado',
  notTaken: 'No se tomó.',
  issued: 'Emitido {{at}}, firmado por {{key}}',
  expired: 'caducado',
  isRead: 'leído',
  isUnread: 'sin leer',
};
