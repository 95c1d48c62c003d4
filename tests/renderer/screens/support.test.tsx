import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('Support hours', () => {
  windows();

  it('answers first: until when, and what is next', async () => {
    openWindow('/support');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /Support is open until Thu 00:00 Pacific, Thu 09:00 your time\. San Diego is closed on Thu 26 Nov/,
      }),
    ).toBeTruthy();
  });

  it('draws a week of every calendar, and says each in words', async () => {
    openWindow('/support');
    expect(
      await screen.findByRole('img', {
        name: 'Severity 1, telephone, open Monday 23 November 17:00 to Saturday 28 November 01:00',
      }),
    ).toBeTruthy();
    expect(
      screen.getByRole('img', { name: /^Severity 2 to 4, open Monday 23 November 17:00 to Thursday/ }),
    ).toBeTruthy();
    expect(screen.getByRole('img', { name: /^London, open Monday 23 November 10:00 to Monday/ })).toBeTruthy();
    expect(screen.getByText(/Pacific is 9 h behind you\. Time-zone data 2026c\./)).toBeTruthy();
  });

  it('moves by weeks with buttons and arrow keys, and back to this week', async () => {
    const { core } = openWindow('/support');
    fireEvent.click(await screen.findByRole('button', { name: 'Week after' }));
    expect(await screen.findByText('Mon 30 Nov to Sun 6 Dec 2026')).toBeTruthy();
    expect(callsOf(core, 'support.hours').at(-1)).toEqual({ weekOf: '2026-11-30T12:00:00.000Z' });
    fireEvent.keyDown(window, { key: 'ArrowLeft' });
    fireEvent.keyDown(window, { key: 'ArrowLeft' });
    expect(await screen.findByText('Mon 16 Nov to Sun 22 Nov 2026')).toBeTruthy();
    fireEvent.keyDown(window, { key: 'Home' });
    expect(await screen.findByText('Mon 23 Nov to Sun 29 Nov 2026')).toBeTruthy();
  });

  it('says what a change of clocks does to a week', async () => {
    openWindow('/support?week=2026-10-19');
    expect(await screen.findByText('Sun 25 Oct has 25 hours in your zone: the clocks change.')).toBeTruthy();
    expect(
      screen.getByText('Pacific is 9 h behind you at the beginning of this week and 8 h behind you at its end.'),
    ).toBeTruthy();
  });

  it('shows each centre with its time, its holidays and how long they are known', async () => {
    openWindow('/support');
    expect(await screen.findByRole('heading', { level: 3, name: /San Diego/ })).toBeTruthy();
    expect(screen.getByText('Thu 26 Nov Thanksgiving')).toBeTruthy();
    expect(screen.getByText(/Thu 24 Dec Christmas Eve/).textContent).toContain('open 08:00–12:00');
    expect(screen.getByText(/The holiday list ends on 31 Dec 2026/)).toBeTruthy();
    expect(screen.getByText('English, Spanish')).toBeTruthy();
  });

  it('dials and copies the number of the emergency line', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    openWindow('/support');
    const link = await screen.findByRole('link', { name: '+1 888 317 8807' });
    expect(link.getAttribute('href')).toBe('tel:+18883178807');
    fireEvent.click(screen.getByRole('button', { name: 'Copy +1 888 317 8807' }));
    expect(await screen.findByText('+1 888 317 8807 copied')).toBeTruthy();
    expect(copied).toEqual(['+1 888 317 8807']);
  });

  it('says which reading counts and leads to where it is changed', async () => {
    openWindow('/support');
    expect(await screen.findByText('The whole support week')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Change' }).getAttribute('href')).toBe('#/policy');
  });

  it('says what went wrong and tries again when the hours cannot be read', async () => {
    const { core } = openWindow('/');
    core.override({ 'support.hours': () => fail('internal', 'The holidays of this policy cannot be read.') });
    window.location.hash = '#/support';
    expect(await screen.findByText(/The holidays of this policy cannot be read\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(callsOf(core, 'support.hours').length).toBeGreaterThan(1));
  });
});
