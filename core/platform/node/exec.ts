import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { errorCode } from '../../../shared/error-code.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Exec, ExecOptions, ExecOutput } from '../ports.ts';
import { createLineSplitter } from './line-splitter.ts';
import { programPath } from './program-path.ts';

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/** Windows does not tell names of variables apart by case. */
const TOKEN_VARIABLE = /^COMPANION_PORTAL_TOKEN/i;

/** Our environment without the portals' tokens: they are for this process alone. */
function childEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !TOKEN_VARIABLE.test(name)));
}

/** Child processes of this machine: no shell, no window, output bounded, ended with everything they started. */
export const nodeExec: Exec = {
  run: (file, args, options) => {
    let child: ChildProcessWithoutNullStreams;
    try {
      child = spawn(programPath(file), [...args], {
        env: childEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      });
    } catch (error) {
      // Some refusals come at once (EPERM, EACCES by policy), others as an event.
      return Promise.resolve(notStarted(file, error));
    }
    return follow(file, child, options);
  },
};

function notStarted(file: string, error: unknown): Result<never> {
  const code = errorCode(error) ?? String(error);
  return fail(code === 'ENOENT' ? 'not-found' : 'internal', `${file} could not be started (${code}).`);
}

function follow(
  file: string,
  child: ChildProcessWithoutNullStreams,
  options: ExecOptions,
): Promise<Result<ExecOutput>> {
  return new Promise((resolve) => {
    const stdout = keeper(options.onLine);
    const stderr = keeper(undefined);
    let size = 0;
    let ended: Result<never> | undefined;
    const stop = (reason: Result<never>): void => {
      ended ??= reason;
      child.kill('SIGKILL');
    };
    const take = (into: Keeper) => (chunk: Buffer) => {
      size += chunk.length;
      if (size > (options.maxBytes ?? DEFAULT_MAX_BYTES)) stop(fail('too-large', `${file} wrote more than expected.`));
      else if (ended === undefined) into.push(chunk);
    };
    const onAbort = (): void => stop(fail('cancelled', 'Cancelled.'));
    const timer = setTimeout(
      () => stop(fail('timeout', `${file} did not end within ${options.timeoutMs} ms.`)),
      options.timeoutMs,
    );
    const done = (): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', onAbort);
    };
    if (options.signal?.aborted === true) onAbort();
    options.signal?.addEventListener('abort', onAbort, { once: true });
    child.stdout.on('data', take(stdout));
    child.stderr.on('data', take(stderr));
    // A child that does not read its input closes the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('error', (error) => {
      done();
      resolve(notStarted(file, error));
    });
    child.on('close', (code) => {
      done();
      resolve(ended ?? ok({ code, stdout: stdout.end(), stderr: stderr.end() }));
    });
  });
}

interface Keeper {
  push(chunk: Buffer): void;
  /** What was kept, as text. */
  end(): string;
}

function keeper(onLine: ((line: string) => void) | undefined): Keeper {
  if (onLine !== undefined) {
    const lines = createLineSplitter(onLine);
    return {
      push: (chunk) => lines.push(chunk),
      end: () => {
        lines.end();
        return '';
      },
    };
  }
  const kept: Buffer[] = [];
  return { push: (chunk) => void kept.push(chunk), end: () => Buffer.concat(kept).toString('utf8') };
}
