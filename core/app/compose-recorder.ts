import type { Evidence } from '../evidence/index.ts';
import { answersHere } from '../platform/net/index.ts';
import { createRecorder } from '../recorder/index.ts';
import type { Recorder } from '../recorder/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Whether the person wants the last half hour remembered. */
export function recorderIsOn({ settings }: Pick<Foundation, 'settings'>): () => boolean {
  return () => settings.get('recorder.enabled');
}

/** The flight recorder. It runs only where something calls `start`: in the desktop. */
export function composeRecorder(
  { platform, layout }: DomainParts,
  base: Foundation,
  evidence: () => Pick<Evidence, 'lastInstances' | 'list'>,
): Recorder {
  const { settings } = base;
  return createRecorder({
    ...platform,
    emit: base.emit,
    path: layout.recorder,
    isEnabled: recorderIsOn(base),
    openProbe: platform.openLoad,
    folders: () => ({ root: settings.get('root') ?? evidence().list(1)[0]?.root ?? null, data: layout.root }),
    ports: () => [
      settings.get('ports.secure'),
      ...evidence()
        .lastInstances()
        .flatMap(({ ports }) => ports),
    ],
    answersHere,
  });
}
