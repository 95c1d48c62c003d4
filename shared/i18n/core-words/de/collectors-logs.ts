import type { CoreWords } from '../../said-languages.ts';

export const collectorsLogs: CoreWords = {
  'It was written outside the time that was asked for.': 'Es wurde außerhalb der verlangten Zeit geschrieben.',
  'Newer logs fill what one run takes.': 'Neuere Protokolle füllen, was ein Lauf nimmt.',
  'The packed log is larger than one run unpacks.': 'Das gepackte Protokoll ist größer, als ein Lauf auspackt.',
  'looks for log files': 'sucht Protokolldateien',
  'No log file was found.': 'Es wurde keine Protokolldatei gefunden.',
  'No log was written in the time that was asked for.': 'In der verlangten Zeit wurde kein Protokoll geschrieben.',
  'no log of that time': 'kein Protokoll dieser Zeit',
  'no logs': 'keine Protokolle',
  '{0} error, {1} warning in them': '{0} Fehler, {1} Warnung darin',
  '{0} error, {1} warnings in them': '{0} Fehler, {1} Warnungen darin',
  '{0} errors, {1} warning in them': '{0} Fehler, {1} Warnung darin',
  '{0} errors, {1} warnings in them': '{0} Fehler, {1} Warnungen darin',
  '1 file': '1 Datei',
  '{0} files': '{0} Dateien',
  '1 log': '1 Protokoll',
  '{0} logs': '{0} Protokolle',
};
