import type { SpanishWords } from '../words.ts';

export const keys: SpanishWords['keys'] = {
  title: 'Claves que pueden firmar avisos',
  none: 'No se confía en ninguna clave, así que no se puede tomar ningún aviso.',
  add: 'Añadir clave',
  addTitle: 'Confiar en una clave',
  removed: 'Clave {{keyId}} quitada',
  source: { installation: 'vino con la aplicación', managed: 'fijada por su administrador', person: 'añadida a mano' },
  field: { keyId: 'Nombre de la clave', publicKey: 'Clave pública', fingerprint: 'Huella' },
  hint: {
    keyId: 'Como la llama soporte',
    publicKey: 'Base64, 44 signos',
    fingerprint: 'Escríbala de otra fuente que la clave, por ejemplo por teléfono',
  },
};
