import type { CoreWords } from '../../said-languages.ts';

export const screenshots: CoreWords = {
  'The picture of the screen is too large.': 'La imagen de la pantalla es demasiado grande.',
  'The picture came in parts that do not fit. Take it again.':
    'La imagen llegó en partes que no encajan. Tómela de nuevo.',
  'The picture came cut off. Take it again.': 'La imagen llegó cortada. Tómela de nuevo.',
  'No steps are being recorded.': 'No se están registrando pasos.',
  'No picture could be taken.': 'No se pudo tomar ninguna imagen.',
  'This picture is not on the draft any more.': 'Esta imagen ya no está en el borrador.',
  'This picture belongs to a case that was sent, so it stays as it is.':
    'Esta imagen pertenece a un caso enviado, así que queda como está.',
  'This picture is not known any more. Paste it again.': 'Esta imagen ya no se conoce. Péguela de nuevo.',
  'This is no whole picture of a kind that the app reads. Save it as PNG and choose the file.':
    'Esto no es una imagen completa de un tipo que la aplicación lea. Guárdela como PNG y elija el archivo.',
  'The disk is full, so the picture could not be kept. Free some space and try again.':
    'El disco está lleno y no se pudo conservar la imagen. Libere espacio e inténtelo de nuevo.',
  'The picture could not be written into the data folder.': 'No se pudo escribir la imagen en la carpeta de datos.',
  'The picture is too large. Save it and choose the file.':
    'La imagen es demasiado grande. Guárdela y elija el archivo.',
  'More came than was said. Paste the picture again.': 'Llegó más de lo anunciado. Pegue la imagen de nuevo.',
  'Not all of the picture came. Paste it again.': 'No llegó toda la imagen. Péguela de nuevo.',
  'Steps are recorded onto a draft only.': 'Los pasos solo se registran en un borrador.',
  'Steps are being recorded already. Stop that recording first.':
    'Ya se están registrando pasos. Detenga ese registro primero.',
  'Pictures of the screen are switched off on this computer. Paste a picture or choose a file instead.':
    'Las capturas de pantalla están desactivadas en este equipo. Pegue una imagen o elija un archivo.',
  'The draft of this picture is gone.': 'El borrador de esta imagen ya no está.',
};
