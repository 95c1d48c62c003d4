import type { CoreWords } from '../../said-languages.ts';

export const checksInstances: CoreWords = {
  'Instances at the root folder': 'Instanzen im Stammordner',
  'The folders and settings can be read': 'Ordner und Einstellungen sind lesbar',
  '{0} found.': '{0} gefunden.',
  'root folder': 'Stammordner',
  'No root folder of the product is known.': 'Es ist kein Stammordner des Produkts bekannt.',
  'The product is installed here and has no instance': 'Das Produkt ist hier installiert und hat keine Instanz',
  'There are program files below Software, and no folder that holds System and Data.':
    'Unter Software sind Programmdateien, und kein Ordner enthält System und Data.',
  'When instances are kept elsewhere, set the root folder in Settings. A new server has none yet.':
    'Liegen Instanzen anderswo, setzen Sie den Stammordner in den Einstellungen. Ein neuer Server hat noch keine.',
  'The root folder was not looked at.': 'Der Stammordner wurde nicht angesehen.',
  'All of it could be read.': 'Alles war lesbar.',
  'No root folder is known.': 'Kein Stammordner ist bekannt.',
  'It did not end.': 'Es kam nicht zu Ende.',
  'A part of the folders or settings could not be read': 'Ein Teil der Ordner oder Einstellungen war nicht lesbar',
  'Collect again with an account that may read them, so that nothing is overlooked.':
    'Sammeln Sie erneut mit einem Konto, das sie lesen darf, damit nichts übersehen wird.',
  '1 version': '1 Version',
  '{0} versions': '{0} Versionen',
};
