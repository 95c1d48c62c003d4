import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, codeOf, COMPLETE_FORM, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { jpeg, png, TRACE } from '../pictures/samples.ts';
import { openDesk } from './desk.ts';
import type { DeskOptions } from './desk.ts';

const noted = (text: string): Buffer => png(40, 20, [['tEXt', Buffer.from(`Author\0${text}`)]]);

async function open(options: Partial<DeskOptions> = {}) {
  const dataDir = temporaryFolder();
  const desk = openDesk({ png: () => noted(TRACE), ...options });
  const core = await startCore({ dataDir, host: desk.host });
  core.startBackground();
  await vi.waitFor(() => expect(desk.of('host.shortcuts').length).toBeGreaterThan(0));
  const id = valueOf(await core.client.call('cases.create', {})).id;
  return { core, desk, dataDir, id };
}

const names = async (core: Core, id: CaseId): Promise<readonly string[]> =>
  (await caseOf(core, id)).attachments.map(({ name }) => name);

/** Every stored byte, as one text. */
function stored(dataDir: string): number {
  return readdirSync(join(dataDir, 'attachments'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  ).length;
}

async function upload(core: Core, bytes: Uint8Array, name = 'image.png') {
  const { upload: id } = valueOf(await core.client.call('pictures.begin', { name, bytes: bytes.length }));
  for (let at = 0; at < bytes.length; at += 100) {
    const base64 = Buffer.from(bytes.subarray(at, at + 100)).toString('base64');
    valueOf(await core.client.call('pictures.part', { upload: id, base64 }));
  }
  return core.client.call('pictures.finish', { upload: id });
}

describe('a picture of the screen', () => {
  it('comes in parts below 256 KB and lies on the draft without what it said about itself when it is taken', async () => {
    const large = png(400, 900, [['zTXt', Buffer.alloc(500_000, 7)]]);
    const { core, desk, id } = await open({ png: () => large });
    const { token, name } = valueOf(await core.client.call('pictures.capture', { source: 'screen:0:0' }));
    expect(name).toMatch(/^screenshot-\d\d-44-05\.png$/u);
    const { attachments } = valueOf(await core.client.call('cases.attach', { id, files: [token] }));
    expect(attachments[0]?.bytes).toBe(png(400, 900).length);
    expect(desk.largest.message).toBeLessThan(256 * 1024);
    expect(codeOf(await core.client.call('cases.attach', { id, files: [token] }))).toBe('not-found');
  });

  it('says why in words when this desktop gives none, and when pictures are switched off', async () => {
    const { core } = await open({ png: () => null });
    const none = await core.client.call('pictures.capture', { source: 'screen:0:0' });
    expect(none).toMatchObject({ ok: false, error: { message: 'This desktop gives no pictures.' } });
    valueOf(await core.client.call('settings.set', { key: 'screenshots.enabled', value: false }));
    expect(codeOf(await core.client.call('pictures.capture', { source: 'screen:0:0' }))).toBe('refused');
    const { refusal } = valueOf(await core.client.call('pictures.sources', {}));
    expect(refusal).toContain('switched off');
  });

  it('starts a draft with itself and leads there when the shortcut is pressed, once', async () => {
    const { core, desk } = await open();
    const pressed = desk.press(null);
    desk.say('host.pictureTaken', pressed);
    await vi.waitFor(() => expect(desk.of('host.show')).toHaveLength(1));
    const [shown] = desk.of('host.show') as readonly { place: string }[];
    const id = (/^\/report\/([^?]+)/u.exec(shown?.place ?? '')?.[1] ?? '') as CaseId;
    expect(await names(core, id)).toEqual([expect.stringMatching(/^screenshot-/u)]);
    expect(valueOf(await core.client.call('cases.list', {})).cases).toHaveLength(2);
    await vi.waitFor(() => expect(desk.shelved()).toBe(0));
  });

  it('waits on the desktop and is taken over when no core heard of it', async () => {
    const dataDir = temporaryFolder();
    const desk = openDesk({ png: () => noted('x') });
    desk.press(null, true);
    const core = await startCore({ dataDir, host: desk.host });
    core.startBackground();
    await vi.waitFor(() => expect(desk.of('host.show')).toHaveLength(1));
    expect(desk.shelved()).toBe(0);
  });
});

describe('recorded steps', () => {
  it('are numbered pictures on the draft, one a press, and nothing comes between presses', async () => {
    const { core, desk, id } = await open();
    valueOf(await core.client.call('steps.start', { id }));
    expect(desk.of('host.shortcuts').at(-1)).toEqual({
      report: 'Control+Alt+Shift+P',
      step: 'Control+Alt+Shift+S',
    });
    await new Promise((resolve) => void setTimeout(resolve, 60));
    expect(await names(core, id)).toEqual([]);
    desk.press(id);
    desk.press(id);
    await vi.waitFor(async () => expect(await names(core, id)).toEqual(['step-01.png', 'step-02.png']));
    await vi.waitFor(() => expect(desk.of('host.recording').at(-1)).toMatchObject({ recording: { taken: 2 } }));
    desk.say('host.stepsEnded', {});
    await vi.waitFor(() => expect(desk.of('host.recording').at(-1)).toEqual({ recording: null }));
    expect(desk.of('host.shortcuts').at(-1)).toMatchObject({ step: null });
    expect(desk.of('host.show').at(-1)).toEqual({ place: `/report/${id}?step=what` });
    const { recording } = valueOf(await core.client.call('steps.state', {}));
    expect(recording).toBeNull();
  });

  it.for(['cases.discard', 'cases.submit'] as const)('end when their case is no draft any more (%s)', async (how) => {
    const { core, desk, id } = await open();
    valueOf(await core.client.call('steps.start', { id }));
    const { draftRevision: revision } = await caseOf(core, id);
    valueOf(await core.client.call('cases.saveDraft', { id, revision, form: COMPLETE_FORM }));
    valueOf(await core.client.call(how, { id }));
    await vi.waitFor(() => expect(desk.of('host.recording').at(-1)).toEqual({ recording: null }));
    expect(valueOf(await core.client.call('steps.state', {})).recording).toBeNull();
    desk.press(id);
    await vi.waitFor(() => expect(desk.shelved()).toBe(0));
    expect(await names(core, id)).toEqual([]);
  });

  it('do not start, and leave no keys taken, when nobody clicked or pressed a key in the window', async () => {
    const { core, desk, id } = await open({ isAlone: true });
    expect(await core.client.call('steps.start', { id })).toMatchObject({ error: { code: 'refused' } });
    expect(valueOf(await core.client.call('steps.state', {})).recording).toBeNull();
    expect(desk.of('host.shortcuts').at(-1)).toMatchObject({ step: null });
    expect(codeOf(await core.client.call('steps.stop', {}))).toBe('ok');
  });

  it('say that another program has the keys when it has', async () => {
    const { core, id } = await open({ taken: ['Control+Alt+Shift+S'] });
    valueOf(await core.client.call('steps.start', { id }));
    const { recording } = valueOf(await core.client.call('steps.state', {}));
    expect(recording?.shortcut).toEqual({ keys: 'Control+Alt+Shift+S', state: 'taken' });
    expect(codeOf(await core.client.call('steps.start', { id }))).toBe('busy');
  });

  it('are numbered anew when their order changes, and only on their own draft', async () => {
    const { core, desk, id } = await open();
    valueOf(await core.client.call('steps.start', { id }));
    desk.press(id);
    desk.press(id);
    await vi.waitFor(async () => expect(await names(core, id)).toHaveLength(2));
    const [one, two] = (await caseOf(core, id)).attachments;
    const order = [two?.id ?? '', one?.id ?? ''] as never[];
    valueOf(await core.client.call('pictures.arrange', { id, order }));
    expect(await names(core, id)).toEqual(['step-02.png', 'step-01.png']);
    const other = valueOf(await core.client.call('cases.create', {})).id;
    expect(codeOf(await core.client.call('pictures.arrange', { id: other, order }))).toBe('not-found');
  });
});

describe('an edited picture', () => {
  it('takes the place of the one before, of which nothing stays in the data folder', async () => {
    const { core, dataDir, id } = await open();
    const before = valueOf(await upload(core, png(9, 9)));
    const attached = valueOf(await core.client.call('cases.attach', { id, files: [before.token] }));
    const [attachment] = attached.attachments;
    const after = valueOf(await upload(core, png(3, 3)));
    valueOf(await core.client.call('pictures.replace', { id, attachment: attachment?.id as never, file: after.token }));
    const [now] = (await caseOf(core, id)).attachments;
    expect(now).toMatchObject({ id: attachment?.id, name: 'image.png', bytes: png(3, 3).length });
    expect(stored(dataDir)).toBe(1);
    expect(readdirSync(join(dataDir, 'staging', 'pictures'))).toEqual([]);
  });

  it('leaves nothing of a photo either whose clean copy was made for a preview', async () => {
    const { core, dataDir, id } = await open();
    const path = join(temporaryFolder(), 'photo.jpg');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, jpeg(6));
    const { token } = valueOf(await core.client.call('files.register', { path }));
    const { attachments } = valueOf(await core.client.call('cases.attach', { id, files: [token] }));
    valueOf(await core.client.call('outgoing.preview', { caseId: id }));
    expect(stored(dataDir)).toBe(2);
    const file = valueOf(await upload(core, png(3, 3))).token;
    valueOf(await core.client.call('pictures.replace', { id, attachment: attachments[0]?.id as never, file }));
    expect(stored(dataDir)).toBe(1);
    expect(existsSync(path)).toBe(true);
  });

  it('is refused when it is no picture, cut off, or more than was said', async () => {
    const { core } = await open();
    expect(codeOf(await upload(core, Buffer.from('<svg/>')))).toBe('invalid');
    const { upload: id } = valueOf(await core.client.call('pictures.begin', { name: 'a.png', bytes: 4 }));
    const base64 = Buffer.alloc(5).toString('base64');
    expect(codeOf(await core.client.call('pictures.part', { upload: id, base64 }))).toBe('too-large');
    expect(codeOf(await core.client.call('pictures.finish', { upload: id }))).toBe('not-found');
  });

  it('is called by its ending, without folders, whatever the page says', async () => {
    const { core } = await open();
    expect(valueOf(await upload(core, png(2, 2), '../../x/evil.exe')).name).toBe('evil.png');
  });
});

describe('files that are dropped', () => {
  it('become tokens by the paths that main read, and folders are refused in words', async () => {
    const { core, desk, id } = await open();
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.log'), 'one\n');
    desk.say('host.filesGiven', { request: 'r1', paths: [join(folder, 'a.log'), folder] });
    await vi.waitFor(() => expect(desk.of('host.filesKnown')).toHaveLength(1));
    const [known] = desk.of('host.filesKnown') as readonly { files: { token: string }[]; refused: unknown[] }[];
    expect(known?.refused).toMatchObject([{ message: expect.stringContaining('is not a file') as string }]);
    valueOf(await core.client.call('cases.attach', { id, files: [known?.files[0]?.token ?? ''] }));
    expect(await names(core, id)).toEqual(['a.log']);
    expect(existsSync(join(folder, 'a.log'))).toBe(true);
  });
});
