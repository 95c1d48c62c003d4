import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { RunContext } from '../../../core/collectors/index.ts';
import { eventLogCollector } from '../../../core/collectors/event-log/index.ts';
import { eventFacts } from '../../../core/collectors/event-log/event-log-rules.ts';
import type { LoggedEvent } from '../../../core/windows/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { fakeWindows, sectionLine } from '../../fakes/windows.ts';
import type { WindowsOptions } from '../../fakes/windows.ts';
import { contextFor, testPlatform } from '../evidence/evidence-fixture.ts';

/** What Windows Server 2022 answers, shortened; names are made up. */
const SYSTEM = [
  {
    id: 7031,
    at: '2026-11-20T06:12:01.1230000Z',
    level: 2,
    provider: 'Service Control Manager',
    message: 'The APS System Service service terminated unexpectedly.\r\nIt has done this 1 time(s).',
  },
  { id: 1, at: 'yesterday', level: 2, provider: 'x', message: 'not whole' },
];
const APPLICATION = [
  {
    id: 1026,
    at: '2026-11-20T06:12:00.0020000Z',
    level: 1,
    provider: '.NET Runtime',
    message: 'Application: APS.exe\r\nException Info: System.OutOfMemoryException\r\n',
  },
  { id: 2, at: '2026-11-20T06:12:00.002Z', level: 4, provider: 'x', message: 'only information' },
];
const DENIED = 'NotSpecified LogInfoUnavailable,Microsoft.PowerShell.Commands.GetWinEventCommand';

async function look(options: WindowsOptions, parts: Partial<RunContext> = {}) {
  const windows = fakeWindows(options);
  const platform = testPlatform({ ...windows.platform, clock: fakeClock('2026-11-20T12:00:00.000Z') });
  const [run] = await runCollectors([eventLogCollector], await contextFor(undefined, { platform, ...parts }));
  if (run === undefined) throw new Error('nothing ran');
  return { ...run, asked: windows.asked };
}

const both = { systemEvents: SYSTEM, applicationEvents: APPLICATION };

describe('the event log', () => {
  it('is one text in the order of time when Windows answers', async () => {
    const { result, output, asked } = await look({ sections: both });
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

  it('is asked for by the window, else for the last days, with the fields it takes', async () => {
    const window = { since: '2026-11-01T00:00:00.000Z', until: '2026-11-02T00:00:00.000Z' };
    const asked = (await look({ sections: both }, window)).asked[0]?.args.at(-1) ?? '';
    expect(asked).toContain("'2026-11-01T00:00:00.000Z'");
    expect(asked).toContain("'2026-11-02T00:00:00.000Z'");
    expect(asked).not.toMatch(/UserId|MachineName|\$_\.Properties|ToXml/);
    const usual = (await look({ sections: both })).asked[0]?.args.at(-1);
    expect(usual).toContain("'2026-11-13T12:00:00.000Z'");
  });

  it('is absent on another system, where nothing is missing', async () => {
    const { result, asked } = await look({ system: { platform: 'linux' } });
    expect(result).toMatchObject({ outcome: 'absent', reason: 'Only Windows keeps event logs of this kind.' });
    expect(asked).toEqual([]);
  });

  it('is refused, or partial, when this account may not read it', async () => {
    const refused = (log: string) => sectionLine(log, null, DENIED);
    const denied = await look({ lines: [refused('systemEvents'), refused('applicationEvents')] });
    expect(denied.result).toMatchObject({ outcome: 'denied', count: 0 });
    expect(denied.output.withheld.map(({ path }) => path)).toEqual(['event-log/Application', 'event-log/System']);
    const one = await look({ lines: [refused('systemEvents'), sectionLine('applicationEvents', APPLICATION)] });
    expect(one.result).toMatchObject({
      outcome: 'partial',
      count: 1,
      reason: 'The system does not let this account ask for the System log. An administrator may.',
    });
  });

  it('is empty when there was nothing to tell', async () => {
    const { result, output } = await look({ sections: { systemEvents: null, applicationEvents: [] } });
    expect(result).toMatchObject({ outcome: 'ok', summary: '0 events' });
    expect(output.files).toEqual([]);
  });

  it.each(['not-found', 'refused', 'fails'] as const)('is partial when PowerShell %s', async (ending) => {
    expect((await look({ ending })).result.outcome).toBe('partial');
  });

  it('shortens a message without end', async () => {
    const event = { at: '2026-11-20T06:12:00.002Z', level: 2, provider: 'x', id: 1, message: 'm'.repeat(100_000) };
    const { output } = await look({ sections: { systemEvents: event, applicationEvents: null } });
    const [file] = output.files;
    expect(file !== undefined && 'text' in file ? file.text.length : 0).toBeLessThan(4_100);
  });
});

describe('the facts of the event log', () => {
  const event = (provider: string, id: number, at: string, message = ''): LoggedEvent => ({
    at,
    log: 'System',
    provider,
    id,
    level: 'error',
    message,
  });

  it('count what deserves a look by number, whatever the language of the message', () => {
    const facts = new Map(
      eventFacts(
        [
          event(
            'Microsoft-Windows-Kernel-Power',
            41,
            '2026-11-19T23:10:00.000Z',
            '系统已在未先正常关机的情况下重新启动。',
          ),
          event('EventLog', 6008, '2026-11-19T23:10:21.000Z', 'Das System wurde unerwartet heruntergefahren.'),
          event(
            'Service Control Manager',
            7031,
            '2026-11-20T06:00:00.000Z',
            'Der Dienst "APS System Service (Werk)" …',
          ),
          event('Service Control Manager', 7034, '2026-11-20T07:00:00.000Z', 'Der Dienst "Druckwarteschlange" …'),
          event('disk', 153, '2026-11-18T06:00:00.000Z'),
          event('Not the disk', 153, '2026-11-18T06:00:00.000Z'),
        ],
        ['APS System Service (Werk)'],
      ).map(({ key, value }) => [key, value]),
    );
    expect(facts.get('unexpectedRestarts')).toBe(1);
    expect(facts.get('lastUnexpectedRestartsAt')).toBe('2026-11-19T23:10:00.000Z');
    expect(facts.get('serviceFailures')).toBe(2);
    expect(facts.get('productServiceFailures')).toBe(1);
    expect(facts.get('lastProductServiceFailuresAt')).toBe('2026-11-20T06:00:00.000Z');
    expect(facts.get('diskErrors')).toBe(1);
    expect(facts.get('applicationCrashes')).toBe(0);
    expect(facts.get('errors')).toBe(6);
  });
});
