import type { CoreWords } from '../../said-languages.ts';

export const requests: CoreWords = {
  'Only a draft is approved. This case was sent, or it is not here any more.':
    'Nur ein Entwurf wird freigegeben. Dieser Fall wurde gesendet oder ist nicht mehr hier.',
  'This kind of case needs no approval. Send it when it is complete.':
    'Diese Art von Fall braucht keine Freigabe. Senden Sie ihn, wenn er vollständig ist.',
};
