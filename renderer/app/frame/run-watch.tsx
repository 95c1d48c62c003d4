import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../components/toasts.tsx';
import { useCollectState } from '../../data/queries.ts';
import { href, usePlace } from '../../data/router.ts';

/** Says that a collection is done to who went to another page meanwhile, with the way there. Shows nothing itself. */
export function RunWatch(): null {
  const { t } = useTranslation();
  const say = useSay();
  const run = useCollectState().data?.run ?? null;
  const [head = ''] = usePlace().path;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (run === null) return;
    const going = run.phase === 'collecting' || run.phase === 'packing';
    if (going) seen.current = run.runId;
    if (going || seen.current !== run.runId) return;
    seen.current = null;
    if (head === 'diagnostics' || run.phase === 'cancelled') return;
    say({
      text: t(run.phase === 'failed' ? 'diagnostics.endedBadly' : 'diagnostics.isDone', { count: run.findings.length }),
      link: { text: t('diagnostics.seeIt'), to: href('diagnostics') },
    });
  }, [run, head, say, t]);
  return null;
}
