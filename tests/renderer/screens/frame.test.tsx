import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createFakeCore } from '../../../renderer/dev/fake-core.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('the frame', () => {
  windows();

  it('shows the next screen from its beginning where the whole window scrolls', async () => {
    openWindow('/');
    await screen.findByRole('heading', { level: 1, name: /wait for you/ });
    document.documentElement.scrollTop = 400;
    window.location.hash = '#/support';
    await screen.findByRole('heading', { level: 1, name: /Support/ });
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it('says whether support is open and until when, as Home does, in the week of a holiday', async () => {
    openWindow('/');
    expect(await screen.findByText(/Support answers now, until Thu 09:00/)).toBeTruthy();
    const button = await screen.findByRole('button', { name: /Support open · closes Thu 00:00 PT/ });
    fireEvent.click(button);
    expect(await screen.findByText(/It closes Thu 09:00 your time, 00:00 Pacific\./)).toBeTruthy();
    expect((await screen.findAllByText(/Line open until Sat 01:00 · Fri 16:00 Pacific/)).length).toBeGreaterThan(0);
  });

  it('lists the outbox item by item and retries what is stuck', async () => {
    const { core } = openWindow('/');
    fireEvent.click(await screen.findByRole('button', { name: '1 item needs a look' }));
    expect(await screen.findByText(/The portal takes files up to 5.0 MB/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(callsOf(core, 'outbox.retry')).toEqual([{ id: 'op-9' }]));
  });

  it('marks the present place for those who do not see it', async () => {
    openWindow('/cases');
    const link = await screen.findByRole('link', { name: /^Cases/ });
    expect(link.getAttribute('aria-current')).toBe('page');
    await waitFor(() => expect(link.textContent).toContain('2 cases wait for you'));
  });

  it('keeps what it shows and says so when the core is lost, and goes on when it is back', async () => {
    const { core, connection } = openWindow('/');
    expect(await screen.findByRole('heading', { level: 1, name: /Three things wait/ })).toBeTruthy();
    const dead = core.connect();
    connection.attach(dead);
    await waitFor(() => expect(connection.state()).toBe('connected'));
    dead.close();
    expect(await screen.findByText(/The part of the app that keeps your data stopped/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: /Three things wait/ })).toBeTruthy();
    connection.attach(createFakeCore('empty').connect());
    expect(await screen.findByRole('heading', { level: 1, name: /Nothing waits/ })).toBeTruthy();
    expect(screen.queryByText(/keeps your data stopped/)).toBeNull();
  });

  it('says in words that nothing can be saved when another process holds the data', async () => {
    openWindow('/', { weather: 'read-only' });
    expect(await screen.findByText(/process 4711.*nothing can be saved or sent from this window/)).toBeTruthy();
  });
});

describe('a start that failed', () => {
  windows();

  it('says what happened and offers the ways out of the core alone', async () => {
    openWindow('/cases', { weather: 'failed' });
    expect(await screen.findByRole('heading', { level: 1, name: /Your data is newer than this version/ })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((row) => row.querySelector('button')?.textContent)).toEqual([
      'Try again',
      'Restore',
      'Show',
      'Close',
    ]);
  });

  it('restores by the core, starts it again and names what is kept', async () => {
    const restart = vi.fn<() => void>();
    Object.assign(window, { companion: { platform: 'win32', core: { restart, revealData: restart } } });
    const { core } = openWindow('/', { weather: 'failed' });
    fireEvent.click(await screen.findByRole('button', { name: 'Restore' }));
    expect(await screen.findByText('What was there is kept as companion.db.before.')).toBeTruthy();
    expect(callsOf(core, 'system.recover')).toEqual([{ way: 'restore-backup' }]);
    expect(restart).toHaveBeenCalledOnce();
    Reflect.deleteProperty(window, 'companion');
  });
});
