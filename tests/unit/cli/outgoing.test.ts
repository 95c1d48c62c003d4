import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { BINARY, PNG, SECRET } from '../outgoing/scene.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';
import { WHOLE_CASE } from './whole-case.ts';

function desk(form: object = {}) {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const input = JSON.stringify({ ...WHOLE_CASE, unknown: { recordings: 'none ran', attachments: 'none' }, ...form });
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const attachments = (id: string) => readdirSync(join(data, 'folder-portal', 'cases', id, 'attachments'));
  return { data, file, attachments, run: commandLineIn(data, { input }) };
}

describe('what leaves, on the command line', () => {
  it('names a file that stays here and answers 3, and takes it along with a reason', async () => {
    const { run, file, attachments } = desk();
    const [picture, dump] = [file('shot.png', PNG), file('dump.xyz', BINARY)];
    const held = await run('case', 'new', '--file', '-', '--attach', picture, '--attach', dump, '--submit');
    expect(held).toMatchObject({ code: 3, json: { state: 'queued', withheld: [{ name: 'dump.xyz' }] } });
    expect(held.err).toContain('dump.xyz stays here.');
    const send = ['--send', 'dump.xyz=support asked for it'];
    const sent = await run('case', 'new', '--file', '-', '--attach', dump, ...send, '--submit');
    expect(sent).toMatchObject({ code: 0, json: { withheld: [] } });
    await run('sync');
    expect(attachments(String(held.json['id']))).toEqual(['shot.png']);
    expect(attachments(String(sent.json['id']))).toEqual(['dump.xyz']);
    const reply = await run('case', 'reply', String(sent.json['id']), '--text', 'more', '--attach', dump);
    expect(reply).toMatchObject({ code: 3, json: { withheld: [{ name: 'dump.xyz' }] } });
    const more = await run('case', 'attach', String(sent.json['id']), '--attach', dump);
    expect(more).toMatchObject({ code: 3, json: { withheld: [{ name: 'dump.xyz' }] } });
  });

  it('refuses a reason where only an approval helps, and keeps the case that was written', async () => {
    const { run, file } = desk();
    const recording = file('000025 PublishStart.bin', BINARY);
    const send = ['--attach', recording, '--send', '000025 PublishStart.bin=please'];
    const refused = await run('case', 'new', '--file', '-', ...send, '--submit');
    const { error } = refused.json as { error: { details: { id: string } } };
    expect(refused).toMatchObject({ code: 6, json: { error: { code: 'refused' } } });
    expect(refused.err).toContain(`The case was kept as draft ${error.details.id}, without files;`);
    const { id } = error.details;
    expect(await run('case', 'attach', id, ...send)).toMatchObject({ code: 6, json: { error: { code: 'refused' } } });
    expect((await run('case', 'show', id)).json).toMatchObject({ state: 'draft', attachments: [] });
    expect(await run('case', 'attach', id, '--attach', recording)).toMatchObject({ code: 0 });
  });

  it('shows what would go, and sends nothing else', async () => {
    const { run, data, file } = desk({ errorText: `Server=x;Password=${SECRET};` });
    const log = file('a.log', `Server=x;Password=${SECRET};\n`);
    const made = await run('case', 'new', '--file', '-', '--attach', log);
    const id = String(made.json['id']);
    const shown = await run('case', 'preview', id);
    expect(shown.out).not.toContain(SECRET);
    const words = await commandLine(['case', 'preview', id, '--data', data]);
    expect(words.out).toContain('a.log');
    expect(words.out).toContain('goes without 1 place');
    const wrong = await run('case', 'submit', id, '--preview', 'f'.repeat(64));
    expect(wrong).toMatchObject({ code: 6, json: { error: { code: 'refused' } } });
    const sent = await run('case', 'submit', id, '--preview', String(shown.json['sha256']));
    expect(sent).toMatchObject({ code: 0, json: { id, state: 'queued', withheld: [] } });
  });

  it('stops at what the second scan finds, with its place, and lets it be decided', async () => {
    const key = 'C2QCN-6B253-FJKPA-UV6H6-NKVZU';
    const { run, data, file } = desk();
    const table = file('table.xyz', Buffer.concat([BINARY, Buffer.from(`licence ${key} end`), BINARY]));
    const send = ['--send', 'table.xyz=a table of ours'];
    const made = await run('case', 'new', '--file', '-', '--attach', table, ...send, '--submit');
    expect(made).toMatchObject({ code: 6, json: { error: { code: 'refused' } } });
    const error = made.json['error'] as {
      details: { id: string; hits: { id: string; where: string; maySend: boolean }[] };
    };
    const [hit] = error.details.hits;
    expect(hit).toMatchObject({ where: 'table.xyz', maySend: true });
    expect(made.out).not.toContain(key);
    const { id } = error.details;
    expect(await run('case', 'submit', id, '--pass', 'nothing=because')).toMatchObject({ code: 2 });
    expect(await run('case', 'submit', id, '--pass', `${hit?.id}`)).toMatchObject({ code: 2 });
    expect(await run('case', 'submit', id, '--withhold', 'nothing')).toMatchObject({ code: 2 });
    const passed = await run('case', 'submit', id, '--pass', `${hit?.id}=it is a sample`);
    expect(passed).toMatchObject({ code: 0, json: { state: 'queued' } });
    expect(await run('sync')).toMatchObject({ code: 0, json: { sent: 1 } });
    expect((await commandLine(['status', '--data', data, '--json'])).code).toBe(0);
  });

  it('leaves out and takes out what options say', async () => {
    const { run, file, attachments } = desk({ description: 'Project Nightingale stops.' });
    const made = await run(
      'case',
      'new',
      '--file',
      '-',
      '--attach',
      file('a.log', 'Nightingale\n'),
      '--attach',
      file('b.log', 'x\n'),
    );
    const id = String(made.json['id']);
    const sent = await run('case', 'submit', id, '--withhold', 'b.log', '--redact', 'Nightingale');
    expect(sent).toMatchObject({ code: 3, json: { withheld: [{ name: 'b.log' }] } });
    await run('sync');
    expect(attachments(id)).toEqual(['a.log']);
  });
});
