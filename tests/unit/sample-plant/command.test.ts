import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../scripts/sample-plant/options.ts';
import { newFolder } from './plant-tree.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/sample-plant.mjs', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], cwd = process.cwd()): Promise<Outcome> {
  const { npm_lifecycle_event: _event, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { cwd, env, maxBuffer: 1e7 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the sample-plant command', () => {
  it('prints the answer alone as JSON and takes a relative folder from the caller when all is given', async () => {
    const directory = await newFolder();
    const { code, stdout } = await run(['plant', '--seed', '7', '--json'], dirname(directory));
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(answer['root']).toBe(join(directory, 'PlanetTogether APS'));
    expect(answer['instances']).toBeInstanceOf(Array);
    expect(answer['secrets']).toBeInstanceOf(Array);
  });

  it('ends with 2, a sentence and a JSON error when the folder is not empty', async () => {
    const directory = await newFolder();
    await mkdir(directory);
    await writeFile(join(directory, 'notes.txt'), 'mine');
    const { code, stdout, stderr } = await run([directory, '--seed', '7', '--json']);
    expect(code).toBe(2);
    expect(stderr).toContain('is not empty');
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'folder-not-usable' } });
  });

  it('ends with 2 and the usage when the size is not known', async () => {
    const { code, stdout, stderr } = await run([await newFolder(), '--seed', '7', '--size', 'huge']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('The size "huge" is not known.');
    expect(stderr).toContain('Usage:');
  });

  it.each([
    [['DIR'], /seed is needed/],
    [['DIR', '--seed', 'x'], /not a whole number/],
    [['DIR', '--seed', '-1'], /./],
    [['DIR', '--seed', '1.5'], /not a whole number/],
    [['DIR', '--seed', '99999999999999999999'], /not a whole number/],
    [['--seed', '1'], /One folder is needed/],
    [['A', 'B', '--seed', '1'], /One folder is needed/],
    [['DIR', '--seed', '1', '--now', 'soon'], /is not a time/],
    [['DIR', '--seed', '1', '--colour'], /colour/],
  ])('says what is wrong when the arguments are %j', (args, message) => {
    const parsed = parseOptions(args);
    expect(parsed.ok ? '' : parsed.message).toMatch(message);
  });

  it('takes the moment of the plant as UTC when one is given', () => {
    const parsed = parseOptions(['DIR', '--seed', '1', '--now', '2025-06-01T12:00:00+02:00']);
    expect(parsed.ok && parsed.plant.now).toBe('2025-06-01T10:00:00.000Z');
  });
});
