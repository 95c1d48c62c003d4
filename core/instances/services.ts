import type { SystemService, WindowsProbe } from '../windows/index.ts';
import { isProductService } from './services-rules.ts';

/** PowerShell alone may need ten seconds on a server that has not run it lately. */
const LIMIT_MS = 30_000;

/** What the system says about the product's services and all ports that listen. */
export interface ServicesReading {
  /** Undefined where the system could not be asked. */
  readonly services: readonly SystemService[] | undefined;
  readonly listening: readonly number[] | undefined;
  /** What could not be asked, in words. */
  readonly problems: readonly string[];
}

/** Asks Windows for the product's services and the ports that listen; nothing at all without a probe. */
export async function readServices(
  windows: WindowsProbe | undefined,
  options: { readonly root: string; readonly pattern: string; readonly signal: AbortSignal },
): Promise<ServicesReading> {
  if (windows === undefined) return { services: undefined, listening: undefined, problems: [] };
  const { root, pattern, signal } = options;
  const [services, listening] = await Promise.all([
    windows.ask('services', { limitMs: LIMIT_MS, signal }),
    windows.ask('listening', { limitMs: LIMIT_MS, signal }),
  ]);
  return {
    services: services.ok ? services.value.filter((one) => isProductService(one, pattern, root)) : undefined,
    listening: listening.ok ? listening.value : undefined,
    problems: [services, listening].flatMap((answer) => (answer.ok ? [] : [answer.error.message])),
  };
}
