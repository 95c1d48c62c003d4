import type { SpanishWords } from '../words.ts';

export const people: SpanishWords['people'] = {
  none: 'Aún no se nombró ningún contacto.',
  named_one: 'Hay un contacto nombrado.',
  named_other: 'Hay {{n}} contactos nombrados.',
  limits: '{{primary}} de {{primaryMax}} principales, {{backup}} de {{backupMax}} suplentes.',
  contacts: 'Contactos',
  add: 'Añadir un contacto',
  edit: 'Cambiar un contacto',
  editLabel: 'Editar {{name}}',
  removeLabel: 'Quitar {{name}}',
  removed: '{{name}}: quitado',
  you: 'Usted',
  name: 'Nombre',
  email: 'Correo',
  phone: 'Teléfono',
  profile: { name: 'Su nombre', userId: 'Nombre de inicio de sesión', email: 'Correo', timeZone: 'Zona horaria' },
};
