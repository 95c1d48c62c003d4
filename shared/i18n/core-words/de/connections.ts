import type { CoreWords } from '../../said-languages.ts';

export const connections: CoreWords = {
  'named pipe': 'Named Pipe',
  'shared memory': 'gemeinsamer Speicher',
  'local database': 'lokale Datenbank',
  'data source name': 'Datenquellenname',
  'name of tnsnames.ora': 'Name aus tnsnames.ora',
  'It goes by a data source name; where that leads is set in Windows (ODBC data sources).':
    'Sie geht über einen Datenquellennamen; wohin der führt, ist in Windows festgelegt (ODBC-Datenquellen).',
  'It goes by a named pipe, which cannot be tried from here.':
    'Sie geht über eine Named Pipe, die sich von hier nicht probieren lässt.',
  'It goes by shared memory, which cannot be tried from here.':
    'Sie geht über gemeinsamen Speicher, der sich von hier nicht probieren lässt.',
  'Its program starts that database itself.': 'Ihr Programm startet diese Datenbank selbst.',
  'It goes by a name of tnsnames.ora, which the Oracle client resolves.':
    'Sie geht über einen Namen aus tnsnames.ora, den der Oracle-Client auflöst.',
  'It is a file, no server.': 'Es ist eine Datei, kein Server.',
  'too many': 'zu viele',
  'More connections are set up than are tried at once.':
    'Es sind mehr Verbindungen eingerichtet, als auf einmal probiert werden.',
  'The connection string says no server that could be tried.':
    'Die Verbindungszeichenfolge nennt keinen Server, der sich probieren ließe.',
  'the Server Manager (port {0})': 'der Server Manager (Port {0})',
  'port {0}': 'Port {0}',
  '{0} (port {1})': '{0} (Port {1})',
  'the support portal {0}': 'das Supportportal {0}',
  'the SQL server that was asked for ({0})': 'der genannte SQL-Server ({0})',
  'the address that was asked for ({0})': 'die genannte Adresse ({0})',
};
