import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const tick = (name: RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox', { name });

async function withBundle() {
  const opened = openWindow('/report/case-1043?step=evidence');
  fireEvent.click(await screen.findByRole('button', { name: 'Attach' }));
  await screen.findByRole('checkbox', { name: /^Recording 14:58 to 17:21/ });
  return opened;
}

describe('Evidence of a report', () => {
  windows();

  it('says how much goes and that the recording is complete, kind by kind', async () => {
    await withBundle();
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '23.6 MB will go once you have seen it. The recording around 16:40 is complete.',
      }),
    ).toBeTruthy();
    const rows = within(screen.getByRole('list', { name: 'What will go' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Recording 14:58 to 17:211,186 filesReplays the fault61.3 MB',
      'Logs of Production6 filesHolds the errors word for word2.1 MB',
      'Machine diagnostics2 filesSupport asks for it each time396 kB',
      'Settings of Production1 fileShows how it is set up48 kB',
      'Event log1 fileWhat the system noted meanwhile880 kB',
    ]);
    expect(screen.getByText('5 of 5, 64.7 MB, packed 23.6 MB')).toBeTruthy();
  });

  it('leaves a kind out of the bundle, and puts it back', async () => {
    const { core } = await withBundle();
    fireEvent.click(tick(/^Settings of Production/));
    expect(await screen.findByText('4 of 5, 64.7 MB, packed 23.6 MB')).toBeTruthy();
    expect(tick(/^Settings of Production/).checked).toBe(false);
    expect(screen.getByText('Left out by you, stays here')).toBeTruthy();
    expect(callsOf(core, 'preview.edit')).toMatchObject([{ change: { kind: 'leaveOutPart', part: 'settings' } }]);
    fireEvent.click(tick(/^Settings of Production/));
    expect(await screen.findByText('5 of 5, 64.7 MB, packed 23.6 MB')).toBeTruthy();
    expect(callsOf(core, 'preview.undo')).toHaveLength(1);
  });

  it('leaves a file out by a decision of the case, which the review shows too', async () => {
    const { core } = openWindow('/report/case-1043?step=evidence');
    await screen.findByRole('button', { name: 'Next: Review' });
    const stored = core.world.cases.get('case-1043');
    if (stored === undefined) throw new Error('no draft');
    const file = {
      id: 'att-1' as never,
      name: 'orders.csv',
      sha256: 'a'.repeat(64),
      bytes: 912_000,
      addedAt: '2026-11-23T16:44:00.000Z',
      source: 'file' as const,
    };
    core.world.cases.set(stored.id, { ...stored, attachments: [file] });
    core.world.emit('cases.changed', { ids: [stored.id] });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'orders.csv' }));
    await waitFor(() => expect(tick(/orders/).checked).toBe(false));
    expect(callsOf(core, 'outgoing.decide')).toMatchObject([{ decision: { kind: 'withhold', item: 'att-1' } }]);
    expect(screen.getByRole('button', { name: 'Remove orders.csv' })).toBeTruthy();
    fireEvent.click(tick(/orders/));
    await waitFor(() => expect(callsOf(core, 'outgoing.undecide')).toHaveLength(1));
  });

  it('says what stays here, kind by kind, with why, and takes all of it off again', async () => {
    await withBundle();
    expect(screen.getByRole('button', { name: 'Remove diagnostics.zip' })).toBeTruthy();
    const list = await screen.findByRole('list', { name: 'What stays here' });
    expect(within(list).getByText('Licence keys are never needed for a diagnosis.')).toBeTruthy();
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Remove diagnostics.zip' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'What will go' })).toBeNull());
  });
});
