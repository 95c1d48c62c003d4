import type { CoreWords } from '../../said-languages.ts';

export const collectorsConnections: CoreWords = {
  'Tried from this machine: its own data connections, the ports of its instances and the support portal. Nothing was read.':
    'Probado desde esta máquina: sus propias conexiones de datos, los puertos de sus instancias y el portal de soporte. No se leyó nada.',
  'nothing to try': 'nada que probar',
  '{0} tried, {1} reached': '{0} probadas, {1} alcanzadas',
  'tries {0}': 'prueba {0}',
  'tried of {0}': 'probadas de {0}',
};
