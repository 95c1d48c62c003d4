import { createNet } from '../../../core/platform/net/index.ts';
import { nodeExec, nodeFiles, systemClock, systemFacts } from '../../../core/platform/node/index.ts';
import type { Clock, Net } from '../../../core/platform/ports.ts';

/** The real client without this machine's own proxy variables. */
export function testNet(
  options: {
    readonly clock?: Clock;
    readonly proxy?: string;
    readonly caFile?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Net {
  return createNet({
    clock: options.clock ?? systemClock,
    files: nodeFiles,
    exec: nodeExec,
    system: systemFacts(options.env ?? {}),
    appVersion: '1.2.3',
    setting: (key) => (key === 'net.proxy' ? options.proxy : options.caFile) ?? '',
  });
}
