import { join } from 'node:path';
import { fail } from '../../shared/errors.ts';
import { parsePolicy } from '../../shared/policy/index.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';

/** The policy of a new installation. */
const USUAL = 'planettogether';
const MAX_POLICY_BYTES = 5_000_000;

/** Reads and checks the policies of the installation, the usual one first. `internal` in words for one that is damaged. */
export async function loadPolicies(files: Files, resourcesDir: string): Promise<Result<readonly Policy[]>> {
  const folder = join(resourcesDir, 'policies');
  const names = await namesIn(files, folder);
  if (!names.ok) return names;
  const policies: Policy[] = [];
  for (const name of names.value) {
    const policy = await readPolicy(files, join(folder, name));
    if (!policy.ok) return policy;
    policies.push(policy.value);
  }
  const usual = policies.find(({ id }) => id === USUAL);
  if (usual === undefined) return damaged(join(folder, `${USUAL}.json`), 'it is not there');
  return ok([usual, ...policies.filter((policy) => policy !== usual)]);
}

async function namesIn(files: Files, folder: string): Promise<Result<readonly string[]>> {
  try {
    const entries = await files.list(folder);
    return ok(entries.map(({ name }) => name).filter((name) => name.endsWith('.json')));
  } catch (error) {
    return damaged(folder, textOf(error));
  }
}

async function readPolicy(files: Files, path: string): Promise<Result<Policy>> {
  try {
    const parsed = parsePolicy(JSON.parse(await files.readText(path, MAX_POLICY_BYTES)));
    return parsed.ok ? parsed : damaged(path, parsed.error.message);
  } catch (error) {
    return damaged(path, textOf(error));
  }
}

function damaged(path: string, reason: string): ReturnType<typeof fail> {
  return fail('internal', `The support policy ${path} cannot be read (${reason}). Install the app again.`);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
