import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

const WAITS = /One request waits for your approval/;

async function opened(place = '/requests'): Promise<OpenWindow> {
  const open = openWindow(place);
  await screen.findByRole('heading', { level: 1, name: WAITS });
  return open;
}

const rowTexts = (): readonly string[] =>
  [...document.querySelectorAll('a[id^="request-"]')].map((row) => row.textContent ?? '');

describe('Requests', () => {
  windows();

  it('answers in its first line what waits and what holds', async () => {
    openWindow('/requests');
    const heading = await screen.findByRole('heading', { level: 1, name: WAITS });
    expect(heading.textContent).toBe('One request waits for your approval. One approval holds, until Friday 17:00.');
  });

  it('lists what waits first, and shows who asks, what for, what it covers and until when', async () => {
    await opened();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Waits for your approval 1',
      'In force 1',
      'Over 3',
      'Engineer, San Diego wants scenarios of Production until Fri 18 Dec 17:00',
    ]);
    expect(rowTexts()[0]).toBe('R-118Scenarios of ProductionUpgrade testuntil Fri 18 Dec 17:00');
    expect(rowTexts()[3]).toContain('taken back Mon 16 Nov 08:50');
    const facts = [...document.querySelectorAll('dl > div')].map((one) => one.textContent);
    expect(facts).toEqual([
      'WhatScenarios',
      'OfProduction',
      'PurposeUpgrade test',
      'WhyDoes 12.4.0 read your model? Four people of the upgrade team work with it.',
      'How long25 days, until Fri 18 Dec 17:00. After that nothing is packed',
      'Asked byEngineer, San Diego',
      'CaseCase 1039',
    ]);
  });

  it('approves with the end and the condition that were chosen, and takes it back by Undo', async () => {
    const { core } = await opened();
    expect(screen.getByText(/may be packed and sent to support until Fri 18 Dec 17:00/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '7 days' }));
    expect(screen.getByText(/may be packed and sent to support until Mon 30 Nov 17:52/)).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: /A condition or a reason/ }), {
      target: { value: 'Not on a laptop.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('R-118 approved')).toBeTruthy();
    expect(callsOf(core, 'approvals.decide')).toEqual([
      { id: 'a118', decision: 'approved', note: 'Not on a laptop.', until: '2026-11-30T16:52:00.000Z' },
    ]);
    expect(
      await screen.findByRole('heading', { level: 1, name: /Nothing to approve. Two approvals hold/ }),
    ).toBeTruthy();
    fireEvent.click(screen.getByText('Undo'));
    expect(await screen.findByText('R-118 taken back')).toBeTruthy();
    expect(callsOf(core, 'approvals.withdraw')).toEqual([{ id: 'a118', note: '' }]);
  });

  it('approves by Ctrl+Enter', async () => {
    const { core } = await opened();
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await screen.findByText('R-118 approved');
    expect(callsOf(core, 'approvals.decide')).toEqual([{ id: 'a118', decision: 'approved', note: '' }]);
  });

  it('does not approve until a moment that cannot be', async () => {
    const { core } = await opened();
    fireEvent.click(screen.getByRole('radio', { name: 'Date' }));
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('Choose a moment from now to Fri 18 Dec 17:00.')).toBeTruthy();
    expect(callsOf(core, 'approvals.decide')).toEqual([]);
  });

  it('refuses', async () => {
    const { core } = await opened();
    fireEvent.click(screen.getByRole('button', { name: 'Refuse' }));
    expect(await screen.findByText('R-118 refused')).toBeTruthy();
    expect(callsOf(core, 'approvals.decide')).toEqual([{ id: 'a118', decision: 'refused', note: '' }]);
  });

  it('takes an approval back', async () => {
    const { core } = await opened('/requests/a117');
    expect(screen.getByText('Only while case 1041 is open.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    await screen.findByText('R-117 taken back');
    expect(callsOf(core, 'approvals.withdraw')).toEqual([{ id: 'a117', note: '' }]);
    expect(await screen.findByText('Support may have nothing confidential now.')).toBeTruthy();
  });

  it('moves by arrows and J, K with one row in the tab order, enters by Enter, and leaves by Esc', async () => {
    await opened();
    const [first] = document.querySelectorAll<HTMLElement>('a[id^="request-"]');
    first?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    await waitFor(() => expect(window.location.hash).toBe('#/requests/a117'));
    fireEvent.keyDown(document.body, { key: 'j' });
    await waitFor(() => expect(window.location.hash).toBe('#/requests/a115'));
    fireEvent.keyDown(document.body, { key: 'k' });
    await waitFor(() => expect(window.location.hash).toBe('#/requests/a117'));
    expect(document.activeElement?.id).toBe('request-a117');
    expect(document.querySelectorAll('a[id^="request-"][tabindex="0"]')).toHaveLength(1);
    fireEvent.click(document.activeElement ?? document.body);
    expect(document.activeElement?.id).toBe('request-detail');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(await screen.findByRole('heading', { level: 1, name: /things wait for you/ })).toBeTruthy();
  });

  it('says who decides when the person here is no key contact', async () => {
    const { core } = await opened();
    core.world.profile = { ...core.world.profile, email: 'somebody@example.com' };
    core.world.emit('contacts.changed', { ids: [] });
    expect(await screen.findByRole('heading', { level: 1, name: /One request waits for a key contact/ })).toBeTruthy();
    expect(screen.getByText('Only a key contact can decide: Planner, line 3, Key user, plant 2.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  });

  it('leads to the settings when no key contact is named at all', async () => {
    const { core } = await opened();
    core.world.contacts.length = 0;
    core.world.emit('contacts.changed', { ids: [] });
    expect(await screen.findByText('No key contact is named, so nobody can decide.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Name one' }).getAttribute('href')).toBe('#/settings/people');
  });

  it('asks with everything that is needed, and shows what was asked', async () => {
    const { core } = await opened();
    fireEvent.click(screen.getByRole('button', { name: 'New request' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Upgrade test' }));
    const write = (name: RegExp, value: string) =>
      fireEvent.change(within(dialog).getByRole('textbox', { name }), { target: { value } });
    write(/What is it needed for/, 'Line 3 is empty');
    write(/Who asks/, 'Kim at support');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
    expect(await within(dialog).findByText(/Tick what support needs/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Recordings' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(window.location.hash).toBe('#/requests/a119'));
    expect(callsOf(core, 'approvals.request')).toEqual([
      {
        kinds: ['recordings'],
        instance: null,
        caseId: null,
        purpose: 'upgrade-test',
        why: 'Line 3 is empty',
        askedBy: 'Kim at support',
        until: '2026-12-07T16:52:00.000Z',
      },
    ]);
    expect(await screen.findByText(/Kim at support wants recordings of all instances/)).toBeTruthy();
  });

  it('says what the core refused', async () => {
    const { core } = await opened();
    core.override({ 'approvals.decide': () => fail('busy', 'The command line holds the data.') });
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText(/Not done. The command line holds the data./)).toBeTruthy();
  });

  it('says when nothing was asked, and what could not be read', async () => {
    const { core } = openWindow('/requests', { weather: 'empty' });
    expect(await screen.findByText(/Nothing to approve. Recordings, scenarios and database exports go/)).toBeTruthy();
    core.override({ 'approvals.list': () => fail('internal', 'Something went wrong inside the app.') });
    core.world.emit('approvals.changed', { ids: [] });
    const line = await screen.findByText('Something went wrong inside the app.');
    within(line.closest('output') ?? document.body).getByRole('button', { name: 'Try again' });
  });

  it('goes on offline: decisions need no network', async () => {
    const { core } = openWindow('/requests', { weather: 'offline' });
    await screen.findByRole('heading', { level: 1, name: WAITS });
    expect(screen.getByText(/Offline since 17:40/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    await screen.findByText('R-118 approved');
    expect(callsOf(core, 'approvals.decide')).toHaveLength(1);
  });

  it('counts in the rail what waits for the person', async () => {
    await opened();
    expect(screen.getByRole('link', { name: /Requests.*1 request waits for you/ })).toBeTruthy();
  });

  it('says that an approval stands still while the clock is behind', async () => {
    const { core } = await opened('/requests/a117');
    const at = core.world.approvals.findIndex(({ id }) => id === 'a117');
    const found = core.world.approvals[at];
    if (found === undefined) throw new Error('The made-up core has no R-117.');
    core.world.approvals[at] = { ...found, clockIsBehind: true };
    core.world.emit('approvals.changed', { ids: ['a117'] });
    expect(await screen.findByText(/clock was set back. Nothing is packed under this approval/)).toBeTruthy();
  });
});
