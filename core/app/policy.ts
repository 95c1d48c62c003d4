import { join } from 'node:path';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { firstResponseRule, parsePolicy, severityLevel } from '../../shared/policy/index.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { ClocksOf } from '../cases/index.ts';
import type { Clock, Files } from '../platform/ports.ts';
import { firstResponseClock, supportState } from '../sla/index.ts';

/** Reads and checks a policy of the installation. */
export async function loadPolicy(files: Files, resourcesDir: string, id: string): Promise<Result<Policy>> {
  const path = join(resourcesDir, 'policies', `${id}.json`);
  try {
    return parsePolicy(JSON.parse(await files.readText(path, 5_000_000)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('internal', `The support policy ${path} cannot be read (${reason}). Install the app again.`);
  }
}

/** The clocks of a case under a policy, for the moment it is asked. */
export function createClocks(policy: Policy, clock: Clock): ClocksOf {
  return ({ severity, loggedAt, respondedAt, closedAt }) => {
    if (severity === null) return [];
    return [firstResponseClock(policy, { severity, loggedAt, respondedAt, closedAt }, clock.now())];
  };
}

const LEVELS: readonly Severity[] = [1, 2, 3, 4];

/** What each severity would mean for a case logged now. */
export function severityHandlers(
  policy: Policy,
  clock: Clock,
  phone: () => string,
): Pick<CoreHandlers, 'cases.severities'> {
  return {
    'cases.severities': () => {
      const now = clock.now();
      const support = supportState(policy, now);
      const loggedAt = new Date(now).toISOString();
      const levels = LEVELS.map((severity) => {
        const level = severityLevel(policy, severity);
        const view = firstResponseClock(policy, { severity, loggedAt }, now);
        const examples = level.examples.map(({ id, text }) => ({ id, text }));
        const rule = firstResponseRule(policy, severity);
        return {
          severity,
          name: level.name,
          meaning: level.meaning,
          examples,
          dueAt: view.dueAt ?? loggedAt,
          targetMs: view.targetMs,
          cite: rule.cite,
        };
      });
      return ok({
        levels,
        zone: support.zone,
        supportOpen: support.open,
        changesAt: support.changesAt,
        phone: phone(),
      });
    },
  };
}
