import type { CoreWords } from '../../said-languages.ts';

export const requests: CoreWords = {
  'Only a draft is approved. This case was sent, or it is not here any more.':
    'Solo se aprueba un borrador. Este caso se envió o ya no está aquí.',
  'This kind of case needs no approval. Send it when it is complete.':
    'Este tipo de caso no necesita aprobación. Envíelo cuando esté completo.',
};
