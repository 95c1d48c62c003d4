import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow, windows } from '../helpers/open-window.tsx';

describe('handing over', () => {
  windows();

  it('shows a key contact what was prepared, and leads into it when it is taken over', async () => {
    const { core } = openWindow('/');
    const take = await screen.findByRole('button', { name: /^Take over: Setup times of press 4/u });
    expect(screen.getByText(/From Shift lead, line 1, .* The press list is attached\./u)).toBeTruthy();
    core.override({
      'handover.take': () => ({
        ok: false,
        error: { code: 'conflict', message: 'Ben took this case over already.', retryable: false },
      }),
    });
    fireEvent.click(take);
    expect(await screen.findByText(/Ben took this case over already\./u)).toBeTruthy();
  });

  it('takes the place of sending in the review for who is no key contact', async () => {
    const { core } = openWindow('/');
    core.world.profile = {
      userId: 'shift1',
      name: 'Shift lead',
      email: 'shift1@example.com',
      timeZone: 'Europe/Berlin',
    };
    const draft = [...core.world.cases.values()].find(({ state }) => state === 'draft');
    window.location.hash = `#/report/${draft?.id ?? ''}/review`;
    expect(await screen.findByText(/Only key contacts send cases: Planner, line 3, Key user, plant 2\./u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hand over' }));
    await screen.findByText('A key contact sends it. What goes is what you see here, encrypted to nobody.');
    fireEvent.click(screen.getByRole('radio', { name: 'Key user, plant 2' }));
    const [, inDialog] = screen.getAllByRole('button', { name: 'Hand over' });
    fireEvent.click(inDialog as HTMLElement);
    await waitFor(() => expect(screen.getByText(/Handed over to Key user, plant 2 as a file/u)).toBeTruthy());
  });

  it('tells on the people page who one is, and how the contacts came to be', async () => {
    openWindow('/settings/people');
    expect(await screen.findByText('You are a primary contact, so you may send cases.')).toBeTruthy();
    expect(await screen.findByText('Shift lead, line 1')).toBeTruthy();
  });
});
