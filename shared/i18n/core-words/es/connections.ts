import type { CoreWords } from '../../said-languages.ts';

export const connections: CoreWords = {
  'named pipe': 'canalización con nombre',
  'shared memory': 'memoria compartida',
  'local database': 'base de datos local',
  'data source name': 'nombre de origen de datos',
  'name of tnsnames.ora': 'nombre de tnsnames.ora',
  'It goes by a data source name; where that leads is set in Windows (ODBC data sources).':
    'Usa un nombre de origen de datos; adónde lleva se define en Windows (orígenes de datos ODBC).',
  'It goes by a named pipe, which cannot be tried from here.':
    'Usa una canalización con nombre, que no se puede probar desde aquí.',
  'It goes by shared memory, which cannot be tried from here.':
    'Usa memoria compartida, que no se puede probar desde aquí.',
  'Its program starts that database itself.': 'Su programa inicia esa base de datos por sí mismo.',
  'It goes by a name of tnsnames.ora, which the Oracle client resolves.':
    'Usa un nombre de tnsnames.ora, que resuelve el cliente de Oracle.',
  'It is a file, no server.': 'Es un archivo, no un servidor.',
  'too many': 'demasiadas',
  'More connections are set up than are tried at once.':
    'Hay más conexiones configuradas de las que se prueban a la vez.',
  'The connection string says no server that could be tried.':
    'La cadena de conexión no indica un servidor que se pueda probar.',
  'the Server Manager (port {0})': 'el Server Manager (puerto {0})',
  'port {0}': 'puerto {0}',
  '{0} (port {1})': '{0} (puerto {1})',
  'the support portal {0}': 'el portal de soporte {0}',
  'the SQL server that was asked for ({0})': 'el servidor SQL indicado ({0})',
  'the address that was asked for ({0})': 'la dirección indicada ({0})',
};
