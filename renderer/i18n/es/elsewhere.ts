import type { SpanishWords } from '../words.ts';

export const elsewhere: SpanishWords['elsewhere'] = {
  noFolders: 'En otro servidor, fuera de alcance',
  save: 'Pedir un paquete',
  saveFor: 'Pedir un paquete de {{name}}',
  saveTitle: 'Guardar la petición de un paquete de {{name}}',
  saved: 'Guardado como {{file}}. Envíelo al administrador de ese servidor.',
  add: 'Añadir una instancia',
  addTitle: 'Añadir una instancia en otro servidor',
  name: 'Nombre de la instancia',
  nameHint: 'Como se llama su carpeta en su servidor.',
  none: 'Una instancia en otro servidor puede añadirse por su nombre.',
  removed: '{{name}}: quitada',
  removeLabel: 'Quitar {{name}}',
};
