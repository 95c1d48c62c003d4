import type { ReactElement } from 'react';
import { useCollectState } from '../../data/queries.ts';
import { ResultScreen } from './result-screen.tsx';
import { RunScreen } from './run-screen.tsx';

/** The run that goes on, or what the last one found. */
export function DiagnosticsScreen({ snapshot }: { readonly snapshot: string | undefined }): ReactElement {
  const run = useCollectState().data?.run ?? null;
  const going = run !== null && (run.phase === 'collecting' || run.phase === 'packing');
  return going ? <RunScreen run={run} /> : <ResultScreen chosen={snapshot} run={run} />;
}
