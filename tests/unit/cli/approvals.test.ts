import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const soon = (): string => new Date(Date.now() + 5 * 86_400_000).toISOString();
const REQUEST = ['approval', 'request', '--purpose', 'diagnose', '--kind', 'recordings', '--kind', 'scenarios'];
const whole = (): readonly string[] => [
  ...REQUEST,
  '--instance',
  'Production',
  '--until',
  soon(),
  '--why',
  'Line 3 is empty',
];

async function someone(role: string, ...more: readonly string[]) {
  const data = temporaryFolder();
  const run = commandLineIn(data);
  await run('contact', 'add', 'Ada', '--role', role, '--email', 'ada@plant.example', ...more);
  return { data, run };
}

describe('approvals on the command line', () => {
  it('are asked for, approved as a key contact decided, listed and taken back', async () => {
    const { data, run } = await someone('primary');
    const asked = await run(...whole(), '--asked-by', 'Engineer, San Diego');
    expect(asked).toMatchObject({ code: 0, json: { id: expect.any(String), state: 'asked', number: 1 } });
    const id = String(asked.json['id']);

    expect(await run('approval', 'approve', id, '--by', 'Ada')).toMatchObject({
      code: 0,
      json: { id, state: 'approved' },
    });
    expect((await run('approval', 'list')).json).toMatchObject({
      approvals: [
        {
          id,
          state: 'approved',
          purpose: 'diagnose',
          kinds: ['recordings', 'scenarios'],
          instance: 'Production',
          askedBy: 'Engineer, San Diego',
          decisions: [{ decision: 'approved', contact: { name: 'Ada', role: 'primary' }, inPerson: false }],
        },
      ],
    });
    const words = await commandLine(['approval', 'list', '--data', data]);
    expect(words.out).toMatch(/R-1 +approved +recordings, scenarios of Production +diagnose .* Ada, entered by /u);

    expect(await run('approval', 'withdraw', 'R-1')).toMatchObject({ code: 0, json: { id, state: 'withdrawn' } });
    expect((await run('approval', 'list')).json).toMatchObject({ approvals: [{ state: 'withdrawn' }] });
  });

  it('are refused with exit 6 when the one who decides is no key contact', async () => {
    const { run } = await someone('other');
    await run(...whole());
    const nobody = await run('approval', 'approve', 'R-1');
    expect(nobody).toMatchObject({ code: 6, json: { error: { code: 'refused' } } });
    expect(nobody.err).toContain('contact add NAME --role primary');
    await run('contact', 'add', 'Eve', '--role', 'backup', '--email', 'eve@plant.example');
    expect((await run('approval', 'approve', 'R-1')).code).toBe(6);
    expect((await run('approval', 'approve', 'R-1', '--by', 'Ada')).code).toBe(6);
    expect((await run('approval', 'refuse', 'R-1', '--by', 'Eve', '--note', 'Not now')).json).toMatchObject({
      state: 'refused',
    });
    expect((await run('approval', 'approve', 'R-1', '--by', 'Eve')).code).toBe(2);
  });

  it('say what is missing in a request', async () => {
    const { run } = await someone('primary');
    const problem = async (...args: readonly string[]) => {
      const ran = await run('approval', 'request', ...args);
      return { code: ran.code, says: ran.err.match(/--[a-z]+/u)?.[0] };
    };
    expect(await problem()).toEqual({ code: 2, says: '--purpose' });
    expect(await problem('--purpose', 'diagnose')).toEqual({ code: 2, says: '--kind' });
    const some = ['--purpose', 'diagnose', '--kind', 'exports'];
    expect(await problem(...some)).toEqual({ code: 2, says: '--why' });
    expect(await problem(...some, '--why', 'x')).toEqual({ code: 2, says: '--until' });
    expect(await problem(...some, '--why', 'x', '--until', 'tomorrow')).toEqual({ code: 2, says: '--until' });
    expect((await run('approval', 'request', ...some, '--why', 'x', '--until', '2020-01-01T00:00:00Z')).code).toBe(2);
    expect((await run('approval', 'request', ...some, '--why', 'x', '--until', soon(), '--case', '77')).code).toBe(2);
  });

  it('name the person here as the one who asks when nobody else is named', async () => {
    const { run } = await someone('primary');
    await run(...whole());
    const { approvals } = (await run('approval', 'list')).json as {
      approvals: { askedBy: string; enteredBy: string }[];
    };
    expect(approvals[0]?.askedBy).not.toBe('');
  });
});

describe('contacts on the command line', () => {
  it('are added within what the plan grants, listed and removed', async () => {
    const { run } = await someone('primary');
    expect(await run('contact', 'add', 'Eve', '--role', 'primary')).toMatchObject({ code: 0, json: { name: 'Eve' } });
    expect((await run('contact', 'add', 'Otto', '--role', 'primary')).code).toBe(6);
    expect((await run('contact', 'add', 'Otto', '--role', 'boss')).code).toBe(2);
    expect((await run('contact', 'list')).json).toMatchObject({
      contacts: [{ name: 'Ada', email: 'ada@plant.example', role: 'primary' }, { name: 'Eve' }],
    });
    expect((await run('contact', 'remove', 'Eve')).code).toBe(0);
    expect((await run('contact', 'remove', 'Eve')).code).toBe(2);
  });
});
