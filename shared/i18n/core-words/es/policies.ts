import type { CoreWords } from '../../said-languages.ts';

export const policies: CoreWords = {
  '{0} has {1} entries, too many for a list of holidays. Export the holidays alone.':
    '{0} tiene {1} entradas, demasiadas para una lista de festivos. Exporte solo los festivos.',
  'it repeats too often': 'se repite demasiado',
  'it comes after {0}': 'es posterior a {0}',
  'it was over before {0}': 'acabó antes de {0}',
  'none of its days is left': 'no queda ninguno de sus días',
  'it was cancelled': 'se canceló',
  'it has no date that can be read': 'no tiene una fecha legible',
  'it has no length': 'no tiene duración',
  'it lasts longer than a year': 'dura más de un año',
  'it has several rules of repetition': 'tiene varias reglas de repetición',
  'it repeats in a way this app does not know': 'se repite de una forma que esta aplicación no conoce',
  '{0} is no calendar file. Choose one that ends in .ics, as calendar programs export it.':
    '{0} no es un archivo de calendario. Elija uno que acabe en .ics, como los exportan los programas de calendario.',
  '{0} is damaged and cannot be read as a calendar ({1}). Export it again.':
    '{0} está dañado y no se puede leer como calendario ({1}). Expórtelo de nuevo.',
  'its parts are mixed up': 'sus partes están mezcladas',
  'There is no version {0} of the policy "{1}".': 'No hay versión {0} de la política «{1}».',
  'As version {0}.': 'Como la versión {0}.',
  'As version {0} of {1}.': 'Como la versión {0} de {1}.',
  'Version {0} of "{1}" is in use by now, and this change was made from version {2} of "{3}". Look at the present one and make the change again.':
    'Ahora está en uso la versión {0} de «{1}» y este cambio partió de la versión {2} de «{3}». Mire la actual y haga el cambio de nuevo.',
  'The policy cannot be used{0}: {1}.{2}': 'La política no se puede usar{0}: {1}.{2}',
  'it is not valid': 'no es válida',
  'It has none.': 'No tiene ninguna.',
  'The policy has no reading "{0}". {1}': 'La política no tiene la lectura «{0}». {1}',
  'There is no policy "{0}". Known: {1}.': 'No hay ninguna política «{0}». Conocidas: {1}.',
  'The policy "{0}" has no programme "{1}". Known: {2}.':
    'La política «{0}» no tiene el programa «{1}». Conocidos: {2}.',
  'It applies from {0} on; until then everything stays.': 'Se aplica desde {0}; hasta entonces todo sigue igual.',
  'Version {0}, which waits for {1}, will not apply any more: this one takes its place.':
    'La versión {0}, que espera a {1}, ya no se aplicará: esta ocupa su lugar.',
  'it has {0} characters as JSON, and at most {1} are taken. Take out what nobody needs, such as holidays of long ago':
    'tiene {0} caracteres como JSON y se admiten {1} como máximo. Quite lo que nadie necesita, como festivos de hace mucho',
  'a policy is a JSON object, and this cannot be written as JSON':
    'una política es un objeto JSON, y esto no se puede escribir como JSON',
  'The chosen policy "{0}" cannot be used on this machine, so "{1}" applies. Choose another one, or apply "{2}" again.':
    'La política elegida «{0}» no se puede usar en esta máquina, así que se aplica «{1}». Elija otra o aplique «{2}» de nuevo.',
  'The holidays of {0} known until {1}. Later ones count as usual days until the list of the next year is there.':
    'Los festivos de {0} se conocen hasta {1}. Los posteriores cuentan como días normales hasta que esté la lista del año siguiente.',
  'No holidays are known for the centre "{0}", so its holidays count as usual days.':
    'No se conocen festivos del centro «{0}», así que cuentan como días normales.',
  'no centre is': 'ningún centro',
  'one centre is': 'un solo centro',
  'The readings "{0}" and "{1}" give the same hours as long as {2} known.':
    'Las lecturas «{0}» y «{1}» dan las mismas horas mientras se conozca {2}.',
  'No support policy came with the app. Install it again.':
    'La aplicación no trajo ninguna política de soporte. Instálela de nuevo.',
};
