import type { TFunction } from 'i18next';
import { listed } from './number-words.ts';
import type { ApprovalView } from '../../shared/domain/approvals.ts';

type Scope = Pick<ApprovalView, 'kinds' | 'instance'>;

/** "recordings and scenarios": inside a sentence. */
export function kindsWords(t: TFunction, { kinds }: Pick<Scope, 'kinds'>): string {
  const words = kinds.map((kind) => t(`requests.kind.${kind}`));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t('requests.and', { first: listed(words.slice(0, -1)), last });
}

/** "scenarios of Production": inside a sentence. */
export function scopeWords(t: TFunction, scope: Scope): string {
  const instance = scope.instance ?? t('requests.allInstances');
  return t('requests.scope', { kinds: kindsWords(t, scope), instance });
}
