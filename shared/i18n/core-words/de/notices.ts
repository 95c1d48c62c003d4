import type { CoreWords } from '../../said-languages.ts';

export const notices: CoreWords = {
  'not a version such as 12.3.1': 'keine Version wie 12.3.1',
  'there is no release in it': 'es ist kein Release darin',
  'The release catalogue is not JSON text. Nothing was imported.':
    'Der Release-Katalog ist kein JSON-Text. Nichts wurde importiert.',
  'The release catalogue has a problem at {0}: {1}. Nothing was imported.':
    'Der Release-Katalog hat ein Problem bei {0}: {1}. Nichts wurde importiert.',
  'not valid': 'nicht gültig',
  'version {0} is there twice': 'Version {0} steht zweimal da',
};
