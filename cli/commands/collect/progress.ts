import type { RunState } from '../../../shared/contract/evidence.ts';
import type { CoreContext } from '../../command.ts';
import { count, shown } from '../../output.ts';
import { durationText } from '../../time.ts';

const STEPS: Readonly<Record<NonNullable<RunState['step']>['what'], (files: number) => string>> = {
  looking: (files) => `looks for secrets in ${count(files, 'file')} …`,
  redacting: (files) => `takes out secrets and names from ${count(files, 'file')} …`,
  packing: (files) => `packs ${count(files, 'file')} …`,
  checking: () => 'checks the packed bundle …',
  encrypting: () => 'encrypts the bundle …',
};

/** Tells a watching person which collector began and how each ended; answers what stops it. */
export function showProgress({ client, io }: CoreContext): () => void {
  if (!io.watched) return () => undefined;
  const told = new Map<string, string>();
  let step = '';
  return client.on('collect.progress', ({ collectors, step: at }) => {
    for (const { id, state, text, elapsedMs } of collectors) {
      if (state === 'waits' || told.get(id) === state) continue;
      told.set(id, state);
      const line = state === 'runs' ? `${id} …` : `${id}: ${state} after ${durationText(elapsedMs)}`;
      void io.err(`${shown(text === '' ? line : `${line} (${text})`)}\n`);
    }
    if (at === null || at.what === step) return;
    step = at.what;
    void io.err(`${STEPS[at.what](at.of)}\n`);
  });
}
