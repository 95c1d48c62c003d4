import type { CoreWords } from '../../said-languages.ts';

export const cases: CoreWords = {
  'Cancelled; nothing was attached.': 'Cancelado; no se adjuntó nada.',
  'This choice is no longer known. Choose the file again.': 'Esta elección ya no es válida. Elija el archivo de nuevo.',
  '{0} is larger than {1} bytes.': '{0} supera los {1} bytes.',
  'There is no file {0}.': 'No existe el archivo {0}.',
  'This choice is no longer known. Choose the folder again.':
    'Esta elección ya no es válida. Elija la carpeta de nuevo.',
  '{0} is not a folder.': '{0} no es una carpeta.',
  '{0} is not a file.': '{0} no es un archivo.',
  "{0} cannot be read with this account's rights.": '{0} no se puede leer con los permisos de esta cuenta.',
  'The disk is full. Free some space and try again; nothing was lost.':
    'El disco está lleno. Libere espacio e inténtelo de nuevo; no se perdió nada.',
  '{0} cannot be read ({1}).': '{0} no se puede leer ({1}).',
  'This file is gone for good. Add it again.': 'Este archivo ya no existe. Añádalo de nuevo.',
  'This case was sent meanwhile, so the file was not put back.':
    'Este caso se envió entretanto, por eso el archivo no se repuso.',
  'This file belongs to a case that was sent, so it stays in its record.':
    'Este archivo pertenece a un caso enviado, así que queda en su registro.',
  'A case that was sent cannot be discarded.': 'Un caso enviado no se puede descartar.',
  'This draft is not here any more.': 'Este borrador ya no está aquí.',
  'This case was sent meanwhile, so the draft cannot change any more.':
    'Este caso se envió entretanto, así que el borrador ya no se puede cambiar.',
  'This draft was changed in another place meanwhile. Both versions are kept: choose one.':
    'Este borrador se cambió entretanto en otro lugar. Se conservan ambas versiones: elija una.',
  'This case is not closed. Write to support in it instead of starting another one.':
    'Este caso no está cerrado. Escriba a soporte en él en lugar de empezar otro.',
  'Taken from case {0}': 'Tomado del caso {0}',
  ', closed on {0}': ', cerrado el {0}',
  'This case is closed and is not opened again. Report a new problem that names its number.':
    'Este caso está cerrado y no se vuelve a abrir. Notifique un problema nuevo que indique su número.',
  'This case was not sent yet. Send it first, then write to support.':
    'Este caso aún no se ha enviado. Envíelo primero y luego escriba a soporte.',
  'This draft was discarded. Take that back first, then note what happened.':
    'Este borrador se descartó. Deshaga eso primero y luego anote lo ocurrido.',
  'This lies in the future. Note it when it has happened, or correct the time.':
    'Eso está en el futuro. Anótelo cuando haya ocurrido o corrija la hora.',
  'This lies before the case was started. Correct the time.': 'Eso es anterior al inicio del caso. Corrija la hora.',
  'The call ended before it began. Correct one of the times.':
    'La llamada terminó antes de empezar. Corrija una de las horas.',
  'The end of the call lies in the future. Note it when the call is over.':
    'El final de la llamada está en el futuro. Anótela cuando haya terminado.',
  'The case was closed before that. What comes later is a new case: follow this one up.':
    'El caso se cerró antes. Lo que viene después es un caso nuevo: dé seguimiento a este.',
  'This case was not sent yet. Choose the severity in the draft.':
    'Este caso aún no se ha enviado. Elija la gravedad en el borrador.',
  'Support does not know this case yet. Send it first, or note the call in which support took it.':
    'Soporte aún no conoce este caso. Envíelo primero o anote la llamada en que soporte lo aceptó.',
  'Support did not know this case at that time. Correct the time.':
    'Soporte no conocía este caso en ese momento. Corrija la hora.',
  'Service was noted as restored already.': 'El servicio ya constaba como restablecido.',
  'Service was not noted as restored before that time, so it cannot have broken again.':
    'El servicio no constaba como restablecido antes, así que no puede haber vuelto a fallar.',
  'The case had severity {0} at that time already.': 'El caso ya tenía gravedad {0} en ese momento.',
  'The pause ends before it begins. Correct one of the times.':
    'La pausa termina antes de empezar. Corrija una de las horas.',
  'The case stood still for this reason at that time already.':
    'El caso ya estaba detenido por este motivo en ese momento.',
  'Nothing stood still for this reason at that time, so it cannot go on.':
    'Nada estaba detenido por este motivo en ese momento, así que no puede continuar.',
  'This centre handled the case at that time already.': 'Este centro ya llevaba el caso en ese momento.',
  'The Support Manager was asked for already, and the plan is still to come.':
    'Ya se pidió hablar con el Support Manager y el plan aún está por llegar.',
  'Nobody had asked for the Support Manager by then. Note that first, then the plan.':
    'Hasta entonces nadie había pedido hablar con el Support Manager. Anote eso primero y luego el plan.',
  'The policy in use names none.': 'La política en uso no nombra ninguno.',
  'Known: {0}.': 'Conocidos: {0}.',
  'There is no support centre "{0}". {1}': 'No hay ningún centro de soporte «{0}». {1}',
  'This draft was discarded. Take that back first, then correct its notes.':
    'Este borrador se descartó. Deshaga eso primero y luego corrija sus notas.',
  'This note is not in the history of the case.': 'Esta nota no está en el historial del caso.',
  'Only what was noted by hand can be taken back. This came from support or from the app.':
    'Solo se puede retirar lo anotado a mano. Esto vino de soporte o de la aplicación.',
  'This note was taken back already.': 'Esta nota ya se retiró.',
  'The draft kept changing while it was checked. Send it again when you are done writing.':
    'El borrador siguió cambiando durante la comprobación. Envíelo de nuevo cuando termine de escribir.',
  'This draft was discarded. Take that back first, then send it.':
    'Este borrador se descartó. Deshaga eso primero y luego envíelo.',
  'There is no portal "{0}". Add it in the settings first.':
    'No hay ningún portal «{0}». Añádalo primero en los ajustes.',
  '{0} of {1} answered. Still open: {2}.': '{0} de {1} respondidas. Falta: {2}.',
  'The stored copy of {0} is damaged. Remove it from the case and attach it again.':
    'La copia guardada de {0} está dañada. Quítela del caso y adjúntela de nuevo.',
  'This case is not here. It may have been removed on another screen.':
    'Este caso no está aquí. Quizá se quitó en otra pantalla.',
  'There is not enough room: the files need {0}, and the disk with the data folder has {1} left. Free some space and add them again. Nothing was attached.':
    'No hay espacio suficiente: los archivos necesitan {0} y al disco de la carpeta de datos le quedan {1}. Libere espacio y añádalos de nuevo. No se adjuntó nada.',
  'There is no outcome "{0}". {1}': 'No hay ningún resultado «{0}». {1}',
};
