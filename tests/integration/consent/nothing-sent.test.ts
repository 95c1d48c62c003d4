import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { generatePlant } from '../../../scripts/sample-plant/generate.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { WHOLE_CASE } from '../../unit/cli/whole-case.ts';
import { readTrace, traced } from './traced.ts';
import type { Traced } from './traced.ts';

const SOON = new Date(Date.now() + 5 * 86_400_000).toISOString();
const ASK = ['approval', 'request', '--purpose', 'diagnose', '--kind', 'recordings', '--kind', 'scenarios'];

describe('before consent, and before somebody sends', () => {
  it('nothing reaches for a network in a whole run, and sending reaches the portal alone', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    const plant = await generatePlant({ directory: join(folder, 'plant'), seed: 11 });
    const attached = join(folder, 'notes.txt');
    writeFileSync(attached, 'Seen at 16:40.');
    const form = JSON.stringify({ ...WHOLE_CASE, attachments: [], unknown: { recordings: 'none ran' } });

    const quiet: Record<string, Traced> = {};
    const run = async (name: string, args: readonly string[], input?: string): Promise<Traced> =>
      (quiet[name] = await traced(data, args, input === undefined ? {} : { input }));
    await run('settings', ['settings', 'set', 'root', plant.root]);
    await run('probes', ['settings', 'set', 'probe.enabled', 'false']);
    await run('instances', ['instances']);
    await run('collect', ['collect', '--profile', 'full', '--out', join(folder, 'before.zip')]);
    const drafted = await run('case', ['case', 'new', '--file', '-', '--attach', attached], form);
    await run('contact', ['contact', 'add', 'Ada', '--role', 'primary']);
    const asked = await run('request', [...ASK, '--until', SOON, '--why', 'Line 3 is empty']);
    const id = String(asked.json['id']);
    const decided = await run('approve', ['approval', 'approve', id, '--by', 'Ada']);
    // Packing under an approval is not sending either.
    await run('collectApproved', ['collect', '--profile', 'full', '--out', join(folder, 'after.zip')]);
    await run('withdraw', ['approval', 'withdraw', id]);
    // Else only Ada would send the case.
    await run('contactRemove', ['contact', 'remove', 'Ada']);
    expect(drafted.json).toMatchObject({ state: 'draft' });
    expect(decided.json).toMatchObject({ state: 'approved' });
    for (const { json } of [quiet['collect'], quiet['collectApproved']].filter((one) => one !== undefined))
      expect(json).toMatchObject({ outcome: expect.stringMatching(/^(?:complete|partial)$/u), bundle: {} });
    for (const [name, { families, reached }] of Object.entries(quiet))
      expect({ name, families, reached }).toEqual({ name, families: [], reached: [] });

    // Trying the connections (ADR 31) asks the name server for the machine's own targets and knocks at its own ports.
    await traced(data, ['settings', 'set', 'probe.enabled', 'true']);
    const tried = await traced(data, ['collect', '--fresh', '--out', join(folder, 'tried.zip')]);
    expect(tried.reached.length).toBeGreaterThan(0);
    expect(tried.reached.filter((address) => !/^(?:127\.0\.0\.1|\[::1\]):|:53$/u.test(address))).toEqual([]);

    const rt = inject('rt');
    const portal = new URL(rt.url);
    const env = { COMPANION_PORTAL_TOKEN: rt.token };
    const addPortal = ['portal', 'add', 'rt', '--id', 'desk', '--url', rt.url, '--queue', rt.queue, '--default'];
    const added = await traced(data, addPortal, { env });
    const submitted = await traced(data, ['case', 'submit', String(drafted.json['id'])], { env });
    expect({ added: added.reached, submitted: submitted.reached }).toEqual({ added: [], submitted: [] });
    const synced = await traced(data, ['sync'], { env });
    expect(synced).toMatchObject({ code: 0, json: { sent: 1, failed: 0 } });
    const own = new Set([`127.0.0.1:${portal.port}`, `[::1]:${portal.port}`]);
    expect(synced.reached.length).toBeGreaterThan(0);
    expect(synced.reached.filter((address) => !own.has(address))).toEqual([]);
  });
});

describe('the reading of a trace', () => {
  it('finds every way out, and leaves what stays on the machine', () => {
    const trace = [
      '7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 17',
      '7 connect(17, {sa_family=AF_UNIX, sun_path="/run/bus"}, 110) = 0',
      '7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3',
      '8 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 18',
      '8 connect(18, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 EINPROGRESS',
      '9 sendto(19, ""..., 40, 0, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 40',
      '9 bind(20, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    ];
    expect(readTrace(trace)).toEqual({
      families: ['AF_INET', 'AF_INET6'],
      reached: ['192.0.2.7:443', '[2001:db8::1]:53'],
    });
  });
});
