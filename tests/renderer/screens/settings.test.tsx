import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const type = (field: HTMLElement, value: string): void => void fireEvent.change(field, { target: { value } });

describe('Settings', () => {
  windows();

  it('adds a portal and hands the token over once', async () => {
    const { core } = openWindow('/settings', { weather: 'empty' });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a portal' }));
    const dialog = within(await screen.findByRole('dialog'));
    type(dialog.getByLabelText(/Short name/), 'help');
    type(dialog.getByLabelText(/Address/), 'https://help.example.com');
    type(dialog.getByLabelText(/Queue/), 'Support');
    type(dialog.getByLabelText(/Token/), 'made-up-token');
    fireEvent.click(await dialog.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { level: 1, name: /New cases go to “help”/ })).toBeTruthy();
    expect(callsOf(core, 'portals.add')).toMatchObject([
      { config: { kind: 'rt', id: 'help', queue: 'Support' }, secret: 'made-up-token', makeDefault: true },
    ]);
    expect(document.body.textContent).not.toContain('made-up-token');
  });

  it('keeps the stored token when the field is left empty', async () => {
    const { core } = openWindow('/settings');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText<HTMLInputElement>(/Token/).value).toBe('');
    fireEvent.click(await dialog.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(callsOf(core, 'portals.add')).toMatchObject([{ secret: null }]));
  });

  it('asks whether it is the same help desk only when a known portal gets another address', async () => {
    const { core } = openWindow('/settings');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText('The same help desk at a new address')).toBeNull();
    type(dialog.getByLabelText(/Address/), 'https://desk.example.com');
    core.override({ 'portals.add': () => fail('conflict', 'Cases here already belong to it at another address.') });
    fireEvent.click(await dialog.findByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Cases here already belong to it at another address.')).toBeTruthy();
    fireEvent.click(dialog.getByLabelText('The same help desk at a new address'));
    fireEvent.click(await dialog.findByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(callsOf(core, 'portals.add')).toMatchObject([{ isSameDesk: false }, { isSameDesk: true }]),
    );
  });

  it('keeps what it does not show when one thing is changed', async () => {
    const { core } = openWindow('/settings');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    type(dialog.getByLabelText(/Largest file/), '20');
    fireEvent.click(await dialog.findByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(callsOf(core, 'portals.add')).toMatchObject([
        { config: { maxFileBytes: 20_000_000, settleMs: 30_000, severities: ['1', '2', '3', '4'] } },
      ]),
    );
  });

  it('checks a portal step by step', async () => {
    openWindow('/settings');
    fireEvent.click(await screen.findByRole('button', { name: 'Check' }));
    expect(await screen.findByText(/Signed in as planner3/)).toBeTruthy();
    expect(await screen.findByText(/The queue has no field "ClientKey"/)).toBeTruthy();
  });

  it('asks before it removes a portal, and again when something waits for it', async () => {
    const { core } = openWindow('/settings');
    core.override({
      'portals.remove': ({ force }) => fail(force ? 'internal' : 'refused', 'Three items wait for it.'),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    fireEvent.click(await dialog.findByRole('button', { name: 'Remove' }));
    expect(await dialog.findByText('Three items wait for it.')).toBeTruthy();
    fireEvent.click(await dialog.findByRole('button', { name: 'Remove anyway' }));
    await waitFor(() => expect(callsOf(core, 'portals.remove')).toMatchObject([{ force: false }, { force: true }]));
  });

  it('shows how many contacts there may be, and takes a removal back', async () => {
    const { core } = openWindow('/settings/people');
    expect(await screen.findByText('1 of 2 primary, 1 of 2 backup.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Key user, plant 2' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(core.world.contacts.map(({ name }) => name)).toContain('Key user, plant 2'));
  });

  it('says of each field of the profile where it is from, until the person writes it', async () => {
    const { core } = openWindow('/settings/people');
    const email = await screen.findByLabelText('E-mail');
    const hint = 'The address you sign in with. Change it if your mail goes elsewhere.';
    expect(await screen.findByText(hint)).toBeTruthy();
    for (const text of [
      'The full name of your account on this computer.',
      'The name you sign in to this computer with.',
      'The time zone of this computer.',
    ])
      expect(screen.getByText(text)).toBeTruthy();
    fireEvent.change(email, { target: { value: 'ada@plant.example' } });
    expect(screen.queryByText(hint)).toBeNull();
    // The account is known a moment later than the window; what is typed stays.
    core.world.profile = { ...core.world.profile, name: 'Ada Weber' };
    core.world.emit('contacts.changed', { ids: ['profile'] });
    expect(await screen.findByDisplayValue('Ada Weber')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(callsOf(core, 'profile.save')).toMatchObject([{ name: 'Ada Weber', email: 'ada@plant.example' }]),
    );
    await waitFor(() => expect(screen.queryByText('The time zone of this computer.')).toBeNull());
  });

  it('changes the root folder by the system dialog', async () => {
    const { core } = openWindow('/settings/folders');
    fireEvent.click(await screen.findByRole('button', { name: 'Choose folder' }));
    await waitFor(() => expect(callsOf(core, 'settings.set')).toEqual([{ key: 'root', value: 'D:\\APS' }]));
  });

  it('adds an instance of another server, saves a request for it, and forgets it with undo', async () => {
    const { core } = openWindow('/settings/folders');
    fireEvent.click(await screen.findByRole('button', { name: 'Add an instance' }));
    fireEvent.change(await screen.findByLabelText(/Name of the instance/u), { target: { value: 'Cloud' } });
    const [, confirm] = screen.getAllByRole('button', { name: 'Add an instance', hidden: true });
    if (confirm !== undefined) fireEvent.click(confirm);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask for a bundle of Cloud' }));
    expect(await screen.findByText(/request-Cloud.json. Send it to the administrator/u)).toBeTruthy();
    expect(callsOf(core, 'instances.request')).toMatchObject([
      { name: 'Cloud', title: 'Save the request for a bundle of Cloud' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Cloud' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(core.world.instances.map(({ name }) => name)).toContain('Cloud'));
  });

  it('says why a notice was not taken', async () => {
    openWindow('/settings/notices');
    fireEvent.click(await screen.findByRole('button', { name: 'Import notice' }));
    expect(
      await screen.findByText(/Not taken. The notice was not accepted: its signature does not fit the key./),
    ).toBeTruthy();
  });

  it('follows the choice of colours at once', async () => {
    openWindow('/settings/appearance');
    fireEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    fireEvent.click(screen.getByRole('radio', { name: 'Light' }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('light'));
  });
});
