import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Recorder } from './recorder-service.ts';

/** Contract → flight recorder. */
export function recorderHandlers(
  recorder: Recorder,
  isEnabled: () => boolean,
): Pick<CoreHandlers, 'recorder.read' | 'recorder.mark'> {
  return {
    'recorder.read': async () =>
      ok({ enabled: isEnabled(), running: recorder.isRunning(), record: (await recorder.read()) ?? null }),
    'recorder.mark': () => recorder.mark(),
  };
}
