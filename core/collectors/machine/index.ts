import { countOf } from '../types.ts';
import type { CollectContext, Collector, CollectorOutput } from '../types.ts';
import { lookAtDetails, NO_DETAILS } from './details.ts';
import type { DeepLooker, Details } from './details.ts';
import { createInformation } from './information-sources.ts';
import type { InformationLoader } from './information-sources.ts';
import { NO_FIELDS } from './machine-fields.ts';
import type { MachineFields } from './machine-fields.ts';
import { machineFacts, machineSummary, silentVolumes } from './machine-rules.ts';
import { withLimit } from './machine-source.ts';
import type { MachineSource } from './machine-source.ts';
import { cleaned, machineSources } from './sources.ts';

export type { InformationLoader, SystemInformation } from './information-sources.ts';

const systemInformation: InformationLoader = async () => import('systeminformation');

/**
 * The machine: system, processor, memory, load, disks, network, state. Whether that is enough is judged in core/analysis.
 * Each source has its own time limit and cannot hold up another. Fields are listed in machine-fields.ts; nothing else is
 * read.
 */
export function createMachineCollector(load: InformationLoader = systemInformation, look?: DeepLooker): Collector {
  return {
    id: 'machine',
    timeLimitMs: 60_000,
    profiles: ['minimal', 'standard', 'full'],
    groups: ['machine', 'disk', 'hardware', 'network', 'system', 'ports', 'packages'],
    needsRoot: false,
    collect: async (context) => {
      const information = createInformation(load);
      const progress = createProgress(context);
      const [answers, details] = await Promise.all([
        askAll(machineSources(context, information), context, progress),
        isDeep(context) ? lookAtDetails(context, (names) => progress.details(names), look) : NO_DETAILS,
      ]);
      const said = [...answers.map(({ fields }) => fields), details.fields].map(known);
      const fields = Object.assign({}, NO_FIELDS, ...said) as MachineFields;
      const missing = [...answers.flatMap(({ problem }) => problem ?? []), ...details.missing];
      return toOutput(fields, details, { missing, asked: answers.length + details.asked });
    },
  };
}

/** Elsewhere the full profile asks the probe of Windows, or systeminformation. */
function isDeep({ profile, platform }: CollectContext): boolean {
  return profile === 'full' && platform.system.platform === 'linux';
}

/** One line for both sets: what has not answered yet. */
interface Progress {
  sources(names: readonly string[], answered: number): void;
  details(names: readonly string[]): void;
}

function createProgress(context: CollectContext): Progress {
  let [sources, details, count]: [readonly string[], readonly string[], number] = [[], [], 0];
  const tell = (): void => context.progress([...sources, ...details].join(', '), count);
  return {
    sources: (names, answered) => {
      [sources, count] = [names, answered];
      tell();
    },
    details: (names) => {
      details = names;
      tell();
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

/** Asks all at once; the progress line names those that have not answered yet. */
function askAll(
  sources: readonly MachineSource[],
  context: CollectContext,
  progress: Progress,
): Promise<readonly Answer[]> {
  const waiting = new Set(sources);
  let othersEnded: () => void = () => undefined;
  const others = new Promise<void>((resolve) => (othersEnded = resolve));
  const tell = (): void => {
    progress.sources(
      [...waiting].map(({ name }) => name),
      sources.length - waiting.size,
    );
    if ([...waiting].every(({ isAround }) => isAround)) othersEnded();
  };
  const askOne = async (source: MachineSource): Promise<Answer> => {
    const answer = await ask(source, others, context);
    waiting.delete(source);
    tell();
    return answer;
  };
  tell();
  return Promise.all(sources.map(askOne));
}

async function ask(source: MachineSource, others: Promise<unknown>, context: CollectContext): Promise<Answer> {
  const { clock, log } = context.platform;
  try {
    const fields = await withLimit(source.read(others), source.timeLimitMs, clock);
    if (fields === undefined) return { fields: {}, problem: `${source.name} gave no answer in time` };
    return { fields: cleaned(fields, context) };
  } catch (error) {
    log.warn('machine source failed', { source: source.name, error: String(error) });
    return { fields: {}, problem: `${source.name} could not be asked` };
  }
}

function toOutput(
  fields: MachineFields,
  details: Details,
  { missing, asked }: { readonly missing: readonly string[]; readonly asked: number },
): CollectorOutput {
  const facts = [...machineFacts(fields), ...details.facts];
  return {
    ...endingOf(fields, missing, asked),
    summary: machineSummary(fields),
    count: facts.length,
    facts,
    findings: [],
    files: [
      {
        path: 'facts/machine.json',
        kind: 'facts',
        source: 'machine collector',
        text: `${JSON.stringify({ schema: 1, ...fields }, null, 2)}\n`,
        moves: true,
      },
      ...details.files,
    ],
    withheld: [],
  };
}

function endingOf(
  { volumes }: MachineFields,
  missing: readonly string[],
  asked: number,
): Pick<CollectorOutput, 'outcome' | 'reason'> {
  const silent = silentVolumes(volumes);
  const reasons = [
    ...(missing.length === 0
      ? []
      : [`${countOf(missing.length, 'source')} of ${asked} missing: ${missing.join(', ')}.`]),
    ...(silent.length === 0 ? [] : [`${countOf(silent.length, 'disk')} gave no answer in time: ${silent.join(', ')}.`]),
  ];
  return reasons.length === 0 ? { outcome: 'ok' } : { outcome: 'partial', reason: reasons.join(' ') };
}
