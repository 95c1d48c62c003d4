import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakePolicies } from '../../../renderer/dev/fake-policies.ts';
import { useEdit } from '../../../renderer/features/policy/edit/edit-store.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

const type = (field: HTMLElement, value: string): void => void fireEvent.change(field, { target: { value } });
const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

/** Opens the editor at a part and waits until it is there. */
async function openEditor(part: string): Promise<OpenWindow> {
  const opened = openWindow(`/policy/edit/${part}`);
  await heading(/changed yet/);
  return opened;
}

const target = (whom: string): HTMLElement => screen.getByRole('textbox', { name: `Target: First response, ${whom}` });
const applied = (core: OpenWindow['core']) => callsOf(core, 'policies.apply') as { change: { policy?: unknown } }[];

/** Another window or the command line puts another reading in use. */
function otherHands(core: OpenWindow['core']): void {
  const apply = fakePolicies(core.world)['policies.apply'];
  const base = { id: 'planettogether', version: 2 };
  void apply({ change: { reading: 'any' }, note: '', base }, { signal: new AbortController().signal });
}

beforeEach(() => useEdit.setState({ stack: null }));

describe('The support policy', () => {
  windows();

  it('says which policy applies, since when, and for which programme', async () => {
    openWindow('/policy');
    expect(
      await heading(/PlanetTogether standard support applies, version 2\. Since 1 Jan 2026, programme Standard\./),
    ).toBeTruthy();
    expect(screen.getByText('The guide may change at any time; the newest one counts.')).toBeTruthy();
    expect(screen.getAllByText('Guideline · G 9').length).toBeGreaterThan(0);
  });

  it('shows what another reading would move before it counts, and takes it back', async () => {
    const { core } = openWindow('/policy');
    fireEvent.click(await screen.findByRole('radio', { name: /Only while your centre is open/ }));
    press('Preview');
    expect(await heading(/open due times? would move\./)).toBeTruthy();
    expect(callsOf(core, 'policies.apply')).toEqual([]);
    type(screen.getByRole('textbox', { name: /Why/ }), 'Support said so');
    press('Apply');
    expect(await heading(/standard support applies, version 1\./)).toBeTruthy();
    expect(callsOf(core, 'policies.apply')).toEqual([
      { change: { reading: 'centre' }, note: 'Support said so', base: { id: 'planettogether', version: 2 } },
    ]);
    expect(await screen.findByRole('radio', { name: /Only while your centre is open.*in use/ })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await heading(/standard support applies, version 2\./)).toBeTruthy();
  });

  it('goes back to an older version by a new one', async () => {
    const { core } = openWindow('/policy');
    fireEvent.click(
      await screen.findByRole('button', { name: 'Go back to PlanetTogether standard support, version 1' }),
    );
    expect(await heading(/No open due time would move/)).toBeTruthy();
    expect(await screen.findByText('Name and contact changed')).toBeTruthy();
    press('Apply');
    await waitFor(() =>
      expect(callsOf(core, 'policies.restore')).toEqual([
        { id: 'planettogether', version: 1, base: { id: 'planettogether', version: 2 } },
      ]),
    );
  });

  it('lets an older version be read, and says which one is in use', async () => {
    openWindow('/policy/clocks?version=planettogether%401');
    expect(
      await heading(/You look at version 1 of PlanetTogether standard support\. Version 2 is in use\./),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go back' })).toBeTruthy();
  });

  it.each([
    ['severities', /Performance has dropped sharply/],
    ['clocks', /Less than 4 h for severity 1/],
    ['hours', /Open while any of these is: San Diego, London, Singapore/],
    ['case', /May be closed after 3 attempts to reach you, each by the portal and e-mail, and 5 business days/],
    ['contract', /General releases 12 months, early access 3 months/],
  ])('can be read whole: %s', async (part, text) => {
    openWindow(`/policy/${part}`);
    expect(await screen.findByText(text)).toBeTruthy();
  });
});

describe('The editor of the policy', () => {
  windows();

  it('previews an edited target, applies it with a note, and takes it back', async () => {
    const { core } = await openEditor('targets');
    type(target('severity 3'), '60');
    expect(await heading(/One change is not applied yet\. Everything can be used as it is\./)).toBeTruthy();
    expect(screen.getByText('Was: 12 h')).toBeTruthy();
    press('Preview');
    expect(await heading(/would move/)).toBeTruthy();
    expect(screen.getByText('First response, severity 3: 12 h → 1 h')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Gantt labels overlap at 125 %' })).toBeTruthy();
    expect(screen.getAllByText(/earlier$/).length).toBeGreaterThan(0);
    type(screen.getByRole('textbox', { name: /Why/ }), 'New contract');
    press('Apply');
    expect(await heading(/applies, version 1\./)).toBeTruthy();
    expect(applied(core)).toMatchObject([{ note: 'New contract', base: { id: 'planettogether', version: 2 } }]);
    expect(useEdit.getState().stack).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await heading(/applies, version 2\./)).toBeTruthy();
  });

  it('says at the field what has to be put right, and leads there instead of to the preview', async () => {
    await openEditor('targets');
    type(target('severity 3'), 'soon');
    expect(await screen.findByText('Give a whole number, at least 1.')).toBeTruthy();
    expect(await heading(/One thing has to be put right first\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: /^Holidays/ }));
    press('Preview');
    await waitFor(() => expect(window.location.hash).toBe('#/policy/edit/targets'));
    expect(screen.getByRole('link', { name: /Clocks and targets 1 to put right/ })).toBeTruthy();
  });

  it('switches a suggestion on', async () => {
    const { core } = await openEditor('targets');
    fireEvent.click(screen.getByRole('switch', { name: 'Next update, severity 2' }));
    press('Preview');
    await screen.findByRole('button', { name: 'Apply' });
    const [{ change }] = callsOf(core, 'policies.preview') as [{ change: { policy: { clocks: unknown[] } } }];
    expect(change.policy.clocks).toContainEqual(expect.objectContaining({ id: 'next-update-2', enabled: true }));
  });

  it('takes steps back by Ctrl+Z and again by Ctrl+Y, and keeps the edit when the page is left', async () => {
    await openEditor('targets');
    fireEvent.click(screen.getByRole('switch', { name: 'Next update, severity 2' }));
    type(target('severity 2'), '120');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(target('severity 2').getAttribute('value')).toBe('240'));
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    expect(await screen.findByDisplayValue('120')).toBeTruthy();
    window.location.hash = '#/policy';
    expect(await screen.findByText('An edit of this window is not applied yet.')).toBeTruthy();
    press('Continue editing');
    expect(await screen.findByDisplayValue('120')).toBeTruthy();
    expect(sessionStorage.getItem('companion-policy-edit')).toContain('"minutes":120');
  });

  it('discards the edit and brings it back', async () => {
    await openEditor('targets');
    type(target('severity 2'), '120');
    await heading(/One change/);
    press('Discard');
    expect(await heading(/applies, version 2/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByDisplayValue('120')).toBeTruthy();
  });

  it('keeps the edit when another version was put in use meanwhile, and brings the two together', async () => {
    const { core } = await openEditor('targets');
    type(target('severity 2'), '120');
    await heading(/One change/);
    window.location.hash = '#/policy/preview';
    const apply = await screen.findByRole('button', { name: 'Apply' });
    otherHands(core);
    fireEvent.click(apply);
    expect(await screen.findByText(/Nothing was applied and your edit is kept/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('link', { name: 'To the edit' })[0] as HTMLElement);
    fireEvent.click(await screen.findByRole('button', { name: 'Bring together' }));
    press('Preview');
    fireEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(applied(core)).toHaveLength(2));
    expect(applied(core)[1]?.change.policy).toMatchObject({ reading: 'any' });
  });
});

describe('The editor of calendars', () => {
  windows();

  it('says so when hours overlap and when a week is empty', async () => {
    await openEditor('calendars/london');
    fireEvent.click(screen.getByRole('button', { name: 'Monday: add hours' }));
    type(screen.getByRole('textbox', { name: 'Monday, span 2, from' }), '16:00');
    expect(await screen.findByText('Monday 09:00–17:30 and Monday 16:00–22:00 overlap.')).toBeTruthy();
    for (const [day, spans] of [
      ['Monday', 2],
      ['Tuesday', 1],
      ['Wednesday', 1],
      ['Thursday', 1],
      ['Friday', 1],
    ] as const)
      for (let n = spans; n > 0; n -= 1) press(`${day}: remove span ${n}`);
    expect(await screen.findByText('The week has no open time. Give it hours.')).toBeTruthy();
  });

  it('offers zones by any part of their name and says when one is unknown', async () => {
    await openEditor('calendars/london');
    const zone = screen.getByRole('combobox', { name: 'Time zone' });
    fireEvent.input(zone, { target: { value: 'Europe/Nowhere' } });
    expect(await screen.findByText(/Is not a time zone this machine knows/)).toBeTruthy();
    fireEvent.keyDown(zone, { key: 'k' });
    fireEvent.input(zone, { target: { value: 'kathm' } });
    fireEvent.click(await screen.findByRole('option', { name: 'Asia/Kathmandu' }));
    await waitFor(() =>
      expect(useEdit.getState().stack?.present.calendars[4]?.def).toMatchObject({ zone: 'Asia/Kathmandu' }),
    );
  });

  it('edits a window, dates, breaks and holidays of a calendar', async () => {
    await openEditor('calendars/support-week');
    type(screen.getByRole('textbox', { name: 'To, time' }), '18');
    fireEvent.blur(screen.getByRole('textbox', { name: 'To, time' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'England' }));
    press('Add a date');
    press('Add a closed part');
    await waitFor(() =>
      expect(useEdit.getState().stack?.present.calendars[1]).toMatchObject({
        nature: 'ours',
        cite: 'Changed here, was G 3',
        def: {
          to: ['fri', '18:00'],
          holidays: ['us', 'gb'],
          overrides: { '2026-11-23': [] },
          breaks: { '2026-11-23': [['12:00', '13:00']] },
        },
      }),
    );
  });

  it('adds a calendar of a kind, and removes it only while nobody counts on it', async () => {
    await openEditor('calendars');
    press('Add a calendar');
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Any of several/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'London' }));
    await waitFor(() =>
      expect(useEdit.getState().stack?.present.calendars.at(-1)).toMatchObject({
        def: { kind: 'union', of: ['emergency-week', 'london'] },
      }),
    );
    press('Remove this calendar');
    await waitFor(() => expect(useEdit.getState().stack?.present.calendars).toHaveLength(8));
    window.location.hash = '#/policy/edit/calendars/san-diego';
    expect(await screen.findByText(/counted on by: the centre San Diego, the calendar Any centre/)).toBeTruthy();
  });

  it('edits centres', async () => {
    await openEditor('centres');
    const london = within(screen.getByRole('group', { name: 'London' }));
    type(london.getByRole('textbox', { name: /Languages/ }), 'English, Welsh');
    fireEvent.click(london.getByRole('radio', { name: 'Handles cases that name no centre' }));
    press('Remove Singapore');
    await waitFor(() =>
      expect(useEdit.getState().stack?.present).toMatchObject({
        defaultCentre: 'london',
        centres: [{ id: 'san-diego' }, { id: 'london', languages: ['English', 'Welsh'] }],
      }),
    );
  });
});

describe('The editor of holidays', () => {
  windows();

  it('takes days from a calendar file that are not in the list yet', async () => {
    const { core } = await openEditor('holidays');
    press('Import a calendar file into United States');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Holidays in California')).toBeTruthy();
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: /25 Dec 2026 Christmas Day/ }).checked).toBe(false);
    expect(dialog.getByText(/Team lunch: It lasts an hour/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Take 2 days' }));
    await waitFor(() =>
      expect(useEdit.getState().stack?.present.holidays[0]).toMatchObject({
        knownUntil: '2027-12-31',
        days: expect.arrayContaining([
          { date: '2026-12-31', name: "New Year's Eve", active: true, open: [['08:00', '12:00']] },
          { date: '2027-01-01', name: "New Year's Day", active: true },
        ]) as unknown,
      }),
    );
    expect(callsOf(core, 'files.choose')).toMatchObject([{ extensions: ['ics'] }]);
  });

  it('switches a day off, opens part of it, adds one and takes one away', async () => {
    await openEditor('holidays');
    fireEvent.click(screen.getByRole('switch', { name: 'Thanksgiving is a holiday' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Day after Thanksgiving closes only in part' }));
    press('Remove Christmas Eve');
    fireEvent.click(screen.getAllByRole('button', { name: 'Add a day' })[0] as HTMLElement);
    await waitFor(() =>
      expect(useEdit.getState().stack?.present.holidays[0]?.days).toMatchObject([
        { date: '2026-11-26', active: false },
        { date: '2026-11-27', open: [['08:00', '12:00']] },
        { date: '2026-12-25' },
        { date: '2026-11-11' },
        { date: '2026-12-26', name: 'Holiday', active: true },
      ]),
    );
  });

  it('takes dates as people write them, and says so when one cannot be read', async () => {
    await openEditor('holidays');
    const date = screen.getByRole('textbox', { name: 'Date of Thanksgiving' });
    expect(date.getAttribute('value')).toBe('Thu 26 Nov 2026');
    type(date, '25 Nov 2027');
    fireEvent.blur(date);
    await waitFor(() => expect(useEdit.getState().stack?.present.holidays[0]?.days[0]?.date).toBe('2027-11-25'));
    type(date, '11/25/2027');
    fireEvent.keyDown(date, { key: 'Enter' });
    expect(await screen.findByText('Use a date such as 2026-11-26.')).toBeTruthy();
    expect(await heading(/One thing has to be put right first/)).toBeTruthy();
  });

  it('warns when a list ends soon', async () => {
    await openEditor('holidays');
    expect(await screen.findByText('Holidays of United States are known until 2026-12-31.')).toBeTruthy();
  });
});
