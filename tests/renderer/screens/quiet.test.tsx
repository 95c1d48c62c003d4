import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('Quiet hours', () => {
  windows();

  it('are switched on and set', async () => {
    const { core } = openWindow('/settings/appearance');
    fireEvent.click(await screen.findByRole('switch', { name: 'Keep quiet at set hours' }));
    const from = await screen.findByLabelText('From');
    fireEvent.change(from, { target: { value: '8:30 pm' } });
    fireEvent.blur(from);
    const begin = within(await screen.findByRole('group', { name: 'Begin on' }));
    fireEvent.click(begin.getByRole('checkbox', { name: 'Sat' }));
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Quiet all day on' })).getByRole('checkbox', { name: 'Sun' }),
    );
    await waitFor(() =>
      expect(callsOf(core, 'settings.set')).toEqual([
        { key: 'quiet.enabled', value: true },
        { key: 'quiet.from', value: '20:30' },
        { key: 'quiet.days', value: ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'] },
        { key: 'quiet.wholeDays', value: ['sun'] },
      ]),
    );
  });

  it('say until when they were asked for, and end when the person says so', async () => {
    const { core } = openWindow('/');
    core.world.settings.set('quiet.until', '2026-11-24T06:00:00.000Z');
    window.location.hash = '#/settings/appearance';
    expect(await screen.findByText('Quiet until Tue 07:00.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ring again' }));
    await waitFor(() => expect(callsOf(core, 'settings.set')).toEqual([{ key: 'quiet.until', value: null }]));
  });

  it('are gone when nothing is shown outside the window anyhow', async () => {
    openWindow('/settings/appearance');
    fireEvent.click(await screen.findByRole('switch', { name: 'Show notifications' }));
    await waitFor(() => expect(screen.queryByRole('switch', { name: 'Keep quiet at set hours' })).toBeNull());
  });

  it('stand beside the way to the support policy', async () => {
    openWindow('/settings');
    const link = await screen.findByRole('link', { name: 'Support policy' });
    expect(link.getAttribute('href')).toBe('#/policy');
  });
});

describe('The ways to the support hours', () => {
  windows();

  it('are the support state and the emergency line of Home', async () => {
    openWindow('/');
    expect((await screen.findByRole('link', { name: 'All hours' })).getAttribute('href')).toBe('#/support');
    fireEvent.click(await screen.findByRole('button', { name: /^Support open/ }));
    fireEvent.click(await screen.findByRole('link', { name: 'Who answers, and when' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Who answers, and when' })).toBeNull());
  });
});
