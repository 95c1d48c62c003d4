import type { Clock } from '../../platform/ports.ts';
import { countOf } from '../types.ts';
import type { CollectContext, Collector, CollectorOutput } from '../types.ts';
import { createInformation } from './information-sources.ts';
import type { InformationLoader } from './information-sources.ts';
import { machineFacts, machineSummary, NO_FIELDS } from './machine-rules.ts';
import type { MachineFields } from './machine-rules.ts';
import { requirementChecks, requirementsOf } from './requirements-rules.ts';
import type { MachineSource } from './machine-source.ts';
import { cleaned, machineSources } from './sources.ts';

export type { InformationLoader, SystemInformation } from './information-sources.ts';

const systemInformation: InformationLoader = async () => import('systeminformation');

/**
 * The machine: system, processor, memory, free space, and whether they meet what the product needs. Each source has its
 * own time limit and cannot hold up another. Fields are listed in machine-rules.ts; nothing else is read.
 */
export function createMachineCollector(load: InformationLoader = systemInformation): Collector {
  return {
    id: 'machine',
    timeLimitMs: 60_000,
    profiles: ['minimal', 'standard', 'full'],
    groups: ['machine', 'disk', 'hardware'],
    needsRoot: false,
    collect: async (context) => {
      const information = createInformation(load, context.platform.system.platform === 'win32');
      context.progress('asks the system', 0);
      const sources = machineSources(context, information);
      const answers = await Promise.all(sources.map((source) => ask(source, context)));
      await information.release();
      const fields = Object.assign({}, NO_FIELDS, ...answers.map(({ fields: some }) => known(some))) as MachineFields;
      const missing = answers.flatMap(({ problem }) => problem ?? []);
      return toOutput(context, fields, missing, answers.length);
    },
  };
}

interface Answer {
  readonly fields: Partial<MachineFields>;
  readonly problem?: string;
}

/** Fields a source does not know must not hide what another one said. */
function known(fields: Partial<MachineFields>): Partial<MachineFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

async function ask(source: MachineSource, context: CollectContext): Promise<Answer> {
  const { clock, log } = context.platform;
  try {
    const fields = await withLimit(source.read(), source.timeLimitMs, clock);
    if (fields === undefined) return { fields: {}, problem: `${source.name} gave no answer in time` };
    return { fields: cleaned(fields, context) };
  } catch (error) {
    log.warn('machine source failed', { source: source.name, error: String(error) });
    return { fields: {}, problem: `${source.name} could not be asked` };
  }
}

/** The answer, or undefined when it takes too long; a late failure is of no interest any more. */
function withLimit<T>(work: Promise<T>, ms: number, clock: Clock): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(undefined));
    work.then(resolve, reject).finally(cancel);
  });
}

async function toOutput(
  context: CollectContext,
  fields: MachineFields,
  missing: readonly string[],
  asked: number,
): Promise<CollectorOutput> {
  // A plant that cannot be read is another collector's business; requirements then have nothing to be measured by.
  const plant = await context.plant().catch(() => undefined);
  const instances = plant?.instances.filter(({ path }) => path !== null).length ?? 0;
  const facts = machineFacts(fields);
  return {
    ...(missing.length === 0
      ? { outcome: 'ok' }
      : {
          outcome: 'partial',
          reason: `${countOf(missing.length, 'source')} of ${asked} missing: ${missing.join(', ')}.`,
        }),
    summary: machineSummary(fields),
    count: facts.length,
    facts,
    findings: requirementChecks(fields, instances, requirementsOf(context.settings)),
    files: [
      {
        path: 'facts/machine.json',
        kind: 'facts',
        source: 'machine collector',
        text: `${JSON.stringify({ schema: 1, ...fields }, null, 2)}\n`,
      },
    ],
    withheld: [],
  };
}
