import { useTranslation } from 'react-i18next';
import type { OutboxItem } from '../../shared/domain/cases.ts';
import { useTimeWords } from './use-words.ts';

/** Words for things on their way to a portal. */
export interface OutboxWords {
  /** "Reply: The snapshot from Wednesday …" */
  what(item: OutboxItem): string;
  /** Where it stands, and what to do where it cannot go on by itself. */
  state(item: OutboxItem): string;
}

export function useOutboxWords(): OutboxWords {
  const { t } = useTranslation();
  const words = useTimeWords();
  return {
    what: (item) => t(`outbox.${item.kind}`, { label: item.label }),
    state: (item) => {
      const age = words.ago(item.createdAt);
      if (item.state === 'sending') return t('outbox.sending');
      if (item.state === 'sent') return t('outbox.sent');
      if (item.state === 'failed' || item.state === 'blocked')
        return item.lastError?.message ?? t('outbox.stuck', { at: age });
      return item.notBefore !== null && Date.parse(item.notBefore) > words.now
        ? t('outbox.waitsUntil', { at: words.moment(item.notBefore) })
        : t('outbox.queued', { at: age });
    },
  };
}
