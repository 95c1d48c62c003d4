import type { CoreWords } from '../../said-languages.ts';

export const recordings: CoreWords = {
  'Nothing is recorded here now. The recorder runs in the window of the app.':
    'Aquí no se registra nada ahora. El registrador funciona en la ventana de la aplicación.',
  'The run holds no recorded file any more.': 'La ejecución ya no contiene ningún archivo grabado.',
  'The run has no file {0} (any more). Choose the range again.':
    'La ejecución no tiene (ya) el archivo {0}. Elija el tramo de nuevo.',
  'The range ends ({0}) before it begins ({1}). Swap the two.':
    'El tramo termina ({0}) antes de empezar ({1}). Intercámbielos.',
  'No root folder of the product is known on this machine. Name it: settings set root DIR, or --root DIR on the command line.':
    'No se conoce ninguna carpeta raíz del producto en esta máquina. Indíquela: settings set root DIR, o --root DIR en la línea de comandos.',
  'There is no instance "{0}" with folders here. {1}': 'Aquí no hay ninguna instancia «{0}» con carpetas. {1}',
  'The system does not let this account look into the recordings. An administrator may.':
    'El sistema no deja a esta cuenta mirar las grabaciones. Un administrador puede.',
  'The Recordings folder leads to another place and is not followed.':
    'La carpeta Recordings lleva a otro sitio y no se sigue.',
  'The Recordings folder could not be listed.': 'No se pudo enumerar la carpeta Recordings.',
  'There is no such stretch in this run.': 'No hay tal tramo en esta ejecución.',
  'There is no case {0}.': 'No hay ningún caso {0}.',
  'whole run': 'ejecución completa',
  'There is no such run (any more). Look at the list again.': 'No hay (ya) tal ejecución. Mire la lista de nuevo.',
  'Several instances have such a run: {0}. Name one with --instance.':
    'Varias instancias tienen tal ejecución: {0}. Indique una con --instance.',
  'There is no recorded run "{0}". "recordings" lists them.':
    'No hay ninguna ejecución grabada «{0}». "recordings" las enumera.',
  'No run was recorded.': 'No se grabó ninguna ejecución.',
  'No recording holds that time. "recordings --around ISO" says which is the nearest.':
    'Ninguna grabación contiene ese momento. "recordings --around ISO" indica la más cercana.',
};
