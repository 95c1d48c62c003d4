import type { CoreWords } from '../../said-languages.ts';

export const handover: CoreWords = {
  'No key contact is named, so there is nobody to hand a case over to. Name one under People.':
    'No hay ningún contacto clave, así que no hay a quién entregar un caso. Indique uno en «Personas».',
  'Say to whom: {0}.': 'Indique a quién: {0}.',
  'This case was sent already, so it is not handed over any more.':
    'Este caso ya se envió, así que ya no se entrega a otra persona.',
  'This draft was discarded. Take that back first, then hand it over.':
    'Este borrador se descartó. Deshaga eso primero y luego entréguelo.',
  '"{0}" is no key contact. Key contacts: {1}.': '«{0}» no es un contacto clave. Contactos clave: {1}.',
  '{0} could not be written ({1}). Nothing was handed over.': '{0} no se pudo escribir ({1}). No se entregó nada.',
  'Nobody handed this case over to you, so it cannot be given back.':
    'Nadie le entregó este caso, así que no se puede devolver.',
  'This case came as a file, so it goes back as one. Say where to write it.':
    'Este caso llegó como archivo, así que vuelve como archivo. Indique dónde escribirlo.',
  'This case was given back already.': 'Este caso ya se devolvió.',
  '{0} cannot be reached ({1}).': 'No se puede llegar a {0} ({1}).',
  'This is no case that was handed over, or it is damaged. {0}': 'Esto no es un caso entregado, o está dañado. {0}',
  'This is no case that was handed over, or it is damaged: {0}. Ask for it again.':
    'Esto no es un caso entregado, o está dañado: {0}. Pídalo de nuevo.',
  'a file has another size': 'un archivo tiene otro tamaño',
  'it does not hold exactly what it lists': 'no contiene exactamente lo que enumera',
  'it has no list of what it holds': 'no tiene una lista de su contenido',
  'its case cannot be read': 'su caso no se puede leer',
  'its case was changed on the way': 'su caso se modificó por el camino',
  '{0} was passed over: it is of another folder': '{0} se pasó por alto: es de otra carpeta',
  '{0} was passed over: {1}': '{0} se pasó por alto: {1}',
  'As {0} prepared it': 'Tal como lo preparó {0}',
  'Only a key contact takes a case over. Hand this one to one of them.':
    'Solo un contacto clave se hace cargo de un caso. Entrégueselo a uno de ellos.',
  'Somebody else': 'Otra persona',
  'This case goes back to {0}, who prepared it on another installation.':
    'Este caso vuelve a {0}, que lo preparó en otra instalación.',
  'What lies there is another case than its folder says.': 'Lo que hay allí es otro caso del que dice su carpeta.',
  'You handed this case over yourself. It is among your drafts.':
    'Usted mismo entregó este caso. Está entre sus borradores.',
  '{0} took this case over already. Ask them if it should be yours.':
    '{0} ya se hizo cargo de este caso. Pregúntele si debe ser suyo.',
  'Its files unpack to {0}, and a hand-over holds {1} at most. Nothing of it was unpacked. Ask for it without its largest files, and get those another way.':
    'Sus archivos descomprimidos ocupan {0}, y una entrega contiene {1} como máximo. No se descomprimió nada. Pídala sin los archivos más grandes y obtenga estos de otra forma.',
  'It is {0} and would unpack to {1}. This app packs nothing so small, so it may have been made to fill the disk. Nothing of it was unpacked. Ask who sent it.':
    'Ocupa {0} y descomprimida ocuparía {1}. Esta aplicación no comprime nada tanto, así que puede haberse hecho para llenar el disco. No se descomprimió nada. Pregunte a quien la envió.',
  'The files of this case are {0}, and a hand-over holds {1} at most. Take the largest off the case and hand them over another way. Nothing was handed over.':
    'Los archivos de este caso ocupan {0}, y una entrega contiene {1} como máximo. Quite los más grandes del caso y entréguelos de otra forma. No se entregó nada.',
  '{0} does not answer. Look whether its folder can be reached, and try again.':
    '{0} no responde. Compruebe si se puede acceder a su carpeta e inténtelo de nuevo.',
  '{0} was changed on the way, so nothing was taken over. Ask for it again.':
    '{0} se modificó por el camino, así que no se asumió nada. Pídalo de nuevo.',
  'There is not enough room to take this case over: its files need {0}, and the disk with the data folder has {1} left. Free some space and take it over again. Nothing was taken over.':
    'No hay espacio suficiente para hacerse cargo de este caso: sus archivos necesitan {0} y al disco con la carpeta de datos le quedan {1}. Libere espacio y hágase cargo de nuevo. No se recibió nada.',
  'It is of another case.': 'Es de otro caso.',
  'Nobody gave this case back.': 'Nadie devolvió este caso.',
  'Nobody took this case over, so nobody can give it back.':
    'Nadie se hizo cargo de este caso, así que nadie puede devolverlo.',
  'It names other people than this case was handed over by and to.':
    'Nombra a personas distintas de aquellas entre las que se entregó este caso.',
  'This case was handed over anew this very moment. Look again, then take it over. Nothing was taken over.':
    'Este caso se acaba de entregar de nuevo en este mismo momento. Mire otra vez y asúmalo entonces. No se ha asumido nada.',
  'No such case waits to be taken over. "case handovers" shows those that do.':
    'Ningún caso así espera a que alguien lo asuma. "case handovers" muestra los que esperan.',
  'The portal did not keep that this case was taken over. Ask its administrator.':
    'El portal no guardó que este caso fue asumido. Pregunte a su administrador.',
  'More cases wait in the hand-over queue of "{0}" than are shown. Take or close some of them.':
    'En la cola de entrega de «{0}» esperan más casos de los que se muestran. Asuma o cierre algunos.',
  'What lies there is another case than its ticket says.': 'Lo que hay allí es otro caso del que dice su ticket.',
  'The case could not be unpacked here ({0}).': 'El caso no se pudo desempaquetar aquí ({0}).',
  'The prepared case has {0}; the portal "{1}" takes files up to {2}. Hand it over as a file, or take a large file off it.':
    'El caso preparado tiene {0}; el portal «{1}» acepta archivos de hasta {2}. Entréguelo como archivo o quítele un archivo grande.',
  'The prepared case could not be packed ({0}). Nothing was handed over.':
    'El caso preparado no se pudo empaquetar ({0}). No se entregó nada.',
  '{0} Nothing was taken over.': '{0} No se asumió nada.',
  '{0} took this case over already, so nothing more was handed over. Ask them to give it back, or hand it over again as a case of its own.':
    '{0} ya asumió este caso, así que no se entregó nada más. Pida que se lo devuelva o entréguelo de nuevo como un caso aparte.',
};
