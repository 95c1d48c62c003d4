import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import { layOut } from '../helpers/layout.ts';

const option = (name: RegExp): Promise<HTMLElement> => screen.findByRole('option', { name });
const rowOf = async (text: RegExp): Promise<HTMLElement> => {
  const cell = await screen.findByText(text);
  const row = cell.closest('tr');
  if (row === null) throw new Error('Not in a row.');
  return row;
};
const openSettings = async (): Promise<void> => void fireEvent.click(await option(/APSInterfaceSettings/));

describe('Look inside a bundle', () => {
  windows();
  beforeEach(() => layOut());

  it('is reached from what a collection found', async () => {
    openWindow('/diagnostics/snap-2');
    fireEvent.click(await screen.findByRole('button', { name: 'Look inside' }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '1,198 files, 23.6 MB. 64 private things were replaced or removed.',
      }),
    ).toBeTruthy();
  });

  it('lists the files with how much was taken out of each, recordings as one, and what stays here', async () => {
    openWindow('/diagnostics/snap-2/inside');
    await option(/ServiceLog/);
    const list = screen.getByRole('listbox', { name: 'In the bundle' });
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'ServiceLog.txt4646 things replaced or removed',
      'APSInterfaceSettings.XML66 things replaced or removed',
      'diagnostics.json1212 things replaced or removed',
      'versions.json',
      ...[1, 2, 3, 4, 5].map((n) => `Interface.${n}.log`),
      'events.txt',
      'manifest.json',
      'redaction-report.json',
      'Recording1,186',
      'Stays here9',
    ]);
    expect((await option(/ServiceLog/)).getAttribute('aria-selected')).toBe('true');
  });

  it('shows each line as support sees it, with what was taken out of it beside it', async () => {
    openWindow('/diagnostics/snap-2/inside');
    await openSettings();
    const row = await rowOf(/Database=ERP_EXPORT/);
    expect(within(row).getByText('USER-7f3a91c2').tagName).toBe('MARK');
    expect(within(row).getByRole('button').textContent).toBe('User name becomes a stable mark31 times in 3 files');
    const removed = await rowOf(/Connect Timeout=30/);
    expect(within(removed).getByRole('button').textContent).toBe('Password removed for goodonce in 1 file');
    const again = await rowOf(/startedBy=/);
    expect(within(again).getByRole('button').textContent).toBe('User name the same as in line 15');
  });

  it('goes through the list by arrow keys', async () => {
    openWindow('/diagnostics/snap-2/inside');
    await option(/ServiceLog/);
    const list = screen.getByRole('listbox', { name: 'In the bundle' });
    fireEvent.keyDown(list, { key: 'End' });
    expect((await option(/Stays here/)).getAttribute('aria-selected')).toBe('true');
    expect(await screen.findByText(/Licence keys are never needed for a diagnosis\. · 2 items/)).toBeTruthy();
    fireEvent.keyDown(list, { key: 'ArrowUp' });
    expect(await screen.findByText(/These files hold no text/)).toBeTruthy();
  });

  it('leads from mark to mark over the files by F8, of the kind that is chosen', async () => {
    openWindow('/diagnostics/snap-2/inside');
    await openSettings();
    await rowOf(/Database=ERP_EXPORT/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Kinds that are marked' }), {
      target: { value: 'password' },
    });
    fireEvent.keyDown(window, { key: 'F8' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('[REDACTED:password]'));
    expect(screen.queryByText('USER-7f3a91c2', { selector: 'mark' })).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kinds that are marked' }), { target: { value: '' } });
    fireEvent.keyDown(window, { key: 'F8', shiftKey: true });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('USER-7f3a91c2'));
    fireEvent.keyDown(window, { key: 'F8', shiftKey: true });
    fireEvent.keyDown(window, { key: 'F8', shiftKey: true });
    await waitFor(async () => expect((await option(/ServiceLog/)).getAttribute('aria-selected')).toBe('true'));
  });

  it('says who a mark is only when asked, and only here', async () => {
    openWindow('/diagnostics/snap-2/inside');
    await openSettings();
    const row = await rowOf(/Database=ERP_EXPORT/);
    expect(screen.queryByText(/m\.keller/)).toBeNull();
    fireEvent.click(within(row).getByRole('button'));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Show here who this is/ }));
    expect(await screen.findByText('USER-7f3a91c2 is m.keller')).toBeTruthy();
  });

  it('takes one more value out everywhere, and takes that back', async () => {
    const { core } = openWindow('/diagnostics/snap-2/inside');
    await openSettings();
    await rowOf(/ERP_EXPORT/);
    fireEvent.click(screen.getByRole('button', { name: 'Take out more' }));
    const field = await screen.findByRole('textbox', { name: 'What shall be taken out?' });
    fireEvent.change(field, { target: { value: 'ERP_EXPORT' } });
    fireEvent.click(screen.getByRole('button', { name: 'Take out' }));
    expect(await screen.findByText('“ERP_EXPORT” taken out everywhere')).toBeTruthy();
    expect(callsOf(core, 'preview.edit')).toMatchObject([{ change: { kind: 'redact', value: 'ERP_EXPORT' } }]);
    await waitFor(() => expect(screen.getByText('[REDACTED:chosen]', { selector: 'mark' })).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Undo: “ERP_EXPORT” taken out everywhere' }));
    expect(await rowOf(/Database=ERP_EXPORT/)).toBeTruthy();
    expect(screen.queryByText('What you changed')).toBeNull();
  });

  it('keeps a value only with a reason, and never a secret', async () => {
    const { core } = openWindow('/diagnostics/snap-2/inside');
    await openSettings();
    fireEvent.click(within(await rowOf(/Connect Timeout=30/)).getByRole('button'));
    await screen.findByRole('menuitem', { name: /Next of this kind/ });
    expect(screen.queryByRole('menuitem', { name: /Keep this/ })).toBeNull();
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    fireEvent.click(within(await rowOf(/connectionString=/)).getByRole('button'));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Keep this/ }));
    const keep = await screen.findByRole('button', { name: 'Keep' });
    expect(keep.getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(screen.getByRole('textbox', { name: 'Why does support need it?' }), {
      target: { value: 'They ask for the server' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText('HOST-4c19b7d0 kept as it is')).toBeTruthy();
    expect(callsOf(core, 'preview.edit')).toMatchObject([
      { change: { kind: 'keep', mark: 'HOST-4c19b7d0', reason: 'They ask for the server' } },
    ]);
    expect(await rowOf(/Server=erp-sql-02/)).toBeTruthy();
  });

  it('leaves a file out, and says when the bundle could not be made anew', async () => {
    const { core } = openWindow('/diagnostics/snap-2/inside');
    core.override({ 'preview.edit': () => fail('refused', 'The second scan found one thing that looks secret.') });
    await openSettings();
    await rowOf(/ERP_EXPORT/);
    fireEvent.click(screen.getByRole('button', { name: 'Leave out' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave this file out' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Leave out' }));
    expect(await screen.findByText('The second scan found one thing that looks secret.')).toBeTruthy();
  });

  it('says in words why nothing can be shown', async () => {
    const { core } = openWindow('/diagnostics/snap-2/inside');
    await option(/ServiceLog/);
    core.override({
      'preview.open': () => fail('not-found', 'The bundle is not where it was put any more. Collect again.'),
    });
    core.world.emit('snapshots.changed', { ids: [] });
    openWindow('/diagnostics/none/inside', { weather: 'empty' });
    expect(await screen.findByText('There is no bundle here.')).toBeTruthy();
  });
});
