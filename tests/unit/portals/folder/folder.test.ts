import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberedName, safeName } from '../../../../core/portals/folder/names.ts';
import { folderHarness } from '../../../contract/portals/folder-harness.ts';
import { createReader, signal } from '../../../contract/portals/portal-contract.ts';
import { createOperation, outgoingFile, replyTo } from '../../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../../helpers/temp.ts';

function read(...path: readonly string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as Record<string, unknown>;
}

function snapshot(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'hex')}`)
    .sort();
}

describe('a case in a folder', () => {
  it('is case.json with id, key and time, its files beside it, when it was delivered', async () => {
    const root = temporaryFolder();
    const operation = createOperation({ files: [outgoingFile(temporaryFolder(), 'log.txt', 'hello')] });
    await folderHarness(root).adapter().deliver(operation, signal());
    const folder = join(root, 'cases', operation.caseId);
    expect(read(folder, 'case.json')).toMatchObject({
      id: operation.caseId,
      key: operation.key,
      submittedAt: operation.submittedAt,
      title: operation.form.title,
      severity: 2,
      attachments: ['attachments/log.txt'],
    });
    expect(readFileSync(join(folder, 'attachments', 'log.txt'), 'utf8')).toBe('hello');
    expect(readdirSync(folder).sort()).toEqual(['attachments', 'case.json']);
  });

  it('is finished without leftovers when an earlier attempt was killed in the middle', async () => {
    const root = temporaryFolder();
    const files = ['one.txt', 'two.txt'].map((name) => outgoingFile(temporaryFolder(), name, name));
    const operation = createOperation({ files });
    const folder = join(root, 'cases', operation.caseId);
    mkdirSync(join(folder, 'attachments'), { recursive: true });
    writeFileSync(join(folder, 'attachments', 'one.txt'), 'one.txt');
    writeFileSync(join(folder, 'attachments', '.two.txt.0123456789ab.tmp'), 'tw');
    writeFileSync(join(folder, '.case.json.0123456789ab.tmp'), '{"id"');
    expect(await folderHarness(root).adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered' });
    expect(readdirSync(folder).sort()).toEqual(['attachments', 'case.json']);
    expect(readdirSync(join(folder, 'attachments')).sort()).toEqual(['one.txt', 'two.txt']);
  });

  it('replaces nothing when somebody put another file in its place', async () => {
    const root = temporaryFolder();
    const operation = createOperation({ files: [outgoingFile(temporaryFolder(), 'log.txt', 'mine')] });
    const folder = join(root, 'cases', operation.caseId);
    mkdirSync(join(folder, 'attachments'), { recursive: true });
    writeFileSync(join(folder, 'attachments', 'log.txt'), 'not mine');
    await folderHarness(root).adapter().deliver(operation, signal());
    expect(readFileSync(join(folder, 'attachments', 'log.txt'), 'utf8')).toBe('not mine');
    expect(readFileSync(join(folder, 'attachments', 'log (2).txt'), 'utf8')).toBe('mine');
  });

  it.each(['{"key":"another"}', 'not json at all'])('is rejected when its case.json is taken: %s', async (content) => {
    const root = temporaryFolder();
    const operation = createOperation();
    const folder = join(root, 'cases', operation.caseId);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'case.json'), content);
    expect(await folderHarness(root).adapter().deliver(operation, signal())).toMatchObject({ outcome: 'rejected' });
    expect(readFileSync(join(folder, 'case.json'), 'utf8')).toBe(content);
  });

  it('changes no byte when everything is sent again', async () => {
    const root = temporaryFolder();
    const portal = folderHarness(root);
    const twins = ['a', 'b'].map((content) => outgoingFile(temporaryFolder(), 'same.txt', content));
    const operation = createOperation({ files: twins });
    const reply = replyTo(operation, operation.caseId, { files: twins });
    for (const each of [operation, reply]) await portal.adapter().deliver(each, signal());
    const before = snapshot(root);
    for (const each of [operation, reply, operation]) await portal.adapter().deliver(each, signal());
    expect(snapshot(root)).toEqual(before);
  });

  it('is not written elsewhere when the share is away', async () => {
    const root = join(temporaryFolder(), 'share');
    mkdirSync(root);
    const portal = folderHarness(root);
    rmSync(root, { recursive: true });
    expect(await portal.adapter().deliver(createOperation(), signal())).toMatchObject({ outcome: 'retry' });
    expect(existsSync(root)).toBe(false);
  });
});

describe('operations in a folder', () => {
  it('are numbered in their order and carry their key', async () => {
    const root = temporaryFolder();
    const portal = folderHarness(root);
    const operation = createOperation();
    await portal.adapter().deliver(operation, signal());
    const replies = ['first', 'second'].map((text) => replyTo(operation, operation.caseId, { text }));
    for (const reply of replies) await portal.adapter().deliver(reply, signal());
    const names = readdirSync(join(root, 'cases', operation.caseId, 'operations')).sort();
    expect(names).toEqual([`0001-${replies[0]?.key}.json`, `0002-${replies[1]?.key}.json`]);
  });
});

describe('answers in a folder', () => {
  it('are read whatever is left out, and a broken one is named and passed over until it is put right', async () => {
    const root = temporaryFolder();
    const portal = folderHarness(root);
    const folder = join(root, 'replies', 'case-1');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '1.json'), '\uFEFF{"text":"with a byte order mark"}');
    writeFileSync(join(folder, '2.json'), '{"text": "half');
    writeFileSync(
      join(folder, '3.json'),
      '{"status":"closed","severity":1,"author":"Ägnes","at":"2026-11-20T11:00:00+01:00"}',
    );
    writeFileSync(join(folder, '.hidden.json'), '{"text":"no"}');
    writeFileSync(join(folder, 'notes.txt'), 'no');
    const reader = createReader(portal);
    const news = await reader.poll(['case-1']);
    expect(news.map((event) => (event.kind === 'message' ? event.text : `${event.field} ${event.to}`)).sort()).toEqual([
      'severity 1',
      'status closed',
      'with a byte order mark',
    ]);
    expect(news.find((event) => event.kind === 'changed')).toMatchObject({
      author: 'Ägnes',
      at: '2026-11-20T10:00:00.000Z',
    });
    const outcome = reader.last();
    expect(outcome?.outcome === 'polled' && outcome.problems).toMatchObject([expect.stringContaining('2.json')]);
    writeFileSync(join(folder, '2.json'), '{"text": "whole"}');
    expect(await reader.poll(['case-1'])).toMatchObject([{ text: 'whole' }]);
  });
});

describe('answers in a folder that anybody may write', () => {
  const withReply = (reply: unknown): { readonly root: string; readonly path: string } => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'replies', 'one'), { recursive: true });
    const path = join(root, 'replies', 'one', 'a.json');
    writeFileSync(path, JSON.stringify(reply));
    return { root, path };
  };

  it.each(['9999-12-31T23:59:59-12:00', '0000-01-01T00:00:00+12:00'])(
    'happened when their file was written, when they say %s',
    async (at) => {
      const { root, path } = withReply({ text: 'hello', at });
      const [event] = await createReader(folderHarness(root)).poll(['one']);
      expect(event?.at).toBe(new Date(Math.floor(statSync(path).mtimeMs)).toISOString());
    },
  );

  it.each([-1, 1e300, 'many', null])('have files of no bytes when these are said to have %j', async (bytes) => {
    const { root } = withReply({ text: 'hello', attachments: [{ name: 'a.txt', bytes }] });
    const [event] = await createReader(folderHarness(root)).poll(['one']);
    expect(event).toMatchObject({ attachments: [{ name: 'a.txt', bytes: 0 }] });
  });

  it('are read for the other cases when the place for one is not a folder', async () => {
    const { root } = withReply({ text: 'hello' });
    writeFileSync(join(root, 'replies', 'two'), 'not a folder');
    const reader = createReader(folderHarness(root));
    expect(await reader.poll(['two', 'one'])).toHaveLength(1);
    expect(reader.last()).toMatchObject({ problems: [expect.stringContaining('two was passed over')] });
  });
});

describe('names', () => {
  it.each([
    ['con', '_con'],
    ['LPT1.txt', '_LPT1.txt'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['..', 'file'],
    ['  dots... ', 'dots'],
    ['.hidden', 'hidden'],
    ['', 'file'],
  ])('are made safe for every file system: %j', (name, expected) => {
    expect(safeName(name)).toBe(expected);
  });

  it('stay short with their ending, between characters', () => {
    const name = safeName(`${'😀'.repeat(100)}.evtx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(name.isWellFormed() && name.endsWith('.evtx')).toBe(true);
  });

  it('are numbered before their ending', () => {
    expect([numberedName('a.txt', 1), numberedName('a.txt', 2), numberedName('noending', 3)]).toEqual([
      'a.txt',
      'a (2).txt',
      'noending (3)',
    ]);
  });
});
