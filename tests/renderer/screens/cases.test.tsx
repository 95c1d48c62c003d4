import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { useCalls } from '../../../renderer/data/calls.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

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

  it('shows the cases in the order in which support takes them', async () => {
    openWindow('/cases');
    fireEvent.click(await screen.findByRole('tab', { name: /As support takes them 6/ }));
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['As support takes them 6']);
    const marks = [...document.querySelectorAll('tbody tr td:first-child')].map((cell) =>
      Number(cell.textContent?.[0]),
    );
    expect(marks).toHaveLength(6);
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
    expect(window.location.hash).toContain('tab=queue');
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

  it('leads to the explanation by W', async () => {
    openWindow('/cases');
    const row = await screen.findByRole('link', { name: /Line 3 empty/ });
    row.focus();
    fireEvent.keyDown(row, { key: 'w' });
    expect(await screen.findByText('Due today at 18:30, in 38 min.')).toBeTruthy();
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
    expect(callsOf(core, 'cases.reply')).toMatchObject([{ id: 'case-1039', text: 'The plan is attached.', files: [] }]);
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
    const closed = await screen.findByText(/Support week closed, Sat 01:00 to Mon 17:00/);
    expect(closed.textContent).toBe('Support week closed, Sat 01:00 to Mon 17:00 · 64 h');
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

  it('names each of its clocks and why it stands still', async () => {
    openWindow('/cases/case-1039');
    const strip = await screen.findByRole('region', { name: 'Clocks' });
    expect(strip.textContent).toContain('First responseMetAnswered Thu 16:52');
    expect(strip.textContent).toContain('Resolution46 h 08 min left, stands stillSupport waits for you');
    expect(strip.textContent).toContain('Next updateNot runningStarts with the next message of support');
    expect(
      screen.getByRole('heading', { level: 1, name: /since Friday 17:40. The resolution clock stands still./ }),
    ).toBeTruthy();
    expect(screen.getByText('First response met with 1 h 18 min left')).toBeTruthy();
  });

  it('says when support may close it', async () => {
    openWindow('/cases/case-1028');
    expect(
      await screen.findByText('Support may close this case on Thu 3 Dec 02:00, Wed 17:00 Pacific, unless you answer'),
    ).toBeTruthy();
  });

  it('goes on as a new case when it is closed', async () => {
    const { core } = openWindow('/cases/case-1036');
    fireEvent.click(await screen.findByRole('button', { name: 'New case that goes on from this one' }));
    await waitFor(() => expect(callsOf(core, 'cases.followUp')).toEqual([{ id: 'case-1036' }]));
    expect(await screen.findByText(/This case goes on from/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /1036 Client asks/ })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull();
  });
});

describe('why a due time is what it is', () => {
  windows();

  const open = async (): Promise<OpenWindow> => {
    const opened = openWindow('/cases/case-1042');
    fireEvent.click(await screen.findByRole('button', { name: 'Why this time? First response' }));
    await screen.findByText('Due today at 18:30, in 38 min.');
    return opened;
  };

  it('is told by pieces of time that add up to the target', async () => {
    await open();
    const pieces = await screen.findByRole('list', { name: 'Pieces of time' });
    expect(
      within(pieces)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Counted Fri 22:30 to Sat 01:00Fri 13:30 to Fri 16:00 Pacific2 h 30 min',
      'Not counted Sat 01:00 to Mon 17:00Fri 16:00 to Mon 08:00 Pacific · outside support hours64 h',
      'Counted 17:00 to now, 17:5208:00 to 08:52 Pacific52 min',
      'Left now to 18:3008:52 to 09:30 Pacific38 min',
      'Counted and left together4 h',
    ]);
    expect(screen.getByText(/A target of the guide \(4.3\), not a promise/)).toBeTruthy();
    expect(screen.getByText(/version 2, with time-zone data 2026c/)).toBeTruthy();
    expect(screen.getByText(/Holidays of the United States are known until/)).toBeTruthy();
  });

  it('shows the other readings, what one would move, and takes the change back', async () => {
    const { core } = await open();
    const other = await screen.findByRole<HTMLInputElement>('radio', {
      name: /Only while your centre is open.*1 h earlier/,
    });
    fireEvent.click(other);
    expect(await screen.findByText('3 of 3 open due times would move.')).toBeTruthy();
    expect(callsOf(core, 'policies.apply')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Use these hours' }));
    await waitFor(() =>
      expect(callsOf(core, 'policies.apply')).toMatchObject([
        { change: { reading: 'centre' }, base: { id: 'planettogether', version: 2 } },
      ]),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(callsOf(core, 'policies.apply').at(-1)).toMatchObject({ change: { use: 'planettogether' } }),
    );
  });

  it('leaves everything as it is when the person wants that', async () => {
    const { core } = await open();
    fireEvent.click(await screen.findByRole('radio', { name: /While any centre is open/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leave as is' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /The whole support week/ }).checked).toBe(true);
    expect(callsOf(core, 'policies.apply')).toEqual([]);
  });

  it('can be copied', async () => {
    await open();
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void written.push(text) },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy explanation' }));
    expect(await screen.findByText('Explanation copied')).toBeTruthy();
    expect(written[0]).toContain('Case 1042: Line 3 empty after the Friday import');
  });

  it('cannot be moved when the clock is sealed', async () => {
    openWindow('/cases/case-1034');
    fireEvent.click(await screen.findByRole('button', { name: 'Why this time? First response' }));
    expect(await screen.findByText(/^Settled .* version 2. It stays as it is/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('what happened to a case', () => {
  windows();

  const choose = async (name: RegExp): Promise<void> => {
    fireEvent.click(await screen.findByRole('button', { name: 'What happened?' }));
    fireEvent.click(await screen.findByRole('menuitem', { name }));
  };

  it('is noted with its time, stands in the history, and is taken back from the toast', async () => {
    const { core } = openWindow('/cases/case-1042');
    await choose(/^Service is back/);
    fireEvent.click(await screen.findByRole('radio', { name: 'A workaround, accepted' }));
    fireEvent.click(screen.getByRole('button', { name: 'Note it' }));
    await waitFor(() =>
      expect(callsOf(core, 'cases.record')).toEqual([
        { id: 'case-1042', record: { what: 'restored', by: 'workaround', note: '' } },
      ]),
    );
    expect(await screen.findByText('Service is back by a workaround')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^taken back/)).toBeTruthy();
    expect(callsOf(core, 'cases.withdraw')).toHaveLength(1);
  });

  it('is noted for the time it happened, in 24 hours of the own zone', async () => {
    const { core } = openWindow('/cases/case-1042');
    await choose(/^Support waits for us/);
    const time = await screen.findByRole('combobox', { name: 'When was it?: time' });
    fireEvent.input(time, { target: { value: '4.10 pm' } });
    fireEvent.blur(time);
    await waitFor(() => expect(time).toHaveProperty('value', '16:10'));
    fireEvent.click(screen.getByRole('button', { name: 'Note it' }));
    await waitFor(() =>
      expect(callsOf(core, 'cases.record')).toMatchObject([
        { at: '2026-11-23T15:10:00.000Z', record: { what: 'pause', reason: 'pendingCustomer' } },
      ]),
    );
  });

  it('is taken back where it stands', async () => {
    const { core } = openWindow('/cases/case-1042');
    await choose(/^Ask for the Support Manager/);
    expect(await screen.findByRole('link', { name: 'Call +1 888 317 8807' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Note it' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Take back: You asked for the Support Manager' }));
    await waitFor(() => expect(callsOf(core, 'cases.withdraw')).toHaveLength(1));
  });

  it('says why it could not be noted, and keeps the words', async () => {
    const { core } = openWindow('/cases/case-1042');
    core.override({ 'cases.record': () => fail('invalid', 'This lies in the future. Correct the time.') });
    await choose(/^Call with support/);
    const words = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'In your words, if you like' });
    fireEvent.change(words, { target: { value: 'They will look at it' } });
    fireEvent.click(screen.getByRole('button', { name: 'Note it' }));
    expect(await screen.findByText(/Not noted. Your words are still here. This lies in the future/)).toBeTruthy();
    expect(words.value).toBe('They will look at it');
  });

  it('names what was sealed and why a due time moved', async () => {
    const { core } = openWindow('/cases/case-1042');
    await screen.findByRole('heading', { level: 1 });
    const stored = core.world.cases.get('case-1042');
    if (stored === undefined) throw new Error('The story has no case 1042.');
    core.world.cases.set('case-1042', {
      ...stored,
      events: [
        ...stored.events,
        {
          id: 'm1',
          at: '2026-11-23T16:30:00.000Z',
          by: 'machine',
          kind: 'due-moved',
          clock: 'firstResponse',
          from: '2026-11-23T16:30:00.000Z',
          to: '2026-11-23T17:30:00.000Z',
          because: 'policy',
          detail: 'Company policy, version 3',
        },
      ],
    });
    core.world.emit('cases.changed', { ids: ['case-1042'] });
    expect(
      await screen.findByText('First response: due moved from 17:30 to 18:30, because the policy was changed'),
    ).toBeTruthy();
    expect(screen.getByText('Company policy, version 3')).toBeTruthy();
  });
});

describe('a severity-1 case', () => {
  windows();

  it('begins with the telephone and says until when the line is open', async () => {
    openWindow('/cases/case-1044', { weather: 'emergency' });
    const panel = await screen.findByRole('region', { name: 'Severity 1: call now.' });
    expect(within(panel).getByRole('link').getAttribute('href')).toBe('tel:+18883178807');
    expect(panel.textContent).toContain('Line open until Sat 01:00 · Fri 16:00 Pacific');
    expect(panel.textContent).toContain('logged online with severity 1 counts the same');
  });

  it('keeps a call over a reload, and notes who answered and when', async () => {
    const first = openWindow('/cases/case-1044', { weather: 'emergency' });
    fireEvent.click(await screen.findByRole('button', { name: 'I am on the phone' }));
    fireEvent.click(await screen.findByRole('button', { name: 'They answered' }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Who answered?' }), { target: { value: 'Ada' } });
    first.unmount();
    await useCalls.persist.rehydrate();
    const { core } = openWindow('/cases/case-1044', { weather: 'emergency' });
    expect(await screen.findByText(/Answered 17:52. The call goes on./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Call ended' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Note call' }));
    await waitFor(() =>
      expect(callsOf(core, 'cases.record')).toMatchObject([
        { id: 'case-1044', at: '2026-11-23T16:52:00.000Z', record: { what: 'call', answered: true, with: 'Ada' } },
      ]),
    );
    expect(await screen.findByText(/^You talked with Ada on the phone/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Call ended' })).toBeNull();
  });

  it('forgets a call only until it is wanted back', async () => {
    openWindow('/cases/case-1044', { weather: 'emergency' });
    fireEvent.click(await screen.findByRole('button', { name: 'I am on the phone' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Forget this call' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'They answered' })).toBeTruthy();
  });
});
