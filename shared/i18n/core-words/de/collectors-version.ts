import type { CoreWords } from '../../said-languages.ts';

export const collectorsVersion: CoreWords = {
  'looks at Software and the clients': 'sieht in Software und bei den Clients nach',
  'No installed version was found: there is no Software folder.':
    'Es wurde keine installierte Version gefunden: Es gibt keinen Ordner Software.',
  'There is no Software folder, so installed versions could not be listed.':
    'Es gibt keinen Ordner Software, deshalb ließen sich installierte Versionen nicht auflisten.',
  'The folder of client versions named in the settings could not be read.':
    'Der in den Einstellungen genannte Ordner der Client-Versionen ließ sich nicht lesen.',
  'Instance Manager {0}': 'Instance Manager {0}',
  'no version found': 'keine Version gefunden',
};
