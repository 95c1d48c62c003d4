import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalView } from '../../../shared/domain/approvals.ts';
import { useSay } from '../../components/toasts.tsx';
import { useWrite } from '../../data/core.tsx';
import { useNow } from '../../data/now.tsx';
import { chosenEnd } from './decision-rules.ts';
import type { HowLong } from './decision-rules.ts';

/** What a key contact says about the request that is shown, and how it is said to the core. */
export interface Decision {
  readonly howLong: HowLong;
  readonly date: string | undefined;
  readonly note: string;
  readonly change: (patch: Partial<{ howLong: HowLong; date: string | undefined; note: string }>) => void;
  /** The chosen end cannot be taken. */
  readonly isEndWrong: boolean;
  readonly approve: () => void;
  readonly refuse: () => void;
  readonly withdraw: () => void;
  readonly error: Error | null;
}

const FRESH = { howLong: 'asked', date: undefined, note: '' } as const satisfies Partial<Decision>;

/** The decision being made. It begins anew with each request that is shown. */
export function useDecision(of: ApprovalView | undefined): Decision {
  const { t } = useTranslation();
  const say = useSay();
  const now = useNow();
  const decide = useWrite('approvals.decide');
  const takeBack = useWrite('approvals.withdraw');
  const id = of?.id ?? '';
  const [made, setMade] = useState<Pick<Decision, 'howLong' | 'date' | 'note'> & { readonly id: string }>({
    ...FRESH,
    id,
  });
  const { howLong, date, note } = made.id === id ? made : FRESH;
  const end = of === undefined ? undefined : chosenEnd(howLong, date, of.askedUntil, now);
  const n = of?.number ?? 0;
  const withdraw = (): void =>
    takeBack.mutate({ id }, { onSuccess: () => say({ text: t('requests.takenBack', { n }) }) });
  const [tried, setTried] = useState<string | null>(null);
  return {
    howLong,
    date,
    note,
    change: (patch) => setMade({ howLong, date, note, ...patch, id }),
    isEndWrong: end === null && tried === id,
    approve: () => {
      setTried(id);
      if (end === null || decide.isPending) return;
      const until = end === undefined ? {} : { until: end };
      const done = { text: t('requests.approved', { n }), undo: withdraw };
      decide.mutate({ id, decision: 'approved', note, ...until }, { onSuccess: () => say(done) });
    },
    refuse: () => {
      if (decide.isPending) return;
      const done = { text: t('requests.refused', { n }), more: t('requests.refusedMore') };
      decide.mutate({ id, decision: 'refused', note }, { onSuccess: () => say(done) });
    },
    withdraw,
    error: [decide, takeBack].find(({ variables, error }) => error !== null && variables?.id === id)?.error ?? null,
  };
}
