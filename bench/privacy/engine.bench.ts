// The whole redaction engine on logs: how fast, how long at worst, with how much memory.
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Part } from '../part.ts';
import { buildChildren } from './children.ts';
import type { EngineRun } from './engine-child.ts';
import { logFile } from './log-file.ts';
import { script } from './process.ts';

const STREAMS = 3;

function rates({ bytes, times }: EngineRun): number[] {
  return times.map((ms) => bytes / 1e6 / (ms / 1000));
}

const engine = (job: string, file = ''): EngineRun => script('engine-child', [job, file]) as EngineRun;

function* figures(): Generator<Figure> {
  const log = logFile();
  const megabytes = Math.round(log.bytes / 1e6);
  const rate = (id: string, work: string) => ({ id, work, unit: 'MB/s', target: 30, direction: 'at least' }) as const;
  yield figure(rate('engine.once', 'redact a log of 5 MB, all rules, one thread'), rates(engine('once', log.path)));
  yield figure(rate('engine.twice', 'the same, both passes'), rates(engine('twice', log.path)));
  const streams = Array.from({ length: STREAMS }, () => engine('stream', log.path));
  yield figure(
    rate('engine.stream', `redact a log of ${megabytes} MB as a stream, one thread`),
    streams.flatMap(rates),
  );
  yield figure(
    {
      id: 'engine.memory',
      work: `peak memory of the whole process meanwhile`,
      unit: 'MiB',
      target: 256,
      direction: 'at most',
    },
    streams.map(({ peakMiB }) => peakMiB),
  );
  const { times, worst } = engine('hostile');
  yield figure(
    {
      id: 'engine.hostile',
      work: `longest of ${times.length} hostile lines of 1 MB (${JSON.stringify(worst)})`,
      unit: 'ms',
      target: 50,
      direction: 'at most',
    },
    [Math.max(...times)],
  );
}

/** The engine's figures. */
export async function engineBenchmarks(): Promise<Part> {
  await buildChildren();
  return { figures };
}
