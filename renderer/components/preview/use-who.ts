import { useTranslation } from 'react-i18next';
import { useCore } from '../../data/core.tsx';
import { useSay } from '../toasts.tsx';
import type { LookedAt } from './use-bundle.ts';

/** Says, only when asked and only here, what a mark stands for. */
export function useWho({ source, bundle }: LookedAt): (mark: string) => Promise<void> {
  const { t } = useTranslation();
  const core = useCore();
  const say = useSay();
  return async (mark) => {
    const answer = await core.call('preview.name', { source, sha256: bundle.sha256, mark });
    const value = answer.ok ? answer.value.value : null;
    const text = value === null ? t('review.notKnown', { mark }) : t('review.isWho', { mark, value });
    say({ text, more: t('review.onlyHere') });
  };
}
