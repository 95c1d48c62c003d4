import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { RunContext } from '../../../core/collectors/index.ts';
import { eventLogCollector } from '../../../core/collectors/event-log/index.ts';
import { parseEvents } from '../../../core/collectors/event-log/event-log-rules.ts';
import type { Exec } from '../../../core/platform/ports.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { contextFor, testPlatform } from '../evidence/evidence-fixture.ts';

/** What Windows Server 2022 answered, shortened; names are made up. */
const ANSWER = `\ufeff${JSON.stringify({
  denied: [],
  events: [
    {
      id: 7031,
      at: '2026-11-20T06:12:01.123Z',
      log: 'System',
      level: 2,
      provider: 'Service Control Manager',
      message: 'The APS System Service service terminated unexpectedly.\r\nIt has done this 1 time(s).',
    },
    {
      id: 1026,
      at: '2026-11-20T06:12:00.002Z',
      log: 'Application',
      level: 1,
      provider: '.NET Runtime',
      message: 'Application: APS.exe\r\nException Info: System.OutOfMemoryException\r\n',
    },
    { id: 1, at: 'yesterday', log: 'Application', level: 2, provider: 'x', message: 'not whole' },
    { id: 2, at: '2026-11-20T06:12:00.002Z', log: 'Application', level: 4, provider: 'x', message: 'only information' },
  ],
})}\r\n`;

interface Asked {
  readonly file: string;
  readonly args: readonly string[];
}

function windows(run: Exec['run']): RunContext['platform'] {
  const platform = testPlatform({ exec: { run }, clock: fakeClock('2026-11-20T12:00:00.000Z') });
  return { ...platform, system: { ...platform.system, platform: 'win32' } };
}

async function look(platform: RunContext['platform'], parts: Partial<RunContext> = {}) {
  const [run] = await runCollectors([eventLogCollector], await contextFor(undefined, { platform, ...parts }));
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

const answering =
  (stdout: string, asked: Asked[] = []): Exec['run'] =>
  async (file, args) => {
    asked.push({ file, args });
    return ok({ code: 0, stdout, stderr: '' });
  };

describe('the event log', () => {
  it('is one text in the order of time when Windows answers', async () => {
    const asked: Asked[] = [];
    const { result, output } = await look(windows(answering(ANSWER, asked)));
    expect(result).toMatchObject({ outcome: 'ok', count: 2, summary: '2 events' });
    expect(output.files).toEqual([
      {
        path: 'event-log/windows.log',
        kind: 'event-log',
        source: 'event-log collector',
        text: [
          '2026-11-20T06:12:00.002Z CRITICAL [Application] .NET Runtime 1026: Application: APS.exe',
          'Exception Info: System.OutOfMemoryException',
          '2026-11-20T06:12:01.123Z ERROR [System] Service Control Manager 7031: The APS System Service service terminated unexpectedly.',
          'It has done this 1 time(s).',
          '',
        ].join('\n'),
      },
    ]);
    expect(asked.map(({ file }) => file)).toEqual(['powershell.exe']);
  });

  it('is asked for once, by the window, with the fields it takes', async () => {
    const asked: Asked[] = [];
    const window = { since: '2026-11-01T00:00:00.000Z', until: '2026-11-02T00:00:00.000Z' };
    await look(windows(answering(ANSWER, asked)), window);
    const question = asked[0]?.args.at(-1) ?? '';
    expect(question).toContain("Parse('2026-11-01T00:00:00.000Z')");
    expect(question).toContain("Parse('2026-11-02T00:00:00.000Z')");
    expect(question).not.toMatch(/UserId|MachineName|Properties|ToXml/);
    await look(windows(answering(ANSWER, asked)));
    expect(asked[1]?.args.at(-1)).toContain("Parse('2026-11-13T12:00:00.000Z')");
  });

  it('is absent on another system, where nothing is missing', async () => {
    const asked: Asked[] = [];
    const { result } = await look(testPlatform({ exec: { run: answering('', asked) } }));
    expect(result).toMatchObject({ outcome: 'absent', reason: 'Only Windows keeps event logs of this kind.' });
    expect(asked).toEqual([]);
  });

  it('is refused, or partial, when this account may not read it', async () => {
    const denied = await look(windows(answering('{"events":[],"denied":["System","Application"]}')));
    expect(denied.result).toMatchObject({ outcome: 'denied', count: 0 });
    expect(denied.output.withheld.map(({ path }) => path)).toEqual(['event-log/System', 'event-log/Application']);
    const one = await look(windows(answering(ANSWER.replace('"denied":[]', '"denied":"System"'))));
    expect(one.result).toMatchObject({
      outcome: 'partial',
      reason: 'The system does not let this account read the System log.',
    });
  });

  it('is empty when there was nothing to tell', async () => {
    const { result, output } = await look(windows(answering('{"events":null,"denied":null}')));
    expect(result).toMatchObject({ outcome: 'ok', summary: '0 events' });
    expect(output.files).toEqual([]);
  });

  it.each([
    ['there is no PowerShell', async () => fail('not-found', 'powershell.exe could not be started.')],
    ['it takes too long', async () => fail('timeout', 'powershell.exe did not end.')],
    ['it ends with an error', async () => ok({ code: 1, stdout: '', stderr: 'no' })],
    ['it says something else', async () => ok({ code: 0, stdout: 'Access denied', stderr: '' })],
    ['it says a list', async () => ok({ code: 0, stdout: '[1]', stderr: '' })],
  ] satisfies readonly (readonly [string, Exec['run']])[])('is partial when %s', async (_when, run) => {
    expect((await look(windows(run))).result.outcome).toBe('partial');
  });

  it('shortens a message without end', () => {
    const event = { at: '2026-11-20T06:12:00.002Z', log: 'System', level: 2, provider: 'x', id: 1 };
    const answer = parseEvents(JSON.stringify({ events: { ...event, message: 'm'.repeat(100_000) } }));
    expect(answer?.events[0]?.message.length).toBeLessThan(4_100);
  });
});
