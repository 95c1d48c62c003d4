import type { TFunction } from 'i18next';
import type { Because } from '../../../../shared/domain/severity-rules.ts';
import { assertNever } from '../../../../shared/result.ts';

/** "several people are stopped and there is no workaround". Pure. */
export function becauseWords(t: TFunction, because: readonly Because[]): string {
  const ticked = because.filter(({ by }) => by === 'example').length;
  // Several names of examples are no sentence any more.
  const counted = ticked > 1 ? because.filter(({ by }) => by !== 'example') : because;
  const reasons = counted.map((one) => reasonWords(t, one));
  const all = ticked > 1 ? [t('grade.ticked', { count: ticked }), ...reasons] : reasons;
  return all.reduce((said, one) => (said === '' ? one : t('grade.and', { first: said, second: one })), '');
}

function reasonWords(t: TFunction, because: Because): string {
  switch (because.by) {
    case 'answer':
      return answerWords(t, because);
    case 'kind':
      return t(`grade.kind.${because.kind}`);
    case 'example':
      return t('grade.fits', { example: because.example.text });
    case 'words':
      return t('grade.soundsLike', { example: because.example.text });
    default:
      return assertNever(because);
  }
}

function answerWords(t: TFunction, because: Extract<Because, { by: 'answer' }>): string {
  switch (because.question) {
    case 'signIn':
      return t(`grade.signIn.${because.answer}`);
    case 'stopped':
      return t(`grade.stopped.${because.answer}`);
    case 'workaround':
      return t(`grade.workaround.${because.answer}`);
    default:
      return assertNever(because);
  }
}
