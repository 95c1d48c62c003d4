import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { EvidenceSource, RunContext } from '../../../core/collectors/index.ts';
import { logsCollector } from '../../../core/collectors/logs/index.ts';
import { contextFor, plantOf, testLogReader, testPlatform } from '../evidence/evidence-fixture.ts';
import type { Tree } from '../evidence/evidence-fixture.ts';
import { berlinClock } from '../logs/logs-fixture.ts';

const alerts = (instance: string): string => `${instance}/System/Data/Alerts`;
const at = (iso: string, ...lines: readonly string[]) => ({ text: `${lines.join('\n')}\n`, at: iso });

async function look(tree: Tree, parts: Partial<RunContext> = {}) {
  const platform = testPlatform({ clock: berlinClock });
  const root = await plantOf(tree);
  const context = await contextFor(root, { platform, logReader: testLogReader(platform), ...parts });
  const told: string[] = [];
  const [run] = await runCollectors([logsCollector], context, (lines) => told.push(...lines.map(({ text }) => text)));
  if (run === undefined) throw new Error('nothing ran');
  const { files, facts, logs } = run.output;
  const packed = files.filter((file): file is EvidenceSource => !('text' in file)).map(({ place }) => place.at(-1));
  const texts = files.flatMap((file) => ('text' in file ? [file] : []));
  return { ...run, packed, texts, facts, logs, told };
}

const FACTORY: Tree = {
  [`${alerts('Production')}/ServiceLog.txt`]: at(
    '2026-11-24T13:10:00Z',
    '2026-11-24T13:00:00Z ERROR Internal Server Error',
    '2026-11-24T13:10:00Z WARN low on disk space',
  ),
  [`${alerts('Production')}/ServiceLog.1.txt`]: at(
    '2026-11-20T08:00:00Z',
    '2026-11-20T08:00:00Z ERROR Internal Server Error',
  ),
  [`${alerts('Test')}/ServiceLog.txt`]: at('2026-11-24T12:00:00Z', '2026-11-24T12:00:00Z INFO all is well'),
};

describe('what the logs say', () => {
  it('stands in facts of each instance, in a file of the bundle and in the line of the collector', async () => {
    const { result, facts, texts, logs, told } = await look(FACTORY);
    expect(result).toMatchObject({
      outcome: 'ok',
      summary: expect.stringMatching(/^3 logs, .*, 2 errors, 1 warning in them$/u),
    });
    expect(facts).toEqual([
      { group: 'logs', key: 'Production/errors', value: 2 },
      { group: 'logs', key: 'Production/warnings', value: 1 },
      { group: 'logs', key: 'Production/lastErrorAt', value: '2026-11-24T13:00:00.000Z' },
      { group: 'logs', key: 'Production/pattern/disk-low', value: 1 },
      { group: 'logs', key: 'Production/pattern/internal-server-error', value: 2 },
      { group: 'logs', key: 'Test/errors', value: 0 },
      { group: 'logs', key: 'Test/warnings', value: 0 },
    ]);
    const [text] = texts;
    expect(text?.path).toBe('facts/logs.json');
    expect(JSON.parse(text?.text ?? '')).toMatchObject({ files: 3, findings: logs?.findings });
    expect(told.at(-1)).toContain('3 logs');
  });

  it('is told of the minutes around the fault of a case, and older logs are read but not packed', async () => {
    const { packed, logs, output } = await look(FACTORY, { occurredAt: '2026-11-24T14:05:00+01:00' });
    expect(packed).toEqual(['ServiceLog.txt']);
    expect(logs?.findings.map(({ patternId, count }) => [patternId, count])).toEqual([
      ['internal-server-error', 1],
      ['disk-low', 1],
    ]);
    expect(logs?.files).toBe(3);
    expect([...(output.left?.values() ?? [])]).toEqual(
      Array.from({ length: 2 }, () => 'It was written outside the time that was asked for.'),
    );
  });

  it('is told of what there is when no log is of the time of the fault', async () => {
    const { packed, logs } = await look(FACTORY, { occurredAt: '2027-01-01T12:00:00Z' });
    expect(packed).toHaveLength(3);
    expect(logs?.findings).toHaveLength(2);
  });

  it('is what lies in the time that was asked for, whatever the case says', async () => {
    const { logs } = await look(FACTORY, {
      since: '2026-11-24T13:05:00.000Z',
      until: '2026-11-24T13:30:00.000Z',
      occurredAt: '2026-11-20T08:00:00Z',
    });
    expect(logs?.findings.map(({ patternId }) => patternId)).toEqual(['disk-low']);
  });

  it('is not told where there is nothing to read with; the logs are packed all the same', async () => {
    const { packed, logs, facts } = await look(FACTORY, { logReader: undefined });
    expect(packed).toHaveLength(3);
    expect([logs, facts]).toEqual([undefined, []]);
  });

  it('keeps back the name of an instance that looks like a secret', async () => {
    const { facts } = await look({ [`${alerts('Password=Hunter2')}/a.log`]: at('2026-11-24T13:00:00Z', 'INFO x') });
    expect(JSON.stringify(facts)).not.toContain('Hunter2');
    expect(facts[0]?.key).toBe('(name kept back)/errors');
  });
});
