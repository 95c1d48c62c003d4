import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('the banner', () => {
  windows();

  it('is not there when nothing rings and the clock is right', async () => {
    openWindow('/');
    await screen.findByRole('heading', { level: 1, name: /Three things/ });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText(/This computer’s clock/)).toBeNull();
  });

  it('says the most urgent alarm in one line, leads to its case, and tells how many more there are', async () => {
    openWindow('/', { weather: 'emergency' });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('Case 1044: First response is due 18:05 today.');
    expect(await screen.findByText('09:05 Pacific')).toBeTruthy();
    expect(screen.getByRole('link', { name: '2 more' })).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Case 1044:' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Support has 13 min left to answer/ })).toBeTruthy();
  });

  it('shows the next one politely when the first is put away', async () => {
    const { core } = openWindow('/', { weather: 'emergency' });
    fireEvent.click(await screen.findByRole('button', { name: 'Put the alarm of case 1044 away' }));
    const line = await screen.findByText('Case 1042:');
    expect(line.closest('[role]')?.getAttribute('role')).toBe('status');
    expect(callsOf(core, 'alarms.dismiss')).toEqual([{ ids: ['alarm-1044-warning'] }]);
    expect(screen.getByRole('link', { name: '1 more' })).toBeTruthy();
  });

  it('keeps still about what quiet hours hold back', async () => {
    const { core } = openWindow('/', { weather: 'emergency' });
    await screen.findByRole('alert');
    core.world.alarms.splice(0, 3, ...core.world.alarms.map((alarm) => ({ ...alarm, held: true })));
    core.world.emit('alarms.changed', { ids: [] });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('says when support should have answered at once', async () => {
    const { core } = openWindow('/', { weather: 'emergency' });
    await screen.findByRole('alert');
    const [first] = core.world.alarms;
    if (first === undefined) throw new Error('The emergency has no alarm.');
    core.world.alarms.splice(0, 3, { ...first, kind: 'answer-now', dueAt: null });
    core.world.emit('alarms.changed', { ids: [] });
    expect(await screen.findByText(/Support answers at once, but has not done so by 17:50/)).toBeTruthy();
  });

  it('says by how much this computer’s clock is wrong, and what to do', async () => {
    openWindow('/', { weather: 'emergency' });
    expect(
      await screen.findByText(
        'This computer’s clock is 7 min behind the portal’s. Due times may be off by that. Set the time in the system’s settings, or tell your administrator.',
      ),
    ).toBeTruthy();
  });
});
