// A Windows that answers the questions of core/windows as Windows PowerShell 5.1 writes its answers, with faults as
// options. The answers are written by hand in the form of the script; no Windows was at hand to record them.
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { systemFacts } from '../../core/platform/node/index.ts';
import type { Exec, Platform } from '../../core/platform/ports.ts';

export interface Asked {
  readonly file: string;
  readonly args: readonly string[];
}

export interface WindowsOptions {
  /** Lines of the first child, as they come. */
  readonly lines?: readonly string[];
  /** Whole answers by section; written as lines. */
  readonly sections?: Readonly<Record<string, unknown>>;
  /** How the first child ends: by itself, never, with an exit code, or it does not start. */
  readonly ending?: 'ends' | 'hangs' | 'fails' | 'not-found' | 'refused';
  /** What `reg.exe` answers; absent: it is not there. */
  readonly registry?: string;
  readonly system?: Partial<Platform['system']>;
}

/** A line as the script writes it. */
export function sectionLine(section: string, data: unknown, error: string | null = null): string {
  return JSON.stringify({ section, data, error });
}

/** The parts of a platform that are Windows, and what was asked of it. */
export function fakeWindows(options: WindowsOptions = {}): {
  readonly platform: Pick<Platform, 'exec' | 'system'>;
  readonly asked: readonly Asked[];
} {
  const asked: Asked[] = [];
  const exec: Exec = {
    run: async (file, args, { onLine, signal }) => {
      asked.push({ file, args });
      if (file.endsWith('reg.exe')) {
        return options.registry === undefined
          ? fail('not-found', 'reg.exe could not be started (ENOENT).')
          : ok({ code: 0, stdout: options.registry, stderr: '' });
      }
      const { ending = 'ends' } = options;
      if (ending === 'not-found') return fail('not-found', 'powershell.exe could not be started (ENOENT).');
      if (ending === 'refused') return fail('internal', 'powershell.exe could not be started (EPERM).');
      const lines = [
        ...(options.lines ?? []),
        ...Object.entries(options.sections ?? {}).map(([section, data]) => sectionLine(section, data)),
      ];
      for (const line of lines) {
        await Promise.resolve();
        if (signal?.aborted !== true) onLine?.(line);
      }
      if (ending === 'hangs' && signal?.aborted !== true) {
        await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
      }
      if (signal?.aborted === true) return fail('cancelled', 'Cancelled.');
      return ok({ code: ending === 'fails' ? 1 : 0, stdout: '', stderr: '' });
    },
  };
  return { asked, platform: { exec, system: { ...systemFacts({}), platform: 'win32', ...options.system } } };
}
