import { powerMonitor } from 'electron';
import type { CoreSupervisor } from './core-supervisor/supervisor.ts';

/**
 * Tells the core when the machine woke or was unlocked, so that nobody waits for its next look. Call it when the app is
 * ready. Where a system does not say so, the core notices by itself within seconds.
 */
export function setupPower(core: CoreSupervisor): void {
  const woke = (): void => core.tell('host.woke', {});
  powerMonitor.on('resume', woke);
  powerMonitor.on('unlock-screen', woke);
}
