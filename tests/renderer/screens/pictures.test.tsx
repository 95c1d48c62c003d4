import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sortGiven } from '../../../renderer/components/pictures/given-rules.ts';
import {
  movedBy,
  isStepsText,
  sortPictures,
  stepsText,
  withText,
} from '../../../renderer/features/report/pictures/step-rules.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

windows();

async function newReport() {
  const opened = openWindow('/report');
  await screen.findByRole('button', { name: 'Take a screenshot' });
  return opened;
}

describe('showing what happened', () => {
  it('a screen is chosen, its picture lies on the draft, and leads to the editor', async () => {
    const { core } = await newReport();
    fireEvent.click(screen.getByRole('button', { name: 'Take a screenshot' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Screen: Entire screen' }));
    const edit = await screen.findAllByRole('button', { name: 'Edit screenshot-17-52-00.png' });
    expect(callsOf(core, 'pictures.capture')).toEqual([{ source: 'screen:1:0' }]);
    fireEvent.click(edit[0] ?? dialog);
    await waitFor(() => expect(window.location.hash).toMatch(/\/picture\/att-screenshot/u));
  });

  it('a picture that announces more dots than can be edited is refused in words before it is decoded', async () => {
    const { core } = await newReport();
    const head = `\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u00EA\u0060\0\0\u00EA\u0060`;
    core.override({ 'preview.picture': () => ok({ type: 'image/png', base64: btoa(head), next: null }) });
    fireEvent.click(screen.getByRole('button', { name: 'Take a screenshot' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Screen: Entire screen' }));
    const [edit] = await screen.findAllByRole('button', { name: 'Edit screenshot-17-52-00.png' });
    fireEvent.click(edit ?? dialog);
    expect(await screen.findByText(/^This picture has too many dots to be edited here\./u)).toBeDefined();
  });

  it('a sentence says what to do instead when this desktop allows no pictures', async () => {
    const { core } = await newReport();
    core.override({ 'pictures.sources': () => ok({ sources: [], refusal: 'This desktop gives none. Paste one.' }) });
    fireEvent.click(screen.getByRole('button', { name: 'Take a screenshot' }));
    expect(await screen.findByText('This desktop gives none. Paste one.')).toBeDefined();
  });

  it('steps are recorded, written, put in order, and become the answer', async () => {
    const { core, connection } = await newReport();
    fireEvent.click(screen.getByRole('button', { name: 'Record the steps' }));
    await screen.findByText(/Between presses nothing is recorded/u);
    await connection.client.call('steps.take', {});
    await connection.client.call('steps.take', {});
    fireEvent.click(screen.getByRole('button', { name: 'Stop recording' }));
    const second = await screen.findByRole('textbox', { name: 'Step 2: what you did' });
    fireEvent.change(second, { target: { value: 'Opened the Gantt of line 3' } });
    await waitFor(() => {
      const saved = callsOf(core, 'cases.saveDraft').at(-1) as { form: { stepsToReproduce?: string } } | undefined;
      expect(saved?.form.stepsToReproduce).toBe('1. See step-01.png\n2. Opened the Gantt of line 3 (step-02.png)');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Move step 2 up' }));
    await waitFor(() => expect(callsOf(core, 'pictures.arrange')).toHaveLength(1));
  });

  it('a step that is removed comes back by Undo, in its place and with the line that was typed', async () => {
    const { core, connection } = await newReport();
    fireEvent.click(screen.getByRole('button', { name: 'Record the steps' }));
    await screen.findByText(/Between presses nothing is recorded/u);
    await connection.client.call('steps.take', {});
    await connection.client.call('steps.take', {});
    fireEvent.click(screen.getByRole('button', { name: 'Stop recording' }));
    const first = await screen.findByRole('textbox', { name: 'Step 1: what you did' });
    fireEvent.change(first, { target: { value: 'Opened the import' } });
    const remove = screen.getByRole('button', { name: 'Remove step-01.png' });
    remove.focus();
    fireEvent.click(remove);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Step 2: what you did' })).toBeNull());
    // What is written under another one meanwhile forgets pictures that are gone.
    fireEvent.change(screen.getByRole('textbox', { name: 'Step 1: what you did' }), {
      target: { value: 'Saw nothing' },
    });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    const second = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Step 2: what you did' });
    await waitFor(() => expect(second.value).toBe('Saw nothing'));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Step 1: what you did' }).value).toBe(
      'Opened the import',
    );
    expect(callsOf(core, 'cases.reattach')).toHaveLength(1);
  });

  it('a picture that is removed is offered again', async () => {
    const { core } = await newReport();
    fireEvent.click(screen.getByRole('button', { name: 'Take a screenshot' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Screen: Entire screen' }));
    const [remove] = await screen.findAllByRole('button', { name: 'Remove screenshot-17-52-00.png' });
    fireEvent.click(remove ?? dialog);
    await screen.findByText('screenshot-17-52-00.png removed');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Edit screenshot-17-52-00.png' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findAllByRole('button', { name: 'Edit screenshot-17-52-00.png' })).not.toHaveLength(0);
    expect(callsOf(core, 'cases.detach')).toHaveLength(1);
  });

  it('a picture that is pasted goes to the core in parts and onto the draft; what is no picture is said', async () => {
    const { core } = await newReport();
    const picture = new File([new Uint8Array(200_000)], 'image.png', { type: 'image/png' });
    const items = [{ kind: 'file', getAsFile: () => picture, webkitGetAsEntry: () => null }];
    fireEvent.paste(document.body, { clipboardData: { items, types: ['Files'] } });
    await waitFor(() => expect(callsOf(core, 'cases.attach')).toHaveLength(1));
    expect(callsOf(core, 'pictures.part')).toHaveLength(2);
    core.override({ 'pictures.finish': () => fail('invalid', 'This is no whole picture.') });
    fireEvent.paste(document.body, { clipboardData: { items, types: ['Files'] } });
    await screen.findByText('This is no whole picture.');
  });

  it('a large file shows how far it is, how fast and how long, and can be cancelled', async () => {
    const { core } = await newReport();
    const id = window.location.hash.slice('#/report/'.length).replace(/\?.*$/u, '');
    const copy = {
      id: 'c1',
      subject: id,
      name: 'screen.mp4',
      doneBytes: 1.2e9,
      totalBytes: 3.2e9,
      bytesPerSecond: 1e8,
    };
    core.override({ 'copies.list': () => ok({ copies: [copy] }) });
    core.world.emit('copies.changed', { ids: [id] });
    await screen.findByText('1.2 GB of 3.2 GB, 100.0 MB a second, 20 seconds left');
    const row = screen.getByText('screen.mp4').closest('li');
    fireEvent.click(within(row ?? document.body).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(callsOf(core, 'copies.cancel')).toEqual([{ id: 'c1' }]));
  });

  it('the settings say when another program has the keys', async () => {
    const { core } = openWindow('/settings/folders');
    core.override({
      'shortcuts.state': () =>
        ok({ report: { keys: 'Control+Alt+Shift+P', state: 'taken' }, step: { keys: null, state: 'off' } }),
    });
    expect(await screen.findByText('Another program has these keys. Choose others.')).toBeDefined();
    const field = screen.getByRole('textbox', { name: 'Keys for a report' });
    fireEvent.change(field, { target: { value: 'Control+Alt+F9' } });
    fireEvent.blur(field);
    await waitFor(() =>
      expect(callsOf(core, 'settings.set')).toEqual([{ key: 'screenshots.shortcut', value: 'Control+Alt+F9' }]),
    );
  });

  it('the page is covered with words while files are dragged, and folders are refused with a sentence', async () => {
    await newReport();
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } });
    await screen.findByText(/Drop files here/u);
    const entry = { isDirectory: true, name: 'Logs' };
    const items = [{ kind: 'file', getAsFile: () => null, webkitGetAsEntry: () => entry }];
    fireEvent.drop(document.body, { dataTransfer: { items, types: ['Files'] } });
    await screen.findByText(/Logs is a folder/u);
    expect(screen.queryByText(/Drop files here/u)).toBeNull();
  });
});

const file = (name: string) =>
  ({ id: name as never, name, sha256: 'a'.repeat(64), bytes: 1, addedAt: '', source: 'file' }) as const;

describe('step rules', () => {
  it('number steps by their names and keep all other pictures apart', () => {
    const all = [file('step-02.png'), file('a.png'), file('step-01.png'), file('a.log')];
    const { steps, others } = sortPictures(all, [{ id: 'step-01.png', text: 'Opened' }]);
    expect(steps.map(({ attachment }) => attachment.name)).toEqual(['step-01.png', 'step-02.png']);
    expect(others.map(({ attachment }) => attachment.name)).toEqual(['a.png']);
    const text = stepsText(steps, (name) => `See ${name}`);
    expect(text).toBe('1. Opened (step-01.png)\n2. See step-02.png');
    expect([isStepsText(text), isStepsText(''), isStepsText('1. I opened it')]).toEqual([true, true, false]);
  });

  it('forget what was written under a picture that is gone', () => {
    expect(withText([{ id: 'gone', text: 'x' }], [file('a')], 'a', 'y')).toEqual([{ id: 'a', text: 'y' }]);
    expect(movedBy(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a'], 0, 1)).toEqual(['a']);
  });

  it('sort what was dropped: files of this machine, pictures of the clipboard, folders, the rest', () => {
    const item = (one: File | null, folder?: string) => ({
      kind: 'file',
      getAsFile: () => one,
      webkitGetAsEntry: () => (folder === undefined ? null : { isDirectory: true, name: folder }),
    });
    const here = new File(['x'], 'a.log');
    const pasted = new File(['x'], 'image.png', { type: 'image/png' });
    const other = new File(['x'], 'b.txt', { type: 'text/plain' });
    const items = [
      item(here),
      item(pasted),
      item(other),
      item(null, 'Logs'),
      { kind: 'string', getAsFile: () => null },
    ];
    expect(sortGiven(items, (one) => one === here)).toEqual({
      withPath: [here],
      pictures: [pasted],
      folders: ['Logs'],
      others: ['b.txt'],
    });
  });
});
