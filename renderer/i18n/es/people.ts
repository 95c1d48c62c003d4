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
  history: 'Lo que se cambió',
  change: { named: 'Nombrado: {{role}}', changed: '{{before}}, luego {{role}}', removed: 'Quitado, era {{role}}' },
  me: {
    nobody: 'Aún no hay ningún contacto clave designado, así que todos pueden enviar casos.',
    primary: 'Usted es contacto principal y puede enviar casos.',
    backup: 'Usted es contacto suplente y puede enviar casos.',
    other: 'Usted es contacto, pero no contacto clave. Solo los contactos clave envían casos; usted prepara y entrega.',
    none: 'Su perfil no corresponde a ningún contacto clave. Solo ellos envían casos; usted prepara y entrega.',
  },
  name: 'Nombre',
  email: 'Correo',
  phone: 'Teléfono',
  from: {
    name: {
      account: 'El nombre completo de su cuenta en este equipo.',
      'sign-in-name': 'La cuenta no indica un nombre completo, por eso aparece el nombre de inicio de sesión.',
    },
    userId: 'El nombre con el que inicia sesión en este equipo.',
    email: {
      'sign-in-address': 'La dirección con la que inicia sesión. Cámbiela si recibe el correo en otra.',
      environment: 'De la variable EMAIL de su cuenta.',
      none: 'La cuenta no indica ninguna dirección. El soporte necesita una para responderle.',
    },
    timeZone: 'La zona horaria de este equipo.',
  },
  profile: { name: 'Su nombre', userId: 'Nombre de inicio de sesión', email: 'Correo', timeZone: 'Zona horaria' },
};
