// What Windows PowerShell 5.1 answers, as its own ConvertTo-Json writes it: apostrophes and angle brackets escaped, a
// list of one as the thing itself, no list as null, a line end of two characters. Written by hand after its documents.
import type { Recorded } from './powershell.ts';

const END = '\r\n';

/** The product's services, one in its own words, one stopped, and others of the machine. */
export const SERVICES: Recorded = {
  when: 'Win32_Service',
  stdout: `${JSON.stringify({
    services: [
      service('APS System Service (Production)', 'Production', 'Running', 'Auto'),
      service('APS Interface Service (Production)', 'Production', 'Stopped', 'Manual'),
      {
        Name: 'Spooler',
        DisplayName: 'Druckwarteschlange',
        State: 'Running',
        StartMode: 'Auto',
        PathName: 'C:\\Windows\\System32\\spoolsv.exe',
      },
    ],
    listening: 7990,
  })}${END}`,
};

function service(name: string, instance: string, state: string, startMode: string) {
  const path = `"C:\\ProgramData\\PlanetTogether APS\\${instance}\\Service\\service.exe"`;
  return { Name: name.replaceAll(' ', ''), DisplayName: name, State: state, StartMode: startMode, PathName: path };
}

/** Two entries, one of several lines in German and one with a password in it. */
export function events(secret: string): Recorded {
  const entry = (at: string, id: number, level: number, message: string) => ({
    at,
    log: 'Application',
    provider: 'APS System Service',
    id,
    level,
    message,
  });
  return {
    when: 'Get-WinEvent',
    stdout: `${JSON.stringify({
      events: [
        entry('2026-01-14T14:10:00.000Z', 1000, 2, 'Der Dienst wurde unerwartet beendet.\r\nModul: für.dll'),
        entry('2026-01-14T14:05:00.000Z', 4, 3, `Verbindung: Data Source=SQL01;User ID=svc;Password=${secret}`),
      ],
      denied: 'System',
    }).replaceAll("'", '\\u0027')}${END}`,
  };
}
