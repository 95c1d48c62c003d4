import { join } from 'node:path';
import type { RedactionProfile } from '../../shared/domain/redaction.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createSecrets, nodeFiles, systemFacts } from '../platform/node/index.ts';
import { dataLayout } from '../platform/paths.ts';
import { loadKey } from '../privacy/index.ts';
import { createRedactor, parseRules } from '../redaction/index.ts';
import type { KnownNames, Redactor } from '../redaction/index.ts';

/** Redactors with the rules of this installation and its key, without a data folder. */
export interface Redaction {
  /** False where the key lasts for this process alone, so that marks differ from run to run. */
  readonly keyIsKept: boolean;
  redactor(profile: RedactionProfile, known?: KnownNames): Redactor;
}

/** Reads the rules, and the key of the data folder's place from the system's store; the folder need not be there. */
export async function openRedaction(resourcesDir: string, dataDir: string): Promise<Result<Redaction>> {
  const file = await nodeFiles.readText(join(resourcesDir, 'redaction', 'rules.json'));
  const rules = parseRules(JSON.parse(file));
  if (!rules.ok) return rules;
  const key = await loadKey(createSecrets(dataLayout(dataDir, systemFacts().platform).root));
  return ok({
    keyIsKept: key.kept,
    redactor: (profile, known) =>
      createRedactor(rules.value, { key: key.bytes, profile, ...(known === undefined ? {} : { known }) }),
  });
}
