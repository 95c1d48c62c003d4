import type { SpanishWords } from '../words.ts';

export const app: SpanishWords['app'] = {
  name: 'Support Companion',
  loading: 'Leyendo',
  said: 'Lo que se hizo',
  tryAgain: 'Reintentar',
  undo: 'Deshacer',
  cancel: 'Cancelar',
  save: 'Guardar',
  remove: 'Quitar',
  close: 'Cerrar',
  notCopied: 'No se copió. Seleccione el texto y cópielo a mano.',
};
