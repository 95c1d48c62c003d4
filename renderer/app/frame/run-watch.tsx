import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../components/toasts.tsx';
import { useCollectState } from '../../data/queries.ts';
import { href, usePlace } from '../../data/router.ts';

/**
 * Says that a collection is done to who went to another page meanwhile, with the way there. Who writes the report it was
 * begun from is not interrupted: the report shows it. Shows nothing itself.
 */
export function RunWatch(): null {
  const { t } = useTranslation();
  const say = useSay();
  const run = useCollectState().data?.run ?? null;
  const [head = ''] = usePlace().path;
  const seen = useRef<{ readonly runId: string; readonly head: string } | null>(null);
  useEffect(() => {
    if (run === null) return;
    const going = run.phase === 'collecting' || run.phase === 'packing';
    if (going && seen.current?.runId !== run.runId) seen.current = { runId: run.runId, head };
    if (going || seen.current?.runId !== run.runId) return;
    const begunAt = seen.current.head;
    seen.current = null;
    if (head === 'diagnostics' || run.phase === 'cancelled') return;
    if (head === 'report' && begunAt === 'report' && run.phase === 'done') return;
    say({
      text: t(run.phase === 'failed' ? 'diagnostics.endedBadly' : 'diagnostics.isDone', { count: run.findings.length }),
      link: { text: t('diagnostics.seeIt'), to: href('diagnostics') },
    });
  }, [run, head, say, t]);
  return null;
}
