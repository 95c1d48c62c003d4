import type { CoreWords } from '../../said-languages.ts';

export const outgoing: CoreWords = {
  'it takes too long': 'tarda demasiado',
  'the scan failed': 'el análisis falló',
  'it cannot be read ({0})': 'no se puede leer ({0})',
  'cannot be looked through: {0}': 'no se puede examinar: {0}',
  'it is damaged': 'está dañado',
  'it is an archive inside an archive and too large to be opened there':
    'es un archivo comprimido dentro de otro y demasiado grande para abrirlo ahí',
  'a RAR archive': 'un archivo RAR',
  'an xz file': 'un archivo xz',
  'a bzip2 file': 'un archivo bzip2',
  'a cabinet file': 'un archivo cabinet',
  'an encrypted file (age)': 'un archivo cifrado (age)',
  'an encrypted message (PGP)': 'un mensaje cifrado (PGP)',
  'an lz4 file': 'un archivo lz4',
  'a zip archive': 'un archivo zip',
  'a gzip file': 'un archivo gzip',
  'a zstd file': 'un archivo zstd',
  'a tar archive': 'un archivo tar',
  'it ends in the middle': 'termina a la mitad',
  'it holds more than {0} files': 'contiene más de {0} archivos',
  'its directory is damaged': 'su directorio está dañado',
  'it holds more beside its content than is looked at': 'contiene, además de su contenido, más de lo que se mira',
  'the file': 'el archivo',
  'more than can be told': 'más de lo que se puede decir',
  '{0} (its name)': '{0} (su nombre)',
  '{0} cannot be opened here': '{0} no se puede abrir aquí',
  'archives are in it more than {0} deep': 'contiene archivos comprimidos a más de {0} niveles',
  '{0} (names and comments)': '{0} (nombres y comentarios)',
  'entry {0}': 'entrada {0}',
  'it is encrypted': 'está cifrado',
  'it is packed in a way that is not known here': 'está empaquetado de una forma que aquí no se conoce',
  'it unpacks to far more than it is': 'al desempaquetarse ocupa mucho más',
  'known value': 'valor conocido',
  'more than can be told: after {0} finds the rest was not looked at':
    'más de lo que se puede decir: tras {0} hallazgos no se miró el resto',
  'The stored copy of {0} is not what was queued. It was not sent. Attach the file again.':
    'La copia guardada de {0} no es la que se puso en cola. No se envió. Adjunte el archivo de nuevo.',
  'What is queued is not what was looked at, so it was not sent. Write it again.':
    'Lo que está en cola no es lo que se revisó, así que no se envió. Escríbalo de nuevo.',
  'Nothing was sent: {0} may not go. {1} Or leave the file out.':
    'No se envió nada: {0} no puede salir. {1} O bien omita el archivo.',
  '{0} cannot go without a decision: leave it out, or send it with a reason. Nothing was sent.':
    '{0} no puede salir sin una decisión: omítalo o envíelo con un motivo. No se envió nada.',
  'It was encrypted by an older version, so nobody knows what is in it. Collect again.':
    'Lo cifró una versión anterior, así que nadie sabe qué contiene. Recopile de nuevo.',
  'It holds {0}, and no approval for that is in force.': 'Contiene {0} y no hay ninguna aprobación vigente.',
  'There is no such decision about this case.': 'No hay tal decisión sobre este caso.',
  'This case is not here.': 'Este caso no está aquí.',
  'There is no such file on this case.': 'No hay tal archivo en este caso.',
  'The scan found nothing by this name. Look at the preview again.':
    'El análisis no encontró nada con este nombre. Mire la vista previa de nuevo.',
  'This is certainly a secret ({0}), so no reason sends it. Take it out, or leave the file out.':
    'Esto es con certeza un secreto ({0}), así que ningún motivo lo envía. Elimínelo u omita el archivo.',
  'This stands for a secret, so it is never sent.': 'Esto representa un secreto, así que nunca se envía.',
  'Somebody decided to leave it out.': 'Alguien decidió omitirlo.',
  'It was not collected here, and anybody can write a manifest: nobody knows whether secrets were taken out. It goes only with a reason.':
    'No se recopiló aquí, y cualquiera puede escribir un manifiesto: nadie sabe si se eliminaron los secretos. Solo sale con un motivo.',
  'The bundle could not be encrypted: {0}': 'No se pudo cifrar el paquete: {0}',
  'Pictures may show anything, so each goes only after somebody looked at it and said so.':
    'Las imágenes pueden mostrar cualquier cosa, así que cada una sale solo después de que alguien la mire y lo confirme.',
  'It cannot be read as text, so nobody can take secrets out of it. It goes only with a reason.':
    'No se puede leer como texto, así que nadie puede eliminar sus secretos. Solo sale con un motivo.',
  'Recordings hold data of the company. They go only under an approval that is in force.':
    'Las grabaciones contienen datos de la empresa. Solo salen con una aprobación vigente.',
  'Scenarios hold data of the company. They go only under an approval that is in force.':
    'Los escenarios contienen datos de la empresa. Solo salen con una aprobación vigente.',
  'the preview is not one of this case': 'la vista previa no es de este caso',
  'There is no file "{0}" among those that are handed over.': 'No hay ningún archivo «{0}» entre los que se entregan.',
  'It was chosen by its name.': 'Se eligió por su nombre.',
  'This case was sent already. What waits is shown in the outbox.':
    'Este caso ya se envió. Lo que espera se ve en la bandeja de salida.',
  'case text › {0}': 'texto del caso › {0}',
  'name of a file': 'nombre de un archivo',
  'file {0}': 'archivo {0}',
  '{0}, line {1} ({2})': '{0}, línea {1} ({2})',
  '{0}; and {1} more': '{0}; y {1} más',
  'Take it out, leave the file out, or send it with a reason.': 'Elimínelo, omita el archivo o envíelo con un motivo.',
  'Take it out, or leave the file out. What is certainly a secret is not sent for any reason.':
    'Elimínelo u omita el archivo. Lo que con certeza es un secreto no se envía por ningún motivo.',
  '1 place looks': '1 lugar parece',
  '{0} places look': '{0} lugares parecen',
  'Nothing was sent: {0} like a secret. {1}. {2}': 'No se envió nada: {0} contener un secreto. {1}. {2}',
  'what was decided about it': 'lo que se decidió sobre ello',
  'Nothing was sent: since the preview something changed: {0}. Look at it again, then send.':
    'No se envió nada: algo cambió desde la vista previa: {0}. Mírelo de nuevo y envíe.',
  'It begins like a picture but cannot be read as one, so nobody can take out what it says about itself. It goes only with a reason.':
    'Empieza como una imagen, pero no se puede leer como tal, así que nadie puede eliminar lo que dice de sí misma. Solo sale con un motivo.',
  'Something was decided about this case after it was handed over, so it was not sent. Hand it over again.':
    'Después de pasar este caso se decidió algo sobre él, así que no se envió. Páselo de nuevo.',
  'A file or a text of this case was changed after it was handed over, so it was not sent. Hand it over again.':
    'Un archivo o un texto de este caso cambió después de pasarlo, así que no se envió. Páselo de nuevo.',
  '{0} was taken off this case after it was handed over. Hand it over again.':
    '{0} se quitó de este caso después de pasarlo. Páselo de nuevo.',
  'This case was sent to support after it was handed over, so it does not go to a colleague.':
    'Después de entregar este caso se envió a soporte, así que ya no llega a nadie más de su empresa.',
  'This draft was discarded after it was handed over, so it was not sent. Take that back first, then hand it over again.':
    'Después de entregar este borrador se descartó, así que no se envió. Deshaga eso primero y luego entréguelo de nuevo.',
  'It has {0} and would unpack to {1}. This app packs nothing so small, so it may have been made to fill the disk. It stays here. Ask who sent it.':
    'Tiene {0} y se descomprimiría a {1}. Esta aplicación no comprime nada tanto, así que puede estar hecho para llenar el disco. Se queda aquí. Pregunte a quien lo envió.',
  'It would unpack to {0}, and of a bundle that was not collected here {1} are looked through at most. It stays here. Ask for a smaller one.':
    'Se descomprimiría a {0}, y de un paquete que no se recopiló aquí se revisan como máximo {1}. Se queda aquí. Pida uno más pequeño.',
  'Looking through it took longer than a minute, so nobody knows what is in it. It stays here. Ask for a smaller one.':
    'Revisarlo llevó más de un minuto, así que nadie sabe qué contiene. Se queda aquí. Pida uno más pequeño.',
  'No reason sends {0}. {1} Nothing was done yet: do it again without that reason.':
    'Ningún motivo envía {0}. {1} Todavía no se ha hecho nada: hágalo de nuevo sin ese motivo.',
  '{0} No reason sends it.': '{0} Ningún motivo lo envía.',
  '{0} is no key contact any more, so this case was not sent. Hand it over to somebody who is.':
    '{0} ya no es un contacto clave, así que este caso no se envió. Entréguelo a alguien que lo sea.',
};
