import type { DesktopWords } from './types.ts';

/** The desktop's words in Spanish. */
export const es: DesktopWords = {
  tag: 'es',
  appName: 'Support Companion',
  stopped: {
    title: 'La ventana dejó de mostrar su contenido',
    text: 'Sus casos y borradores están a salvo: se guardan fuera de la ventana. Ábrala de nuevo; si vuelve a pararse, reinicie la aplicación.',
    reopen: 'Abrir de nuevo',
  },
  outsideLink: {
    title: (host) => `¿Abrir una página de ${host} en el navegador?`,
    text: 'La página está fuera de Support Companion. Ábrala solo si siguió un enlace y conoce esta dirección.',
    refuse: 'No abrir',
    open: 'Abrir',
  },
  outsideCall: {
    title: (number) => `¿Llamar a ${number}?`,
    text: 'El número pasa al programa de este equipo que hace llamadas.',
    refuse: 'No llamar',
    open: 'Llamar',
  },
  tray: {
    open: 'Abrir Support Companion',
    report: 'Notificar un problema (con captura)',
    takeStep: 'Tomar una imagen de este paso',
    stopSteps: (taken) => `Dejar de registrar los pasos (${taken} hasta ahora)`,
    collect: 'Recopilar ahora',
    quit: 'Salir',
    stillHere: {
      title: 'Support Companion sigue en marcha',
      body: 'Envía lo que espera y le avisa cuando soporte responde. Use su icono en el área de notificación para abrirlo o salir.',
    },
  },
  capture: {
    wayland:
      'Este escritorio (Wayland) no deja que los programas tomen imágenes de la pantalla. Tome una con su propia herramienta y péguela aquí, o elija un archivo.',
    noRight:
      'El sistema no permite a esta aplicación grabar la pantalla. Permítalo en los ajustes de privacidad, o pegue una imagen o elija un archivo.',
    nothing:
      'El sistema no dio ninguna imagen de la pantalla. Tome una con su propia herramienta y péguela aquí, o elija un archivo.',
    nobody: 'Una imagen solo se toma justo después de un clic o una tecla en esta ventana. Elíjalo otra vez.',
    nobodyStarts:
      'Los pasos solo se graban después de un clic o una tecla en esta ventana. Inicie la grabación otra vez.',
  },
  steps: {
    recording: (taken) => (taken === 1 ? 'Registrando pasos: 1 imagen' : `Registrando pasos: ${taken} imágenes`),
    keys: (keys) => `${keys} toma la siguiente. No se registra nada más.`,
    take: 'Tomar imagen',
    stop: 'Detener',
  },
  pdf: {
    title: 'Guardar como PDF',
    why: {
      full: 'El disco está lleno. Elija otro lugar.',
      refused: 'No está permitido escribir ahí. Elija otra carpeta.',
      busy: 'Otro programa tiene abierto este archivo. Ciérrelo allí o elija otro nombre.',
      other: 'Elija otro lugar e inténtelo de nuevo.',
    },
  },
  edit: { cut: 'Cortar', copy: 'Copiar', paste: 'Pegar', selectAll: 'Seleccionar todo' },
};
