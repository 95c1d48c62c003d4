import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { plantOf, runTree } from '../evidence/evidence-fixture.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const SECRET = 'Zk7-unterwegs-Q2';
const PLANT = {
  ...runTree('Production'),
  'Production/System/Data/Alerts/ServiceLog.txt': {
    text: [
      '2026-11-24T13:00:00Z INFO all is well',
      `2026-11-24T13:07:00Z ERROR Timeout expired. Data Source=SQL01;User ID=svc_pt;Password=${SECRET}`,
      '2026-11-24T13:08:00Z WARN the disk is getting slow',
      '',
    ].join('\n'),
    at: '2026-11-24T13:08:00Z',
  },
};

describe('companion logs', () => {
  it('says what the logs hold, with place and what to do, and keeps nothing', async () => {
    const root = await plantOf(PLANT);
    const data = join(temporaryFolder(), 'data');
    const { code, out, err } = await commandLine(['logs', '--root', root, '--data', data]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 kind of errors and 0 kinds of warnings: 1 log, ');
    expect(out).toContain('error: A SQL request took too long (once in Production, 2026-11-24T13:07:00.000Z)');
    expect(out).toContain('  Production/System/Data/Alerts/ServiceLog.txt:2');
    expect(out).toContain('Look at the load of the SQL Server at that time.');
    expect(out).not.toContain(SECRET);
    expect(readdirSync(join(data, 'bundles'))).toEqual([]);
  });

  it('gives the same as data, only of the time that was asked for', async () => {
    const root = await plantOf(PLANT);
    const run = commandLineIn(join(temporaryFolder(), 'data'));
    const all = await run('logs', '--root', root, '--instance', 'production');
    expect(all.json).toMatchObject({
      root,
      outcome: 'ok',
      logs: { files: 1, findings: [{ patternId: 'sql-timeout', line: 2, instance: 'Production' }], since: null },
    });
    const later = await run('logs', '--root', root, '--since', '2026-11-24T13:07:30Z');
    expect(later.json).toMatchObject({ logs: { findings: [] } });
  });

  it('says in words what is wrong with a time, a root, an instance or the file of patterns', async () => {
    const root = await plantOf(PLANT);
    const data = join(temporaryFolder(), 'data');
    const run = commandLineIn(data);
    expect((await run('logs', '--since', 'yesterday')).code).toBe(2);
    expect((await run('logs', '--root', '/nowhere/at/all')).code).not.toBe(0);
    expect((await run('logs', '--root', root, '--instance', 'Nobody')).code).not.toBe(0);
    const own = join(data, 'own.json');
    expect((await run('settings', 'set', 'logs.patternsFile', own)).code).toBe(0);
    expect(await run('logs', '--root', root)).toMatchObject({
      code: 3,
      err: 'The file of patterns (setting logs.patternsFile) cannot be read.\n',
    });
    writeFileSync(own, '{');
    expect(await run('logs', '--root', root)).toMatchObject({
      code: 3,
      err: 'The file of patterns (setting logs.patternsFile) is not JSON.\n',
    });
  });

  it('says that there is nothing to read when there is no log', async () => {
    const root = await plantOf(runTree('Production'));
    const { code, out } = await commandLine(['logs', '--root', root, '--data', join(temporaryFolder(), 'data')]);
    expect({ code, out }).toEqual({ code: 0, out: 'No log file was found.\n' });
  });
});
