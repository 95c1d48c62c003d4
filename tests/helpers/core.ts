import { onTestFinished } from 'vitest';
import { createCore } from '../../core/app/index.ts';
import type { Core, CoreDeps } from '../../core/app/index.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseDetail } from '../../shared/domain/cases.ts';
import type { BundleInfo, CollectAnswer } from '../../shared/domain/evidence.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Secrets } from '../../core/platform/ports.ts';
import { noProbes } from './net/test-probes.ts';
import { RESOURCES } from './paths.ts';
import { temporaryFolder } from './temp.ts';

export { RESOURCES };

/** Secrets in memory: tests never touch the store of whoever runs them. */
export function memorySecrets(available = true): Secrets {
  const kept = new Map<string, string>();
  return {
    available: () => Promise.resolve(available),
    get: (name) => Promise.resolve(kept.get(name)),
    set: (name, value) => {
      if (!available) return Promise.resolve(fail('unavailable', 'No secret store.'));
      kept.set(name, value);
      return Promise.resolve(ok(undefined));
    },
    remove: (name) => {
      kept.delete(name);
      return Promise.resolve();
    },
  };
}

export type TestCoreOptions = Partial<Omit<CoreDeps, 'resourcesDir' | 'app'>>;

/** A core on a data folder of this test alone, closed when the test ends. */
export async function startCore(options: TestCoreOptions = {}): Promise<Core> {
  const core = await createCore({
    dataDir: options.dataDir ?? temporaryFolder(),
    face: 'test',
    app: { name: 'Support Companion', version: '0.0.0-test' },
    resourcesDir: RESOURCES,
    ...options,
    platform: { secrets: memorySecrets(), probes: noProbes, ...options.platform },
  });
  if (!core.ok) throw new Error(core.error.message);
  onTestFinished(() => core.value.close());
  return core.value;
}

/** The value of a reply, or an exception with its sentence. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The answer of a run that made a bundle. */
export function packedOf(result: Result<CollectAnswer>): CollectAnswer & { readonly bundle: BundleInfo } {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  const { bundle } = result.value;
  if (bundle === null) throw new Error(result.value.refused ?? 'no bundle');
  return { ...result.value, bundle };
}

/** The code of a failed reply; `ok` when it was none. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** A form that can be sent: every item answered or declared unknown. */
export const COMPLETE_FORM: CaseDraft = {
  title: 'Line 3 has no start times after the import',
  kind: 'problem',
  severity: 2,
  instance: 'Production',
  description: 'After the 16:40 import the Gantt of line 3 is empty — 212 jobs, “no start”.',
  businessImpact: 'Line 3 is planned by hand.',
  timeSensitivity: 'The night shift starts at 22:00.',
  stepsToReproduce: 'Import, open line 3.',
  workaround: 'The sequence is kept on paper.',
  desiredResult: "The jobs keep this morning's sequence.",
  environment: 'Production on this server',
  users: [{ id: 'planner3', name: 'Planner' }],
  oneOrMany: 'many',
  occurredAt: '2026-11-23T16:40:00+01:00',
  timeZone: 'Europe/Berlin',
  endUserProblem: true,
  version: '12.3.1',
  errorText: 'Import finished with 212 warnings',
  unknown: { attachments: 'no screenshot was taken', recordings: 'they follow' },
};

/** Makes a draft that can be sent. */
export async function completeDraft(core: Core, form: CaseDraft = COMPLETE_FORM): Promise<CaseId> {
  return valueOf(await core.client.call('cases.create', { kind: 'problem', form })).id;
}

export async function caseOf(core: Core, id: CaseId): Promise<CaseDetail> {
  return valueOf(await core.client.call('cases.get', { id }));
}
