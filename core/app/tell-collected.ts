import { runState } from '../../shared/contract/evidence.ts';
import type { RunState } from '../../shared/contract/evidence.ts';
import type { Host } from '../attachments/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { Settings } from '../settings/index.ts';

interface Deps {
  readonly hub: EventHub;
  readonly host: Host;
  readonly settings: Settings;
}

/** Says once that a collection is done, unless the person looks at the window; answers what ends it. */
export function tellCollected({ hub, host, settings }: Deps): () => void {
  let told = '';
  return hub.subscribe((name, payload) => {
    if (name !== 'collect.progress') return;
    const run = runState.safeParse(payload);
    if (!run.success || run.data.runId === told) return;
    const words = wordsOf(run.data);
    if (words === undefined) return;
    told = run.data.runId;
    if (settings.get('notifications.enabled')) void host.call('host.notify', { ...words, unlessSeen: true });
  });
}

/** Undefined while it goes on, and when the person ended it. */
function wordsOf({
  phase,
  findings,
  error,
}: RunState): { readonly title: string; readonly body: string; readonly place: string } | undefined {
  const place = '/diagnostics';
  if (phase === 'failed')
    return { title: 'The collection did not come to its end', body: error?.message ?? 'Open it to see why.', place };
  if (phase !== 'done') return undefined;
  const risks = findings.filter(({ level }) => level === 'risk').length;
  const found = findings.length === 0 ? 'Nothing wrong found' : `${findings.length} ${one('finding', findings.length)}`;
  const body = risks === 0 ? `${found}.` : `${found}, ${risks} ${risks === 1 ? 'puts' : 'put'} data at risk.`;
  return { title: 'The evidence is collected', body, place };
}

const one = (word: string, count: number): string => (count === 1 ? word : `${word}s`);
