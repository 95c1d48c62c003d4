import type { SpanishWords } from '../words.ts';

export const kinds: SpanishWords['kinds'] = {
  is: 'Esto es: {{name}}.',
  change: 'Otra cosa',
  keep: 'Dejarlo',
  choose: '¿Qué quiere de soporte?',
  fields: 'Lo que pide este tipo',
  terms: 'Lo que debe saber',
  agreed: 'Aceptado por {{who}} el {{at}}',
  agreedBy: 'Condiciones aceptadas por',
  agreeFirst: 'Marque lo que acepta; va con su nombre y la hora.',
  billed: 'Esto puede facturarse. Se le avisa antes de que algo cueste dinero.',
  yes: 'Sí',
  no: 'No',
  usual: 'Habitual en este tipo de solicitud',
  problem: {
    missing: 'Falta',
    form: 'Esto aún no se puede leer.',
    order: 'Esto es anterior al comienzo de la ventana.',
    same: 'Es la misma. Indique otra.',
  },
  approval: {
    title: 'Un contacto clave lo aprueba antes de enviarlo',
    by: 'Aprobado por {{who}} ({{role}}), {{at}}.',
    changed: '{{who}} lo aprobó y desde entonces cambió. Hay que aprobarlo de nuevo.',
    wait: 'Nadie lo ha aprobado aún.',
    approve: 'Aprobar como contacto clave',
    takeBack: 'Retirar la aprobación',
    nobody: 'No hay ningún contacto clave designado. Designe uno en la configuración, en Personas.',
    only: 'Solo deciden: {{names}}. Entrégueselo a una de esas personas.',
  },
};
