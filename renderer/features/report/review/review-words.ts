import type { TFunction } from 'i18next';
import type { OutgoingPreview } from '../../../../shared/domain/outgoing.ts';
import type { PreviewBundle } from '../../../../shared/domain/preview.ts';
import { bytes } from '../../../components/number-words.ts';

/** "Ready to send: 1,198 files, 23.6 MB. 64 private things were replaced or removed." Pure. */
export function reviewSentence(
  t: TFunction,
  facts: {
    readonly outgoing: OutgoingPreview;
    readonly inside: PreviewBundle | undefined;
    readonly missing: number;
    /** A key contact's yes is still to be given. */
    readonly lacksApproval: boolean;
  },
): { readonly strong: string; readonly rest: string } {
  const { outgoing, inside, missing, lacksApproval } = facts;
  const { gate, text, bytes: size } = outgoing;
  const files = outgoing.files.filter(({ action }) => action !== 'withheld');
  const loose = files.filter(({ kind }) => kind !== 'bundle');
  const count = inside === undefined ? files.length : inside.files + loose.length;
  const removed = [...text, ...(inside === undefined ? files : loose)].reduce((sum, one) => sum + one.removed, 0);
  const rest = t('review.privateThings', { count: removed + (inside?.removed ?? 0) });
  if (gate.hits.length > 0)
    return { strong: t('review.notReady', { count: gate.hits.length }), rest: t('review.nothingGoes') };
  if (missing > 0) return { strong: t('review.stillOpen', { count: missing }), rest };
  if (lacksApproval) return { strong: t('review.lacksApproval'), rest };
  if (count === 0) return { strong: t('review.readyText'), rest };
  return { strong: t('review.ready', { count, size: bytes(size) }), rest };
}
