import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asWindows, scratchFolder } from './run.ts';

const PLAYER = fileURLToPath(new URL('../../windows/programs/powershell.cjs', import.meta.url));

/** What PowerShell answers to a question that holds `when`. */
export interface Recorded {
  readonly when: string;
  readonly stdout?: string;
  readonly base64?: string;
  readonly stderr?: string;
  readonly code?: number;
  /** How long it says nothing. */
  readonly silentMs?: number;
}

export interface Call {
  readonly args: readonly string[];
  readonly asked: string;
  /** Where the program lies that was started. */
  readonly program: string;
}

/** The environment in which PowerShell plays these answers (and ends with 1 at any other question), and what it was asked. */
export function recordedPowerShell(answers: readonly Recorded[]) {
  const folder = scratchFolder();
  const [file, calls] = [join(folder, 'answers.json'), join(folder, 'calls.jsonl')];
  writeFileSync(file, JSON.stringify({ answers, calls: asWindows(calls) }));
  return {
    env: { RECORDED_PROGRAM: asWindows(PLAYER), RECORDED_POWERSHELL: asWindows(file) },
    calls: (): readonly Call[] =>
      existsSync(calls)
        ? readFileSync(calls, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as Call)
        : [],
  };
}
