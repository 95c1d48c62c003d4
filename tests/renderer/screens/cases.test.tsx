import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const links = (): readonly string[] =>
  [...document.querySelectorAll('tbody a')].map((link) => link.textContent?.slice(0, 12) ?? '');

describe('Cases', () => {
  windows();

  it('groups by who has to act, and sorts by next due', async () => {
    openWindow('/cases');
    expect(
      await screen.findByRole('heading', { level: 1, name: /Two cases wait for you, four are with support/ }),
    ).toBeTruthy();
    const groups = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(groups).toEqual(['Waiting for you 2', 'With support 4', 'Not sent yet 1', 'Closed 4']);
    expect(links().slice(2, 5)).toEqual(['Line 3 empty', 'Plan tank cl', 'Gantt labels']);
  });

  it('moves by arrows with one row in the tab order', async () => {
    openWindow('/cases');
    const first = await screen.findByRole('link', { name: /Setup time ignored/ });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    const second = screen.getByRole('link', { name: /Optimizer plans/ });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'End' });
    expect(document.activeElement?.textContent).toContain('Publish to SQL');
    expect(document.querySelectorAll('tbody a[tabindex="0"]')).toHaveLength(1);
  });

  it('filters while typing, keeps the filter in the address, and empties it by Esc', async () => {
    openWindow('/cases');
    expect(await screen.findByRole('link', { name: /Setup time ignored/ })).toBeTruthy();
    fireEvent.keyDown(window, { key: '/' });
    const field = screen.getByRole('searchbox', { name: 'Filter' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'gantt 1041' } });
    await waitFor(() => expect(links()).toEqual(['Gantt labels']));
    expect(window.location.hash).toBe('#/cases?filter=gantt+1041');
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(links().length).toBeGreaterThan(5));
  });

  it('steps back by Esc', async () => {
    openWindow('/cases/case-1042');
    expect(await screen.findByRole('heading', { level: 1, name: /Support has 38 min left to answer/ })).toBeTruthy();
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(await screen.findByRole('heading', { level: 1, name: /Two cases wait/ })).toBeTruthy();
  });

  it('says how many are closed when none is open', async () => {
    const { core } = openWindow('/cases');
    expect(await screen.findByRole('table')).toBeTruthy();
    for (const one of core.world.cases.values()) if (one.state !== 'closed') core.world.cases.delete(one.id);
    core.world.emit('cases.changed', { ids: [] });
    expect(await screen.findByRole('heading', { level: 1, name: /No case is open/ })).toBeTruthy();
  });
});

describe('a case', () => {
  windows();

  const replyField = (): Promise<HTMLTextAreaElement> =>
    screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });

  it('counts as read when it is shown', async () => {
    const { core } = openWindow('/cases/case-1039');
    await replyField();
    await waitFor(() => expect(callsOf(core, 'cases.markRead')).toEqual([{ id: 'case-1039' }]));
  });

  it('keeps a reply when the person goes away, and sends it by Ctrl+Enter', async () => {
    const { core } = openWindow('/cases/case-1039');
    fireEvent.change(await replyField(), { target: { value: 'The plan is attached.' } });
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.click(await screen.findByRole('link', { name: /Optimizer plans/ }));
    expect((await replyField()).value).toBe('The plan is attached.');
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText('The plan is attached.', { selector: 'p' })).toBeTruthy();
    expect(callsOf(core, 'cases.reply')).toEqual([{ id: 'case-1039', text: 'The plan is attached.', files: [] }]);
    expect((await replyField()).value).toBe('');
  });

  it('keeps the reply when it could not be taken', async () => {
    const { core } = openWindow('/cases/case-1039');
    core.override({ 'cases.reply': () => fail('busy', 'Another process holds the data.') });
    const field = await replyField();
    fireEvent.change(field, { target: { value: 'Text' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Send reply' })[0] ?? field);
    expect(await screen.findByText(/Not sent. Your text is still here. Another process holds the data./)).toBeTruthy();
    expect(field.value).toBe('Text');
  });

  it('says what to do about a file that cannot be sent', async () => {
    const { core } = openWindow('/cases/case-1039');
    expect(await screen.findByText(/The portal takes files up to 5.0 MB/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(callsOf(core, 'outbox.retry')).toEqual([{ id: 'op-9' }]));
  });

  it('tells its story by days, with the week that did not count', async () => {
    openWindow('/cases/case-1042');
    expect(await screen.findByRole('heading', { level: 2, name: 'Friday 20 November' })).toBeTruthy();
    expect(await screen.findByText(/Support week closed, Sat 01:00 to Mon 17:00/)).toBeTruthy();
  });

  it('shows no number where the portal is a folder', async () => {
    const { core } = openWindow('/cases/case-1042');
    await screen.findByRole('heading', { level: 1 });
    const stored = core.world.cases.get('case-1042');
    if (stored?.portal === null || stored === undefined) throw new Error('The story has no case 1042 at a portal.');
    core.world.cases.set('case-1042', { ...stored, portal: { ...stored.portal, remoteId: 'case-1042' } });
    core.world.emit('cases.changed', { ids: ['case-1042'] });
    expect(await screen.findByText(/Portal folder/)).toBeTruthy();
    expect(screen.queryByText(/Portal case-1042/)).toBeNull();
  });

  it('explains its due time', async () => {
    openWindow('/cases/case-1042');
    fireEvent.click(await screen.findByRole('button', { name: 'Why this time?' }));
    expect(await screen.findByText('Due 18:30 today.')).toBeTruthy();
    expect(await screen.findByText(/Fri 22:30 to Sat 01:00/)).toBeTruthy();
    expect(screen.getByText('4 h')).toBeTruthy();
  });
});
