import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMoving } from '../../../renderer/data/moving.ts';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const PLACE = '/settings/space';

async function openDialog(button: string, role = 'alertdialog'): Promise<ReturnType<typeof within>> {
  fireEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole(role));
}

describe('Space', () => {
  windows();
  beforeEach(() => useMoving.setState({ cancel: null, made: null, error: null }));

  it('answers how much is stored and what can go, the largest first', async () => {
    openWindow(PLACE);
    expect(
      await screen.findByRole('heading', { level: 1, name: /627\.4 MB are stored here\. 239\.4 MB can be freed\./ }),
    ).toBeTruthy();
    const kinds = within(screen.getByRole('list', { name: 'What is stored' })).getAllByRole('listitem');
    expect(kinds[0]?.textContent).toContain('Bundles');
    expect(screen.getByRole('link', { name: /1031 Import stops/ }).getAttribute('href')).toBe('#/cases/c-1031');
  });

  it('offers nothing to free when nothing may go', async () => {
    openWindow(PLACE, { weather: 'empty' });
    expect(await screen.findByRole('heading', { level: 1, name: /Nothing can be freed now\./ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Free space…' })).toBeNull();
  });

  it('lists exactly what goes and frees only what stays ticked', async () => {
    const { core } = openWindow(PLACE);
    const dialog = await openDialog('Free space…');
    expect(await dialog.findByText('gantt-line3.png')).toBeTruthy();
    expect(dialog.getAllByText(/at help as 4031 since/)).toHaveLength(2);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Bundles that support has' }));
    await waitFor(() => expect(dialog.queryByText('019a.zip')).toBeNull());
    fireEvent.click(await dialog.findByRole('button', { name: 'Free it' }));
    await waitFor(() =>
      expect(callsOf(core, 'storage.clean')).toEqual([
        { what: ['sent', 'backups', 'discarded', 'leftovers'], list: '4' },
      ]),
    );
    expect(await screen.findByRole('heading', { level: 1, name: /212\.4 MB can be freed/ })).toBeTruthy();
  });

  it('says so when something else would go than what was listed', async () => {
    const { core } = openWindow(PLACE);
    core.override({ 'storage.clean': () => fail('conflict', 'Something changed since the list was made.') });
    const dialog = await openDialog('Free space…');
    await dialog.findByText('gantt-line3.png');
    fireEvent.click(await dialog.findByRole('button', { name: 'Free it' }));
    expect(await dialog.findByText('Something changed since the list was made.')).toBeTruthy();
  });

  it('erases only after the word was typed, and names what stays elsewhere', async () => {
    const { core } = openWindow(PLACE);
    localStorage.setItem('companion-calls', 'a call');
    const dialog = await openDialog('Erase…');
    expect(await dialog.findByText(/For support/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Erase all' }));
    expect(callsOf(core, 'storage.erase')).toEqual([]);
    fireEvent.change(dialog.getByLabelText('Type ERASE to confirm'), { target: { value: 'ERASE' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Erase all' }));
    await waitFor(() => expect(callsOf(core, 'storage.erase')).toEqual([{ confirm: 'ERASE' }]));
    await waitFor(() => expect(localStorage.getItem('companion-calls')).toBeNull());
  });

  it('packs while other screens are shown, can be cancelled, and says that nothing is sent afterwards', async () => {
    const { core } = openWindow(PLACE);
    const dialog = await openDialog('Move…', 'dialog');
    fireEvent.click(dialog.getByRole('button', { name: 'Choose place' }));
    expect(await screen.findByText(/of 530\.0 MB packed/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByText(/of 530\.0 MB packed/)).toBeNull());
    const again = await openDialog('Move…', 'dialog');
    fireEvent.click(again.getByRole('button', { name: 'Choose place' }));
    expect(await screen.findByText(/33 files packed into E:/)).toBeTruthy();
    expect(callsOf(core, 'storage.export')).toEqual([
      { title: 'Where the archive goes', passphrase: null },
      { title: 'Where the archive goes', passphrase: null },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull());
  });

  it('wants a long enough passphrase for the key', async () => {
    const { core } = openWindow(PLACE);
    const dialog = await openDialog('Move…', 'dialog');
    fireEvent.click(dialog.getByRole('checkbox', { name: 'With the key of the marks' }));
    fireEvent.change(await dialog.findByLabelText(/Passphrase/), { target: { value: 'short' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Choose place' }));
    expect(callsOf(core, 'storage.export')).toEqual([]);
    fireEvent.change(dialog.getByLabelText(/Passphrase/), { target: { value: 'correct horse battery' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Choose place' }));
    await waitFor(() =>
      expect(callsOf(core, 'storage.export')).toMatchObject([{ passphrase: 'correct horse battery' }]),
    );
  });

  it('says why an archive was not made, and why one was not taken over', async () => {
    const { core } = openWindow(PLACE);
    core.override({ 'storage.export': () => fail('disk-full', 'The disk is full.') });
    const move = await openDialog('Move…', 'dialog');
    fireEvent.click(move.getByRole('button', { name: 'Choose place' }));
    expect(await screen.findByText(/No archive was made\. The disk is full\./)).toBeTruthy();
    const take = await openDialog('Take over…', 'dialog');
    fireEvent.click(take.getByRole('button', { name: 'Choose file' }));
    expect(await take.findByText(/There is data here already/)).toBeTruthy();
  });

  it('keeps the days and the daily clean-up in the settings', async () => {
    const { core } = openWindow(PLACE);
    const days = await screen.findByLabelText(/Days after the portal confirmed/);
    fireEvent.change(days, { target: { value: 'many' } });
    fireEvent.blur(days);
    fireEvent.change(days, { target: { value: '90' } });
    fireEvent.blur(days);
    fireEvent.click(screen.getByRole('switch', { name: 'Free once a day what can be freed' }));
    await waitFor(() =>
      expect(callsOf(core, 'settings.set')).toEqual([
        { key: 'storage.keepDays', value: 90 },
        { key: 'storage.autoClean', value: true },
      ]),
    );
  });

  it('tells on every screen that this copy sends nothing', async () => {
    const { core } = openWindow('/');
    core.override({
      'sync.state': () => ({
        ok: true,
        value: {
          running: false,
          lastRunAt: null,
          lastOkAt: null,
          offlineSince: null,
          waiting: 1,
          failed: 0,
          blocked: 0,
          oldestWaitingAt: null,
          held: { at: '2026-11-23T16:40:00.000Z', file: 'E:\\moved.zip' },
        },
      }),
    });
    core.world.emit('sync.changed', { ids: [] });
    expect(await screen.findByText(/moved to another machine, so nothing is sent from here/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Space settings' })).toBeTruthy();
  });
});
