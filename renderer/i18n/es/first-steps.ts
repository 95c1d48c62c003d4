import type { SpanishWords } from '../words.ts';

export const firstSteps: SpanishWords['firstSteps'] = {
  title: 'Tres pasos para empezar',
  count: '{{n}} de {{of}} hechos',
  notNow: 'Ahora no',
  putAway: 'Los primeros pasos se apartaron',
  putAwayMore: 'Configuración, Acerca de, los recupera.',
  bringBack: 'Mostrar los primeros pasos en Inicio',
  broughtBack: 'Los primeros pasos vuelven a estar en Inicio',
  done: 'Hecho:',
  open: 'Pendiente:',
  look: 'Ver',
  label: '{{action}}: {{title}}',
  plant: {
    title: '{{number}}. Su planta',
    why: 'Señale la carpeta del producto, y versión, registros y grabaciones vendrán por sí solos.',
    found_one: 'Se encontró {{count, number}} instancia.',
    found_other: 'Se encontraron {{count, number}} instancias.',
    do: 'Elegir carpeta',
  },
  people: {
    title: '{{number}}. Usted y sus contactos',
    why: 'Diga dónde le localiza soporte y quién puede registrar casos. Cualquiera puede preparar uno.',
    known: 'Usted es {{name}}.',
    do: 'Completar',
  },
  portal: {
    title: '{{number}}. El camino a soporte',
    why: 'Indique el portal al que van sus casos. Hasta entonces quedan en una carpeta de este equipo, donde soporte no los ve.',
    known: 'Los casos nuevos van a «{{name}}».',
    do: 'Añadir portal',
  },
};
