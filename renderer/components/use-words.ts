import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../data/now.tsx';
import { useProfile } from '../data/queries.ts';
import { createTimeWords } from './time-words.ts';
import type { TimeWords } from './time-words.ts';

/** The person's zone: what the profile says, else the machine's. */
export function useZone(): string {
  const profile = useProfile().data?.timeZone;
  return profile === undefined || profile === '' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : profile;
}

/** Words for moments, renewed every `everyMs`. */
export function useTimeWords(everyMs?: number): TimeWords {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(everyMs);
  return useMemo(() => createTimeWords(t, zone, now), [t, zone, now]);
}
