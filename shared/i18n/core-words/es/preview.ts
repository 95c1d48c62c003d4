import type { CoreWords } from '../../said-languages.ts';

export const preview: CoreWords = {
  'The bundle does not say what was taken out of it. Collect again.':
    'El paquete no dice qué se eliminó de él. Recopile de nuevo.',
  'The bundle cannot be opened. {0} Collect again.': 'El paquete no se puede abrir. {0} Recopile de nuevo.',
  'This bundle is encrypted already, so only its recipient can open it. Collect again to look through a new one.':
    'Este paquete ya está cifrado y solo su destinatario puede abrirlo. Recopile de nuevo para revisar uno nuevo.',
  'This program cannot make a bundle anew.': 'Este programa no puede rehacer un paquete.',
  'What you wrote stands nowhere in this bundle, so nothing was changed. Write it as it stands there.':
    'Lo que escribió no aparece en este paquete, así que no se cambió nada. Escríbalo tal como aparece allí.',
  'The bundle is being made anew already. Wait for it, or cancel it.':
    'El paquete ya se está rehaciendo. Espere o cancélelo.',
  'This change is not there any more.': 'Este cambio ya no está.',
  'Choose at least three characters.': 'Elija al menos tres caracteres.',
  'This file is not in the bundle (any more).': 'Este archivo no está (ya) en el paquete.',
  'The list of what is in the bundle, and of what was taken out, goes with every bundle.':
    'La lista de lo que contiene el paquete y de lo eliminado va con todos los paquetes.',
  'A secret is never sent, whatever the reason. It stays taken out.':
    'Un secreto nunca se envía, sea cual sea el motivo. Sigue eliminado.',
  'What this mark stands for is not known on this computer. Collect again to keep it.':
    'En este equipo no se sabe qué representa esta marca. Recopile de nuevo para conservarla.',
  'The new bundle is not whole. Try again. ({0})': 'El paquete nuevo no está completo. Inténtelo de nuevo. ({0})',
  'one thing that looks': 'algo que parece',
  '{0} things that look': '{0} cosas que parecen',
  'The second scan found {0} secret in the new bundle, so the one before stays.':
    'El segundo análisis encontró {0} secreto en el paquete nuevo, así que queda el anterior.',
  'The first bundle was changed on this disk. Collect again.':
    'El primer paquete se modificó en este disco. Recopile de nuevo.',
  'Cancelled. The bundle is as it was.': 'Cancelado. El paquete está como estaba.',
  'The disk is full, so the bundle stays as it was. Free some space and try again.':
    'El disco está lleno y el paquete queda como estaba. Libere espacio e inténtelo de nuevo.',
  'The bundle was changed on this disk, so it is not used.': 'El paquete se modificó en este disco, así que no se usa.',
  'The bundle could not be made anew ({0}). It is as it was.': 'No se pudo rehacer el paquete ({0}). Está como estaba.',
  'The bundle was made anew meanwhile. It is shown as it is now.':
    'El paquete se rehízo entretanto. Se muestra como está ahora.',
  'This file cannot be unpacked. {0}': 'Este archivo no se puede desempaquetar. {0}',
  'This file cannot be shown as a picture.': 'Este archivo no se puede mostrar como imagen.',
  'left out by the person': 'omitido por la persona',
  'It could not be read again.': 'No se pudo leer de nuevo.',
  'Nothing of this part is in the bundle (any more).': 'En el paquete no hay nada (más) de esta parte.',
};
