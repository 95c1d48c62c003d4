import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('Home', () => {
  windows();

  it('answers in its first line what waits and what is due', async () => {
    openWindow('/');
    const heading = await screen.findByRole('heading', { level: 1, name: /Three things wait for you/ });
    expect(heading.textContent).toBe('Three things wait for you. Next due: case 1042, first response in 38 min.');
  });

  it('says that a draft waits when nothing else does', async () => {
    const { core } = openWindow('/');
    await screen.findByRole('heading', { level: 1, name: /Three things wait/ });
    for (const [id, { state }] of core.world.cases) if (state !== 'draft') core.world.cases.delete(id);
    core.world.approvals.splice(0);
    core.world.emit('cases.changed', { ids: [] });
    core.world.emit('approvals.changed', { ids: [] });
    expect(await screen.findByRole('heading', { level: 1, name: /^One draft waits for you\./ })).toBeTruthy();
  });

  it('offers to ask for a bundle where an instance is out of reach', async () => {
    const { core } = openWindow('/');
    const [first] = core.world.instances;
    if (first !== undefined) core.world.instances.push({ ...first, id: 'Cloud', name: 'Cloud', path: null });
    core.world.emit('instances.changed', { ids: ['Cloud'] });
    const ask = await screen.findByRole('button', { name: 'Ask for a bundle of Cloud' });
    expect(screen.getByText('On another server, out of reach')).toBeTruthy();
    fireEvent.click(ask);
    expect(await screen.findByText(/request-Cloud.json. Send it to the administrator of that server/u)).toBeTruthy();
  });

  it('leads to the case that waits', async () => {
    openWindow('/');
    fireEvent.click(await screen.findByRole('button', { name: 'Answer: Optimizer plans line 3 on its cleaning day' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: /Support waits for your answer since Friday 17:40/ }),
    ).toBeTruthy();
  });

  it('leads to the request that a key contact has to decide', async () => {
    openWindow('/');
    expect(await screen.findByText('Data access until Fri 18 Dec 17:00 · only a key contact can decide')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Decide: May support have scenarios of Production?' }));
    expect(await screen.findByRole('heading', { level: 1, name: /One request waits for your approval/ })).toBeTruthy();
  });

  it('leaves a request out that somebody else decides', async () => {
    const { core } = openWindow('/');
    await screen.findByText(/May support have scenarios/);
    core.world.profile = { ...core.world.profile, email: 'somebody@example.com' };
    core.world.emit('contacts.changed', { ids: [] });
    await waitFor(() => expect(screen.queryByText(/May support have scenarios/)).toBeNull());
  });

  it('says when support wrote, not when the case was changed last', async () => {
    const { core } = openWindow('/');
    await screen.findByText(/Case 1039 · support wrote Fri 17:40/);
    const stored = core.world.cases.get('case-1039');
    if (stored === undefined) throw new Error('The story has no case 1039.');
    core.world.cases.set('case-1039', { ...stored, updatedAt: '2026-11-23T16:50:00.000Z', unread: 0 });
    core.world.emit('cases.changed', { ids: ['case-1039'] });
    await waitFor(() => expect(callsOf(core, 'cases.list').length).toBeGreaterThan(1));
    expect(await screen.findByText(/Case 1039 · support wrote Fri 17:40/)).toBeTruthy();
  });

  it('reads a clock out', async () => {
    openWindow('/');
    expect(
      await screen.findByRole('img', {
        name: 'First response, 3 h 22 min counted, 38 min left, due 18:30 today, 64 h not counted',
      }),
    ).toBeTruthy();
  });

  it('shows each case with the clock that is missed first, and names the others', async () => {
    openWindow('/');
    const clocks = await screen.findByRole('region', { name: 'Clocks' });
    const rows = within(clocks).getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('link').textContent?.slice(0, 12))).toEqual([
      'Line 3 empty',
      'Plan tank cl',
      'Gantt labels',
      'Setup time i',
      'Optimizer pl',
    ]);
    expect(rows[4]?.textContent).toContain('First response: Met');
    expect(rows[4]?.textContent).toContain('support waits for you');
    expect(within(rows[4] ?? clocks).getAllByRole('img')).toHaveLength(1);
  });

  it('says first what is late', async () => {
    const { core } = openWindow('/');
    await screen.findByRole('heading', { level: 1, name: /Next due/ });
    const stored = core.world.cases.get('case-1042');
    if (stored === undefined) throw new Error('The story has no case 1042.');
    core.world.cases.set('case-1042', { ...stored, createdAt: '2026-11-20T20:00:00.000Z' });
    core.world.emit('cases.changed', { ids: ['case-1042'] });
    expect(
      await screen.findByRole('heading', { level: 1, name: /Late: case 1042, first response by 52 min./ }),
    ).toBeTruthy();
  });

  it('takes a notice away when it is marked as read', async () => {
    const { core } = openWindow('/');
    fireEvent.click(await screen.findByRole('button', { name: /Mark “12.4.0 is generally available” as read/ }));
    await waitFor(() => expect(screen.queryByText('12.4.0 is generally available')).toBeNull());
    expect(callsOf(core, 'notices.markRead')).toEqual([{ id: 'n-6' }]);
  });

  it('has no empty blocks when there is nothing', async () => {
    openWindow('/', { weather: 'empty' });
    expect(await screen.findByRole('heading', { level: 1, name: /Nothing waits for you/ })).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 2, name: 'Three steps to begin with' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    // The block says it, so no line says it again.
    expect(screen.queryByText(/No portal is set up/)).toBeNull();
  });

  it('says in a line that no portal is set up when the first steps were put away', async () => {
    const { core } = openWindow('/', { weather: 'empty' });
    core.world.settings.set('ui.firstSteps', 'put-away');
    expect(await screen.findByText(/No portal is set up/)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('says since when it is offline, how much waits and how long', async () => {
    openWindow('/', { weather: 'offline' });
    expect(
      await screen.findByText(
        'Offline since 17:40 — 3 items wait, the oldest 12 min. They go when the network is back.',
      ),
    ).toBeTruthy();
  });

  it('is drawn again when the core says that cases changed', async () => {
    const { core } = openWindow('/');
    expect(await screen.findByRole('heading', { level: 1, name: /Three things wait/ })).toBeTruthy();
    core.world.cases.delete('case-1039');
    core.world.emit('cases.changed', { ids: ['case-1039'] });
    expect(await screen.findByRole('heading', { level: 1, name: /Two things wait/ })).toBeTruthy();
  });

  it('says what could not be read and tries again', async () => {
    const { core } = openWindow('/');
    expect(await screen.findByRole('heading', { level: 1, name: /Three things wait/ })).toBeTruthy();
    core.override({ 'cases.list': () => fail('internal', 'Something went wrong inside the app.') });
    core.world.emit('cases.changed', { ids: [] });
    const line = await screen.findByText('Something went wrong inside the app.');
    within(line.closest('output') ?? document.body).getByRole('button', { name: 'Try again' });
  });
});
