import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeSurvey } from '../../../core/collectors/index.ts';
import type { SurveyItem } from '../../../core/collectors/index.ts';
import { chooseLogs, logLimits } from '../../../core/collectors/logs/choose-logs.ts';
import { logFamily, partOf } from '../../../core/collectors/survey-rules.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files, FolderEntry } from '../../../core/platform/ports.ts';
import { turnsDuring } from '../../helpers/turns.ts';
import { contextFor, noSignal, plantOf, runTree } from '../evidence/evidence-fixture.ts';

async function survey(root: string, files: Files = nodeFiles, instance?: string): Promise<readonly SurveyItem[]> {
  const plant = await (await contextFor(root)).plant();
  if (plant === undefined) throw new Error('no plant');
  return (await takeSurvey(files, plant, instance, noSignal)).items;
}

const short = (items: readonly SurveyItem[]): string[] =>
  items.map(({ place, kind, part }) => `${place.join('/')} ${kind} ${part}`);

describe('a look at everything below the root', () => {
  it('says of each thing what it is when there is one of each', async () => {
    const root = await plantOf({
      'Production/System/Data/Alerts/SystemService.log': 'a',
      'Production/System/Data/Key/aps.key': 'k',
      'Production/System/Data/Scenario/Scenarios.dat': 's',
      'Production/System/Data/Recordings/1/a.bin': 'r',
      'Production/deep/er/ServiceLog.txt': 'b',
      'Production/APSSchedulingAgent.exe.config': 'c',
      'Production/empty/': '',
      'Software/12.3.1/x.dll': 'd',
      'APS_ServerSettings.xml': '<a/>',
      'bundle.zip': 'z',
    });
    expect(short(await survey(root))).toEqual([
      'APS_ServerSettings.xml file settings',
      'Production/APSSchedulingAgent.exe.config file settings',
      'Production/System/Data/Alerts/SystemService.log file log',
      'Production/System/Data/Key/aps.key file secret',
      'Production/System/Data/Recordings/1/a.bin file recording',
      'Production/System/Data/Scenario/Scenarios.dat file scenario',
      'Production/deep/er/ServiceLog.txt file log',
      'Production/empty folder other',
      'Software/12.3.1/x.dll file program',
      'bundle.zip file archive',
    ]);
  });

  it('looks at one instance alone when it was chosen', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Test'), 'a.txt': 'a' });
    const items = await survey(root, nodeFiles, 'Test');
    expect(items.every(({ instance, place }) => instance === 'Test' && place[0] === 'Test')).toBe(true);
    expect(items).toHaveLength(4);
  });

  it('follows no link and waits for no pipe', async () => {
    const outside = await plantOf({ 'canary.log': 'outside' });
    const root = await plantOf(runTree('Production'));
    const alerts = join(root, 'Production/System/Data/Alerts');
    await mkdir(alerts);
    await symlink(join(outside, 'canary.log'), join(alerts, 'link.log'));
    await symlink(outside, join(alerts, 'folder'));
    await symlink('.', join(alerts, 'loop'));
    execFileSync('mkfifo', [join(alerts, 'pipe.log')]);
    const items = (await survey(root)).filter(({ place }) => place.includes('Alerts'));
    expect(short(items)).toEqual([
      'Production/System/Data/Alerts/folder link log',
      'Production/System/Data/Alerts/link.log link log',
      'Production/System/Data/Alerts/loop link log',
      'Production/System/Data/Alerts/pipe.log other log',
    ]);
  });

  it('takes nothing for its own when a folder is swapped for a link between listing and looking', async () => {
    const outside = await plantOf({ 'canary.log': 'outside' });
    const root = await plantOf({ ...runTree('Production'), 'Production/System/Data/Alerts/': '' });
    const alerts = join(root, 'Production/System/Data/Alerts');
    const files: Files = {
      ...nodeFiles,
      list: async (folder) => {
        if (folder !== alerts) return nodeFiles.list(folder);
        execFileSync('rm', ['-r', alerts]);
        await symlink(outside, alerts);
        return nodeFiles.list(folder);
      },
    };
    const items = await survey(root, files);
    expect(short(items)).toContain('Production/System/Data/Alerts link other');
    expect(JSON.stringify(items)).not.toContain('canary');
  });

  it('goes on, and says what it could not see, when folders are shut, deep, or gone', async () => {
    const root = await plantOf({ ...runTree('Production'), 'Shut/a.log': 'a' });
    const deep = join(root, ...Array.from({ length: 300 }, () => 'd'));
    await mkdir(deep, { recursive: true });
    await writeFile(join(deep, 'a.log'), 'deep');
    const refused: Files = {
      ...nodeFiles,
      list: (folder) =>
        folder.endsWith('Shut')
          ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
          : nodeFiles.list(folder),
    };
    const items = await survey(root, refused);
    expect(items.find(({ place }) => place[0] === 'Shut')).toMatchObject({
      kind: 'folder',
      left: 'The system does not let this account look into it.',
    });
    expect(items.find(({ place }) => place[0] === 'd')?.left).toBe('It lies deeper than one run looks.');
    await chmod(root, 0o755);
  });

  it('counts names that are no text, each once', async () => {
    const root = await plantOf({ ...runTree('Production'), 'Production/System/Data/Alerts/': '' });
    const alerts = Buffer.from(`${join(root, 'Production/System/Data/Alerts')}/`);
    for (const byte of [0xfe, 0xff]) {
      const name = Buffer.concat([alerts, Buffer.from('same'), Buffer.from([byte]), Buffer.from('.log')]);
      await writeFile(name, 'a');
    }
    const items = (await survey(root)).filter(({ place }) => place.includes('Alerts'));
    expect(items.map(({ kind, left }) => [kind, left])).toEqual([
      ['other', 'It was gone, or its name cannot be read, when it was looked at.'],
      ['other', 'It was gone, or its name cannot be read, when it was looked at.'],
    ]);
  });
});

describe('a folder of 50,000 entries', () => {
  const MANY = 50_000;

  /** Answers at once, so that nothing but the survey itself gives turns. */
  function crowded(folder: string, kind: FolderEntry['kind'], onLook: () => void): Files {
    const entries = Array.from({ length: MANY }, (_, index) => ({ name: `${index}.log`, kind }));
    return {
      ...nodeFiles,
      list: async (asked) => (asked === folder ? entries : nodeFiles.list(asked)),
      stat: async (path) => {
        if (!path.startsWith(folder)) return nodeFiles.stat(path);
        onLook();
        return { kind: 'file', bytes: 1, modifiedMs: 0 };
      },
    };
  }

  it.each(['file', 'link'] as const)('gives others a turn all the while when each is a %s', async (kind) => {
    const root = await plantOf({ ...runTree('Production'), 'Production/System/Data/Alerts/': '' });
    const folder = join(root, 'Production/System/Data/Alerts');
    let since = 0;
    let longest = 0;
    const onLook = (): void => void (longest = Math.max(longest, (since += 1)));
    const { turns, result } = await turnsDuring(
      () => survey(root, crowded(folder, kind, onLook)),
      () => void (since = 0),
    );
    expect(result.filter(({ place }) => place.includes('Alerts'))).toHaveLength(MANY);
    expect(turns).toBeGreaterThan(MANY / 100);
    expect(longest).toBeLessThan(200);
  });

  it('is chosen from in turns, too', async () => {
    const root = await plantOf({ ...runTree('Production'), 'Production/System/Data/Alerts/': '' });
    const folder = join(root, 'Production/System/Data/Alerts');
    const logs = await survey(
      root,
      crowded(folder, 'file', () => undefined),
    );
    const window = { sinceMs: Number.NEGATIVE_INFINITY, untilMs: Number.POSITIVE_INFINITY };
    const { turns, result } = await turnsDuring(() => chooseLogs(logs, window, logLimits('standard')));
    expect(result.taken).toHaveLength(2_000);
    expect(turns).toBeGreaterThan(MANY / 250);
  });
});

describe('what a file is', () => {
  it.each([
    ['System/Data/Alerts/SystemService.log', 'log'],
    ['System/Data/Alerts/SystemService.log.12', 'log'],
    ['System/Data/Alerts/SystemService.log.2.gz', 'log'],
    ['System/Data/Alerts/SystemService-2026-11-20.log', 'log'],
    ['System/Data/Alerts/errors.20261120', 'log'],
    ['System/Data/Alerts/old/trace.txt.old', 'log'],
    ['System/Data/Alerts/noending', 'log'],
    ['System/Data/Alerts/Application.evtx', 'database'],
    ['System/Data/Alerts/store.sqlite', 'database'],
    ['System/Data/Alerts/crash.dmp', 'dump'],
    ['System/Data/Alerts/logs.zip', 'archive'],
    ['System/Data/Alerts/logs.tar.gz', 'archive'],
    ['System/Data/Alerts/logs.zip.gz', 'archive'],
    ['System/Data/Alerts/.env', 'secret'],
    ['System/Data/Alerts/server.pem', 'secret'],
    ['System/Data/Alerts/picture.png', 'other'],
    ['Anywhere/ServiceLog.txt', 'log'],
    ['Anywhere/servicelog.2.txt', 'log'],
    ['Key/ServiceLog.txt', 'secret'],
    ['IntegrationFiles/APSInterfaceSettings.XML', 'settings'],
    ['IntegrationFiles/APSInterfaceSettings for PT SQL database.xml', 'settings'],
    ['ClientUpdaterService/UpdateFiles.Config', 'settings'],
    ['APSSchedulingAgent.exe.config', 'settings'],
    ['odbc.ini', 'settings'],
    ['IntegrationFiles/app.config', 'other'],
    ['IntegrationFiles/connector.json', 'other'],
    ['credentials.xml', 'secret'],
    ['id_rsa', 'secret'],
    ['ClientUpdaterService/UpdateFiles/UserSettings/ann/Default Workspace.xml', 'user-settings'],
  ])('is told by its place and name: %s', (path, part) => {
    expect(partOf(['Production', ...path.split('/')], true)).toBe(part);
  });

  it('is no log beside the instances, whatever its folder is called', () => {
    expect(partOf(['Backup', 'System', 'Data', 'Alerts', 'a.log'], false)).toBe('other');
    expect(partOf(['Software', '12.3.1', 'readme.txt'], false)).toBe('program');
  });
});

it.each([
  ['SystemService.log', 'SystemService.log.1'],
  ['SystemService.log', 'systemservice.log.2.gz'],
  ['Service.log', 'Service-2026-11-20.log'],
  ['Service.log', 'Service_20261120.log'],
])('logs of one family are known by their names: %s and %s', (one, other) => {
  expect(logFamily(one)).toBe(logFamily(other));
});
