import type { SpanishWords } from '../words.ts';

export const failed: SpanishWords['failed'] = {
  name: 'No se puede iniciar',
  ways: 'Salidas',
  kept: 'Lo que había se conserva como {{kept}}.',
  'newer-database': {
    strong: 'Sus datos son más nuevos que esta versión de la aplicación.',
    rest: 'No se cambió nada. Instale la versión más nueva para continuar.',
  },
  'migration-failed': {
    strong: 'No se pudieron llevar sus datos a esta versión.',
    rest: 'Están como antes; primero se hizo una copia.',
  },
  corrupt: {
    strong: 'El archivo con sus datos está dañado.',
    rest: 'Una copia de seguridad puede ocupar su lugar; el archivo dañado se conserva.',
  },
  busy: { strong: 'Otro proceso tiene sus datos.', rest: 'Ciérrelo e inténtelo de nuevo.' },
  'disk-full': {
    strong: 'El disco está lleno, por eso no se pueden abrir sus datos para escribir.',
    rest: 'Libere espacio e inténtelo de nuevo.',
  },
  other: { strong: 'No se pudieron abrir sus datos.', rest: 'No se cambió nada.' },
  way: {
    retry: {
      title: 'Abrir los datos otra vez',
      text: 'Sirve si otra cosa los tenía o tras liberar espacio.',
      button: 'Reintentar',
    },
    'restore-backup': {
      title: 'Volver a la última copia',
      text: 'El archivo actual se aparta y se conserva. Lo escrito después de la copia solo está en ese archivo.',
      button: 'Restaurar',
    },
    'move-aside': {
      title: 'Empezar con datos vacíos',
      text: 'El archivo actual se aparta y se conserva. Los casos del portal vuelven con la próxima sincronización.',
      button: 'Apartar',
    },
    'reveal-data': {
      title: 'Ver la carpeta con sus datos',
      text: 'Para soporte, o para copiar el archivo a un lugar seguro.',
      button: 'Mostrar',
    },
    quit: { title: 'Cerrar la aplicación', text: 'No se pierde nada.', button: 'Cerrar' },
  },
};
