import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyBundle } from '../../../core/bundle/index.ts';
import { createGate } from '../../../core/gate/index.ts';
import { nodeFiles, systemClock } from '../../../core/platform/node/index.ts';
import type { Making } from '../../../core/preview/index.ts';
import type { PreviewChange } from '../../../shared/domain/preview.ts';
import { ok } from '../../../shared/result.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import { testPrivacy } from '../privacy/privacy-fixture.ts';
import { benchOf, makeBundle, removal, SOURCE, valueOf } from './preview-fixture.ts';
import type { MadeUpFile } from './preview-fixture.ts';

const never = new AbortController().signal;

const FILES: readonly MadeUpFile[] = [
  {
    path: 'settings/Plan Falcon.xml',
    kind: 'settings',
    content:
      '<a customer="Falcon &amp; Co" by="USER-7f3a91c2" />\n<b>Falcon &amp; Co</b>\n<pw>[REDACTED:password]</pw>\n',
    format: 'xml',
    removals: [removal('user', 'USER-7f3a91c2', 1, 31), removal('password', '[REDACTED:password]', 3, 5)],
  },
  {
    path: 'logs/a.log',
    kind: 'log',
    content: 'USER-7f3a91c2 opened the plan of Falcon at 16:40\r\nUSER-7f3a91c2 left\r\n',
    format: 'log',
    removals: [removal('user', 'USER-7f3a91c2', 1, 1, 2)],
  },
  { path: 'recordings/a.trn', kind: 'recording', content: new Uint8Array([0, 1, 2, 250]) },
];

/** The engine and the second scanner, as the core puts them together. */
async function realMaking(): Promise<Making> {
  const { db } = await openedStore(testStore());
  const key = () => Promise.resolve({ bytes: new Uint8Array(32).fill(7), kept: true });
  const gate = createGate({ db, clock: systemClock, key });
  onTestFinished(() => gate.close());
  return {
    privacy: testPrivacy(),
    scan: async (path, { values, signal }) => ok(await gate.scanFile(path, 'bundle.zip', { literals: values, signal })),
  };
}

async function bench(files = FILES, making?: Making, format: 'zip' | 'tar.zst' = 'zip') {
  const names = { 'USER-7f3a91c2': 'm.kel<ler>' };
  const bundle = await makeBundle(files, {
    names,
    format,
    withheld: [{ path: 'Plan Falcon.bak', reason: 'An older copy.' }],
  });
  const made = await benchOf(bundle, making ?? (await realMaking()));
  const sha256 = async () => (await valueOf(made.preview.open(SOURCE))).sha256;
  return {
    ...made,
    sha256,
    change: async (change: PreviewChange, signal = never) =>
      made.preview.edit({ source: SOURCE, sha256: await sha256() }, change, signal),
    undo: async (edit: string) => made.preview.undo({ source: SOURCE, sha256: await sha256() }, edit, never),
    content: async () =>
      Object.fromEntries(
        (await readArchive(made.now().path)).map(({ name, content }) => [name, content.toString('utf8')]),
      ),
  };
}

describe('taking out one more value', () => {
  it('removes it from every text, name, list and report, and leaves a whole bundle with another sha256', async () => {
    const b = await bench();
    const before = b.now().sha256;
    const after = await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    expect(after.sha256).not.toBe(before);
    expect(after.edits).toMatchObject([{ change: { kind: 'redact', value: 'Falcon' } }]);
    const content = await b.content();
    expect(JSON.stringify(content)).not.toMatch(/Falcon/i);
    expect(content['logs/a.log']).toBe(
      'USER-7f3a91c2 opened the plan of [REDACTED:chosen] at 16:40\r\nUSER-7f3a91c2 left\r\n',
    );
    expect(after.counts).toMatchObject({ user: 3, password: 1, chosen: 3 });
    expect(await verifyBundle(nodeFiles, b.now().path)).toMatchObject({ ok: true, problems: [] });
    expect(
      createHash('sha256')
        .update(await readFile(b.now().path))
        .digest('hex'),
    ).toBe(after.sha256);
    expect(after.gate).toMatchObject({ ok: true, hits: [] });
  });

  it('says nothing of the value in the record', async () => {
    const b = await bench();
    await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    const records = b.audit.list(5);
    expect(records).toMatchObject([{ actor: 'person', action: 'preview.redact', subject: 'snapshot-s1' }]);
    expect(JSON.stringify(records)).not.toContain('Falcon');
  });
});

describe('taking out a value that stands nowhere', () => {
  it('is refused in words, and the bundle is the same one without a change', async () => {
    const b = await bench();
    const before = await b.sha256();
    const refused = await b.change({ kind: 'redact', value: 'nobody wrote this' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await b.sha256()).toBe(before);
    await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    expect(await b.change({ kind: 'redact', value: 'Falcon' })).toMatchObject({ ok: false });
    expect((await valueOf(b.preview.open(SOURCE))).edits).toHaveLength(1);
  });
});

describe('keeping a value', () => {
  it('puts it back everywhere as the format writes it, with the reason in the record', async () => {
    const b = await bench();
    const after = await valueOf(b.change({ kind: 'keep', mark: 'USER-7f3a91c2', reason: 'They ask who it was' }));
    const content = await b.content();
    expect(content['settings/Plan Falcon.xml']).toContain('by="m.kel&lt;ler&gt;"');
    expect(content['logs/a.log']).toBe('m.kel<ler> opened the plan of Falcon at 16:40\r\nm.kel<ler> left\r\n');
    expect(after.counts).toEqual({ password: 1 });
    expect(after.removed).toBe(1);
    expect(b.audit.list(1)).toMatchObject([{ action: 'preview.keep' }]);
    expect(b.audit.list(1)[0]?.details).toContain('They ask who it was');
  });

  it('is refused for a secret, and for a mark nobody here knows', async () => {
    const b = await bench();
    const keep = (mark: string) => b.change({ kind: 'keep', mark, reason: 'because' });
    expect(await keep('[REDACTED:password]')).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await keep('HOST-00000000')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('leaving a file out', () => {
  it('names it in the manifest, and holds when its name changes later', async () => {
    const b = await bench();
    await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    const { files } = await valueOf(
      b.preview.files({ source: SOURCE, sha256: await b.sha256() }, 'files', { from: 1, count: 10 }),
    );
    const renamed = files.find(({ kind }) => kind === 'settings')?.path ?? '';
    expect(renamed).not.toContain('Falcon');
    const after = await valueOf(b.change({ kind: 'leaveOut', path: renamed }));
    const [first] = after.edits;
    await valueOf(b.undo(first?.id ?? ''));
    const manifest = JSON.parse((await b.content())['manifest.json'] ?? '') as {
      files: { path: string }[];
      withheld: { path: string; reason: string }[];
    };
    expect(manifest.files.map(({ path }) => path)).not.toContain('settings/Plan Falcon.xml');
    expect(manifest.withheld).toContainEqual(
      expect.objectContaining({ path: 'settings/Plan Falcon.xml', reason: 'left out by the person' }),
    );
  });

  it('is refused for the lists that go with every bundle', async () => {
    const b = await bench();
    for (const path of ['manifest.json', 'redaction-report.json'])
      expect(await b.change({ kind: 'leaveOut', path })).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('takes a recording out, too', async () => {
    const b = await bench();
    const after = await valueOf(b.change({ kind: 'leaveOut', path: 'recordings/a.trn' }));
    expect(after.groups.find(({ group }) => group === 'recordings')?.files).toBe(0);
    expect(after.withheld.lines).toBe(2);
  });
});

describe('leaving a part out', () => {
  const MORE: readonly MadeUpFile[] = [
    ...FILES,
    { path: 'recordings/b.trn', kind: 'recording', content: new Uint8Array([1, 2]) },
    { path: 'facts/machine.json', kind: 'facts', content: '{}' },
  ];

  it('takes all its files out, in one line of the manifest, and remembers how much it was', async () => {
    const b = await bench(MORE);
    const before = await valueOf(b.preview.open(SOURCE));
    expect(before.parts).toEqual([
      { part: 'recordings', files: 2, bytes: 6 },
      { part: 'logs', files: 1, bytes: 70 },
      { part: 'facts', files: 1, bytes: 2 },
      { part: 'settings', files: 1, bytes: 104 },
    ]);
    const after = await valueOf(b.change({ kind: 'leaveOutPart', part: 'recordings' }));
    expect(after.parts.map(({ part }) => part)).toEqual(['logs', 'facts', 'settings']);
    expect(after.edits).toMatchObject([{ change: { kind: 'leaveOutPart', part: 'recordings', files: 2, bytes: 6 } }]);
    const manifest = JSON.parse((await b.content())['manifest.json'] ?? '') as { withheld: unknown[] };
    expect(manifest.withheld).toContainEqual({
      path: 'recordings',
      reason: 'left out by the person',
      bytes: 6,
      count: 2,
    });
    expect(Object.keys(await b.content())).not.toContain('recordings/a.trn');
    expect(await verifyBundle(nodeFiles, b.now().path)).toMatchObject({ ok: true, problems: [] });
    expect(b.audit.list(1)).toMatchObject([{ action: 'preview.leaveOutPart' }]);
  });

  it('comes back byte for byte when it is put back', async () => {
    const b = await bench(MORE);
    const before = await readFile(b.now().path);
    const { edits } = await valueOf(b.change({ kind: 'leaveOutPart', part: 'logs' }));
    await valueOf(b.undo(edits[0]?.id ?? ''));
    expect((await readFile(b.now().path)).equals(before)).toBe(true);
  });

  it('is refused when nothing of it is there', async () => {
    const b = await bench();
    expect(await b.change({ kind: 'leaveOutPart', part: 'eventLog' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('a bundle of solid blocks', () => {
  it('is shown and made anew in its own form', async () => {
    const b = await bench(FILES, undefined, 'tar.zst');
    const after = await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    expect(after.format).toBe('tar.zst');
    expect(await verifyBundle(nodeFiles, b.now().path)).toMatchObject({ ok: true, problems: [] });
    const page = await valueOf(
      b.preview.lines({ source: SOURCE, sha256: after.sha256 }, 'logs/a.log', { from: 1, count: 5 }),
    );
    expect(page.lines[0]?.text).toBe('USER-7f3a91c2 opened the plan of [REDACTED:chosen] at 16:40');
  });
});

describe('taking changes back', () => {
  it('brings the first bundle back byte for byte when none is left', async () => {
    const b = await bench();
    const before = await readFile(b.now().path);
    const one = await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    const two = await valueOf(b.change({ kind: 'leaveOut', path: 'recordings/a.trn' }));
    expect(two.edits).toHaveLength(2);
    await valueOf(b.undo(one.edits[0]?.id ?? ''));
    expect((await b.content())['logs/a.log']).toContain('Falcon');
    const last = await valueOf(b.undo(two.edits[1]?.id ?? ''));
    expect(last.edits).toEqual([]);
    expect((await readFile(b.now().path)).equals(before)).toBe(true);
    expect(await readdir(join(b.folder, 'bundles', 'first'))).toEqual([]);
    expect(b.audit.isIntact()).toBe(true);
  });

  it('makes the same bundle from the same changes', async () => {
    const b = await bench();
    const one = await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    await valueOf(b.undo(one.edits[0]?.id ?? ''));
    const again = await valueOf(b.change({ kind: 'redact', value: 'Falcon' }));
    expect(again.sha256).toBe(one.sha256);
  });
});

describe('a change that cannot be made', () => {
  it('leaves the bundle as it was when it is cancelled, and nothing in the staging folder', async () => {
    const b = await bench();
    const before = await b.sha256();
    const abort = new AbortController();
    abort.abort();
    expect(await b.change({ kind: 'redact', value: 'Falcon' }, abort.signal)).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(await b.sha256()).toBe(before);
    const staging = join(b.folder, 'staging');
    expect(existsSync(staging) ? (await readdir(staging)).filter((name) => name.startsWith('edit-')) : []).toEqual([]);
  });

  it('leaves the bundle as it was when the second scan finds something in the new one', async () => {
    const secret = { path: 'logs/b.log', kind: 'log', content: 'Server=x;Password=Tr0ub4dor&3zz;Timeout=30\n' };
    const b = await bench([...FILES, secret]);
    const before = await b.sha256();
    const refused = await b.change({ kind: 'leaveOut', path: 'recordings/a.trn' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await b.sha256()).toBe(before);
  });

  it('is refused when the bundle is another one by now, or was sent', async () => {
    const b = await bench();
    const stale = { source: SOURCE, sha256: 'f'.repeat(64) };
    expect(await b.preview.edit(stale, { kind: 'redact', value: 'Falcon' }, never)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    b.set({ fixedBecause: 'This case was sent.' });
    expect(await b.change({ kind: 'redact', value: 'Falcon' })).toMatchObject({
      ok: false,
      error: { code: 'refused', message: 'This case was sent.' },
    });
  });
});
