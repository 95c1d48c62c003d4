// What Windows PowerShell answers to the probe of core/windows on the made-up PC of the pictures. Written by hand in the
// form of the script, as those of tests/unit/windows/answers.

const BOOT = '2026-11-20T05:41:00.0000000Z';
/** The instances of the sample plant; nobody works in DEV. */
const RUNNING = ['Production', 'Preview 12.4', 'Test Plant 2'];

function service(display: string, instance: string, isRunning: boolean) {
  return {
    name: `${display.replaceAll(' ', '')}_${instance.replaceAll(' ', '')}`,
    display: `${display} (${instance})`,
    state: isRunning ? 'Running' : 'Stopped',
    mode: isRunning ? 'Auto' : 'Manual',
    delayed: false,
    account: 'own account',
    started: isRunning ? '2026-11-20T05:43:08.0000000Z' : null,
    path: `"C:\\ProgramData\\PlanetTogether APS\\${instance}\\Services\\service.exe"`,
  };
}

/** The answers by section, for `fakeWindows`. */
export const PLANT_PC_ANSWERS: Readonly<Record<string, unknown>> = {
  services: [...RUNNING, 'DEV'].flatMap((name) => [
    service('APS System Service', name, RUNNING.includes(name)),
    service('APS Interface Service', name, RUNNING.includes(name)),
  ]),
  listening: [135, 445, 7991, 8001, 8002, 8003, 8006, 8007, 8008, 8011, 8012, 8013],
  system: {
    product: 'Windows 10 Pro',
    release: '24H2',
    version: '10.0.26100',
    build: '26100',
    patch: 2314,
    boot: BOOT,
    memory: 33_386_000,
    free: 15_730_000,
    page: 5_111_808,
  },
  processor: { name: 'Intel(R) Core(TM) i7-10700 CPU @ 2.90GHz', cores: 8, logical: 16, clock: 2901 },
  model: { manufacturer: 'Dell Inc.', model: 'OptiPlex 7080' },
  volumes: [
    { drive: 'C:', size: 511_101_108_224, free: 204_413_927_424 },
    { drive: 'D:', size: 1_099_511_627_776, free: 731_204_132_864 },
  ],
  network: { interfaces: 1, route: true, dns: 2, proxy: false },
  restart: { servicing: false, update: false, rename: false, files: false },
  timeSync: { type: 'NT5DS', state: 'Running', events: [{ id: 37, at: '2026-11-20T05:43:00.0000000Z' }] },
  updates: [
    { id: 'KB5046617', on: '11/13/2026' },
    { id: 'KB5045934', on: '10/15/2026' },
  ],
  software: [
    { name: 'Microsoft 365 Apps for enterprise - en-us', version: '16.0.18129.20158' },
    { name: 'Microsoft Edge', version: '131.0.2903.63' },
    { name: 'Microsoft ODBC Driver 17 for SQL Server', version: '17.10.6.1' },
  ],
  drivers: {
    odbc: ['ODBC Driver 17 for SQL Server', 'SQL Server'],
    oledb: ['MSOLEDBSQL'],
    dotnet: '4.8.09032',
    sql: 0,
  },
  hardware: {
    modules: [
      { bytes: 17_179_869_184, type: 26, mhz: 2933 },
      { bytes: 17_179_869_184, type: 26, mhz: 2933 },
    ],
    disks: [
      { bytes: 512_110_190_592, media: 4, bus: 17 },
      { bytes: 1_100_585_369_600, media: 3, bus: 11 },
    ],
    displays: [{ width: 1920, height: 1080 }],
  },
  systemEvents: [],
  applicationEvents: [],
};
