import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { localServer } from '../../helpers/net/local-server.ts';
import { sqlServer } from '../../helpers/tds/sql-server.ts';
import { plantOf, runTree } from '../evidence/evidence-fixture.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

interface CheckJson {
  readonly analysis: { readonly verdict: { readonly cause: string; readonly failedStep: string | null } };
  readonly probes: readonly {
    readonly id: string;
    readonly steps: readonly { readonly step: string; readonly outcome: string }[];
  }[];
}

const checkIn = (data: string, ...args: readonly string[]) => commandLineIn(data)('check', ...args);

describe('check on the command line', () => {
  it('says what failed at which step when a server that was asked for does not answer', async () => {
    const { code, json } = await checkIn(temporaryFolder(), '--sql', '127.0.0.1:1');
    const { analysis, probes } = json as unknown as CheckJson;
    expect(analysis.verdict).toMatchObject({
      cause: 'database',
      failedStep: 'connect to the SQL server that was asked for (1)',
    });
    expect(probes[0]?.steps.map(({ step, outcome }) => `${step} ${outcome}`).slice(0, 2)).toEqual([
      'name ok',
      'tcp failed',
    ]);
    expect(code).toBe(3);
  });

  it('tries what is asked for without a sign-in, and stores nothing', async () => {
    const server = await sqlServer();
    const web = await localServer((_request, response) => response.end());
    const data = temporaryFolder();
    const { json } = await checkIn(data, '--sql', `127.0.0.1:${server.port}`, '--url', `${web.url}/x`);
    const { probes } = json as unknown as CheckJson;
    expect(probes.every(({ steps }) => steps.every(({ outcome }) => outcome !== 'failed'))).toBe(true);
    expect(server.logins()).toBe(0);
    expect(await nodeFiles.stat(join(data, 'bundles'))).toBeUndefined();
    const { json: listed } = await commandLineIn(data)('status');
    expect(JSON.stringify(listed)).not.toContain('snap-');
  });

  it('reads as sentences, the answer first, and says what was not possible', async () => {
    const root = await plantOf(runTree('Production'));
    const args = ['check', '--root', root, '--sql', '127.0.0.1:1', '--all', '--data', temporaryFolder()];
    const { out } = await commandLine(args);
    expect(out).toMatch(
      /^Most likely the database server: The SQL server that was asked for \(1\) refuses connections\./u,
    );
    expect(out).toContain('\nTried\n');
    expect(out).toMatch(/\n\d+ checks: \d+ fine, \d+ with something to look at, \d+ not possible\.\n/u);
  });

  it('tells the same failure of several things once, and each of them with --all', async () => {
    const args = ['check', '--sql', '127.0.0.1:1', '--sql', '127.0.0.2:1', '--data', temporaryFolder()];
    const rows = (out: string) => out.split('\n').filter((line) => line.startsWith('  failed  '));
    const { out } = await commandLine(args);
    expect(rows(out)).toHaveLength(1);
    expect(rows(out)[0]).toContain('the SQL server that was asked for (1) and 1 more');
    expect(rows((await commandLine([...args, '--all'])).out)).toHaveLength(2);
  });

  it('refuses an instance that is not there, and an address that is none', async () => {
    const root = await plantOf(runTree('Production'));
    const data = temporaryFolder();
    expect((await checkIn(data, '--root', root, '--instance', 'Gone')).code).toBe(2);
    expect((await checkIn(data, '--url', 'not an address')).code).toBe(2);
    expect((await checkIn(data, '--url', 'ftp://127.0.0.1/x')).code).toBe(2);
  });
});
