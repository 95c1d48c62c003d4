import type { Platform } from '../platform/ports.ts';
import { isProductService, parseServices } from './services-rules.ts';
import type { SystemService } from './services-rules.ts';

/** One process, one structured answer, selected columns: a question per service would start PowerShell each time. */
function question(port: number): string {
  return [
    "$ErrorActionPreference='SilentlyContinue'",
    '[Console]::OutputEncoding=[Text.Encoding]::UTF8',
    '$s=@(Get-CimInstance -ClassName Win32_Service -Property Name,DisplayName,State,StartMode,PathName|Select-Object Name,DisplayName,State,StartMode,PathName)',
    `$l=@(Get-NetTCPConnection -State Listen -LocalPort ${port}|Select-Object -ExpandProperty LocalPort -Unique)`,
    '@{services=$s;listening=$l}|ConvertTo-Json -Depth 3 -Compress',
  ].join(';');
}

const TIME_LIMIT_MS = 20_000;

/** What the system says about the product's services. */
export interface ServicesReading {
  readonly services: readonly SystemService[];
  readonly compatibilityListens: boolean;
}

/** Asks Windows for its services; undefined elsewhere, and `problem` in words when there was no answer. */
export async function readServices(
  platform: Pick<Platform, 'exec' | 'system'>,
  options: {
    readonly root: string;
    readonly pattern: string;
    readonly compatibilityPort: number;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly reading?: ServicesReading; readonly problem?: string }> {
  if (platform.system.platform !== 'win32') return {};
  const args = ['-NoProfile', '-NonInteractive', '-Command', question(options.compatibilityPort)];
  const run = await platform.exec.run('powershell.exe', args, { timeoutMs: TIME_LIMIT_MS, signal: options.signal });
  if (!run.ok) return { problem: `Windows could not be asked for its services: ${run.error.message}` };
  const answer = run.value.code === 0 ? parseServices(run.value.stdout) : undefined;
  if (answer === undefined) return { problem: 'Windows gave no usable answer when it was asked for its services.' };
  const services = answer.services.filter((service) => isProductService(service, options.pattern, options.root));
  return { reading: { services, compatibilityListens: answer.listening.includes(options.compatibilityPort) } };
}
