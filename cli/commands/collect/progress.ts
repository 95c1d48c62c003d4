import type { CoreContext } from '../../command.ts';
import { shown } from '../../output.ts';
import { durationText } from '../../time.ts';

/** Tells a watching person which collector began and how each ended; answers what stops it. */
export function showProgress({ client, io }: CoreContext): () => void {
  if (!io.watched) return () => undefined;
  const told = new Map<string, string>();
  return client.on('collect.progress', ({ collectors }) => {
    for (const { id, state, text, elapsedMs } of collectors) {
      if (state === 'waits' || told.get(id) === state) continue;
      told.set(id, state);
      const line = state === 'runs' ? `${id} …` : `${id}: ${state} after ${durationText(elapsedMs)}`;
      void io.err(`${shown(text === '' ? line : `${line} (${text})`)}\n`);
    }
  });
}
