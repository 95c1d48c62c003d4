import type { SpanishWords } from '../words.ts';

export const offline: SpanishWords['offline'] = {
  nothing: 'Sin conexión desde {{since}}: nada espera. Puede seguir trabajando.',
  wait_one:
    'Sin conexión desde {{since}}: {{count, number}} elemento espera hace {{age}}. Saldrá cuando vuelva la red.',
  wait_other:
    'Sin conexión desde {{since}}: {{count, number}} elementos esperan, el más antiguo {{age}}. Saldrán cuando vuelva la red.',
};
