// What Windows PowerShell 5.1 answers to the probe of core/windows: a line for each section as it is ready, lines ended
// by two signs, apostrophes and angle brackets escaped as its ConvertTo-Json does. Written by hand after its documents.
import type { Recorded } from './powershell.ts';

interface Section {
  readonly section: string;
  readonly data: unknown;
  readonly error?: string;
}

/** The answers of one run, behind what a profile may print before. */
export function probeAnswers(sections: readonly Section[]): Recorded {
  const lines = [...sections, { section: 'end', data: null }].map(({ section, data, error }: Section) =>
    JSON.stringify({ section, data, error: error ?? null }).replaceAll(
      /['<>&]/gu,
      (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
    ),
  );
  return { when: "S 'services'", stdout: ['\ufeffWillkommen auf diesem Server', ...lines, ''].join('\r\n') };
}

function service(display: string, instance: string, state: string, mode: string) {
  return {
    name: display.replaceAll(/[^\w]/gu, ''),
    display,
    state,
    mode,
    delayed: false,
    account: 'Local System',
    started: state === 'Running' ? '2026-01-14T05:00:08.1234567Z' : null,
    path: `"C:\\ProgramData\\PlanetTogether APS\\${instance}\\Service\\service.exe"`,
  };
}

/** A server in German with the product's services: one runs, one starts by hand and is stopped. */
export function germanServer(instance: string, secret: string): readonly Section[] {
  return [
    {
      section: 'services',
      data: [
        service(`APS System Service (${instance})`, instance, 'Running', 'Auto'),
        service(`APS Interface Service (${instance})`, instance, 'Stopped', 'Manual'),
        { ...service('Druckwarteschlange', '', 'Running', 'Auto'), path: 'C:\\Windows\\System32\\spoolsv.exe' },
      ],
    },
    { section: 'listening', data: [{ value: [135, 7990, 7991], Count: 3 }] },
    {
      section: 'system',
      data: [
        {
          product: 'Windows Server 2022 Standard',
          release: '21H2',
          version: '10.0.20348',
          build: '20348',
          patch: 2849,
          boot: '2026-01-12T02:00:00.5000000Z',
          memory: 33_438_620,
          free: 18_220_112,
          page: 5_111_808,
        },
      ],
    },
    { section: 'volumes', data: [{ drive: 'C:', size: 511_101_108_224, free: '201101108224' }] },
    {
      section: 'applicationEvents',
      data: [
        event('2026-01-14T14:10:00.0000000Z', 1000, 2, 'Der Dienst wurde unerwartet beendet.\r\nModul: für.dll'),
        event('2026-01-14T14:05:00.0000000Z', 4, 3, `Verbindung: Data Source=SQL01;User ID=svc;Password=${secret}`),
      ],
    },
    { section: 'systemEvents', data: null, error: 'PermissionDenied System.UnauthorizedAccessException' },
  ];
}

function event(at: string, id: number, level: number, message: string) {
  return { at, provider: 'APS System Service', id, level, message };
}
