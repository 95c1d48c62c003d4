import type { GermanWords } from '../words.ts';

export const offline: GermanWords['offline'] = {
  nothing: 'Offline seit {{since}} – nichts wartet. Sie können weiterarbeiten.',
  wait_one: 'Offline seit {{since}} – ein Eintrag wartet seit {{age}}. Er geht, wenn das Netz zurück ist.',
  wait_other:
    'Offline seit {{since}} – {{count, number}} Einträge warten, der älteste {{age}}. Sie gehen, wenn das Netz zurück ist.',
};
