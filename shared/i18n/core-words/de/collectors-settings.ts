import type { CoreWords } from '../../said-languages.ts';

export const collectorsSettings: CoreWords = {
  'It is too large for a settings file, so it was not read.':
    'Es ist zu groß für eine Einstellungsdatei und wurde deshalb nicht gelesen.',
  'There are more settings files here than one run takes.': 'Hier sind mehr Einstellungsdateien, als ein Lauf nimmt.',
  'looks for settings files': 'sucht Einstellungsdateien',
  'No settings file was found.': 'Es wurde keine Einstellungsdatei gefunden.',
  'settings file': 'Einstellungsdatei',
  'no settings files': 'keine Einstellungsdateien',
  '1 settings file': '1 Einstellungsdatei',
  '{0} settings files': '{0} Einstellungsdateien',
};
