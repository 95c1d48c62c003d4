import { spawn } from 'node:child_process';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Exec } from '../ports.ts';

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/** Windows does not tell names of variables apart by case. */
const TOKEN_VARIABLE = /^COMPANION_PORTAL_TOKEN/i;

/** Our environment without the portals' tokens: they are for this process alone. */
function childEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !TOKEN_VARIABLE.test(name)));
}

/** Child processes of this machine: no shell, no window, output bounded, ended with everything they started. */
export const nodeExec: Exec = {
  run: (file, args, options) =>
    new Promise((resolve) => {
      const child = spawn(file, [...args], {
        env: childEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      let size = 0;
      let ended: ReturnType<typeof fail> | undefined;
      const stop = (reason: ReturnType<typeof fail>): void => {
        ended ??= reason;
        child.kill('SIGKILL');
      };
      const keep = (into: Buffer[]) => (chunk: Buffer) => {
        size += chunk.length;
        if (size > (options.maxBytes ?? DEFAULT_MAX_BYTES))
          stop(fail('too-large', `${file} wrote more than expected.`));
        else into.push(chunk);
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
      child.stdout.on('data', keep(stdout));
      child.stderr.on('data', keep(stderr));
      // A child that does not read its input closes the pipe; its exit code tells the story.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.input ?? '');
      child.on('error', (error: NodeJS.ErrnoException) => {
        done();
        const code = error.code === 'ENOENT' ? 'not-found' : 'internal';
        resolve(fail(code, `${file} could not be started (${error.code ?? error.message}).`));
      });
      child.on('close', (code) => {
        done();
        resolve(
          ended ??
            ok({
              code,
              stdout: Buffer.concat(stdout).toString('utf8'),
              stderr: Buffer.concat(stderr).toString('utf8'),
            }),
        );
      });
    }),
};
