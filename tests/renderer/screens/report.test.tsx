import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const textField = (): Promise<HTMLTextAreaElement> => screen.findByLabelText<HTMLTextAreaElement>('What went wrong?');

describe('Report a problem', () => {
  windows();

  it('begins a draft that the machine has filled in, and leads to it', async () => {
    const { core } = openWindow('/report/new');
    await waitFor(async () => expect(document.activeElement).toBe(await textField()));
    expect(callsOf(core, 'cases.create')).toHaveLength(1);
    expect(window.location.hash).toBe('#/report/case-1044');
    fireEvent.click(screen.getByRole('button', { name: /^Details/ }));
    expect(await screen.findByText('Read from Software/12.3.1')).toBeTruthy();
  });

  it('shows how far it is and what support will ask next', async () => {
    openWindow('/report/case-1043');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Eleven of fourteen answers are here. Support will ask next: what do you do by hand?',
      }),
    ).toBeTruthy();
    expect(screen.getByText('11 of 14 answered')).toBeTruthy();
  });

  it('saves behind the typing', async () => {
    const { core } = openWindow('/report/case-1043');
    fireEvent.change(await textField(), { target: { value: 'Line 3 is empty since the import.' } });
    await waitFor(() =>
      expect(core.world.cases.get('case-1043')?.form.description).toBe('Line 3 is empty since the import.'),
    );
    expect(await screen.findByText(/Draft saved/)).toBeTruthy();
  });

  it('focuses the first open item and lists all when the review comes too early', async () => {
    const { core } = openWindow('/report/case-1043?step=evidence');
    fireEvent.click(await screen.findByRole('button', { name: 'Next: Review' }));
    const list = await screen.findByRole('region', { name: /3 answers are still open/ });
    expect(within(list).getAllByRole('button')).toHaveLength(3);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('What do you do by hand meanwhile?')),
    );
    expect(callsOf(core, 'cases.submit')).toHaveLength(0);
  });

  it('takes a reason instead of an answer, and sends from the review when nothing is open', async () => {
    const { core } = openWindow('/report/case-1043');
    await textField();
    const open = { what: 'What do you do by hand meanwhile?', severity: 'Until when is it needed?' };
    for (const [step, item] of Object.entries({ ...open, evidence: 'Screenshots and files' })) {
      window.location.hash = `#/report/case-1043?step=${step}`;
      await screen.findByRole('button', { name: `I do not know: ${item}` });
      fireEvent.click(screen.getByRole('button', { name: `I do not know: ${item}` }));
      const reason = await screen.findByLabelText(`Why is it not known? ${item}`);
      fireEvent.change(reason, { target: { value: 'Nobody has tried' } });
    }
    expect(await screen.findByText('14 of 14 answered')).toBeTruthy();
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByRole('heading', { level: 1, name: /^Ready to send: / })).toBeTruthy();
    expect(callsOf(core, 'cases.submit')).toHaveLength(0);
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(callsOf(core, 'cases.submit')).toHaveLength(1));
    expect(await screen.findByRole('heading', { level: 1, name: /Not sent yet/ })).toBeTruthy();
  });

  it('chooses the severity of an example that is ticked, with its due time', async () => {
    openWindow('/report/case-1043?step=severity');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Nobody can sign in' }));
    const critical = screen.getByRole<HTMLInputElement>('radio', { name: /Critical/ });
    expect(critical.checked).toBe(true);
    expect(critical.closest('label')?.textContent).toContain('18:52 today');
  });

  it('says for each severity when support answers and when service is back', async () => {
    openWindow('/report/case-1043?step=severity');
    const critical = await screen.findByRole('radio', { name: /Critical/ });
    await waitFor(() =>
      expect(critical.closest('label')?.textContent).toContain(
        'first response by 18:52 today09:52 Pacificservice back by 21:52 today12:52 Pacific',
      ),
    );
    expect(screen.getByText('Major, because 2 examples you ticked belong here.')).toBeTruthy();
  });

  it('begins with the telephone when the plant stands, and doubts the level only while no example fits', async () => {
    openWindow('/report/case-1043?step=severity');
    expect(await screen.findByRole('region', { name: 'Whole plant stopped?' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('radio', { name: /Critical/ }));
    expect(await screen.findByRole('region', { name: 'Severity 1: call now.' })).toBeTruthy();
    expect(screen.getByText(/severity 2 may be the better choice; you decide/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nobody can sign in' }));
    await waitFor(() => expect(screen.queryByText(/severity 2 may be the better choice/)).toBeNull());
  });

  it('keeps a call that began with the report when the case is sent', async () => {
    const { core } = openWindow('/report/case-1043');
    fireEvent.click(await screen.findByRole('button', { name: 'I am on the phone' }));
    const stored = core.world.cases.get('case-1043');
    if (stored === undefined) throw new Error('no draft');
    core.world.cases.set('case-1043', { ...stored, state: 'sent' });
    core.world.emit('cases.changed', { ids: ['case-1043'] });
    expect(await screen.findByRole('heading', { level: 1, name: /Support has/ })).toBeTruthy();
    expect(await screen.findByText(/^Dialled 17:52, nobody has answered yet/)).toBeTruthy();
  });

  it('takes a day and a time of 24 hours as they are written, and says which it cannot read', async () => {
    const { core } = openWindow('/report/case-1043');
    const day = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Since when?: day' });
    expect(day.value).toBe('today');
    fireEvent.input(day, { target: { value: '20.11.' } });
    fireEvent.blur(day);
    await waitFor(() => expect(day.value).toBe('Fri 20 Nov 2026'));
    await waitFor(() => expect(core.world.cases.get('case-1043')?.form.occurredAt).toBe('2026-11-20T16:40:00+01:00'));
    fireEvent.input(day, { target: { value: '11/20/2026' } });
    fireEvent.blur(day);
    expect(await screen.findByText('This is not a day. Write 23 Nov or 2026-11-23.')).toBeTruthy();
    expect(day.value).toBe('11/20/2026');
  });

  it('promises to send later when it is offline', async () => {
    const { core } = openWindow('/cases', { weather: 'offline' });
    const stored = core.world.cases.get('case-1043');
    if (stored === undefined) throw new Error('no draft');
    const form = { ...stored.form, workaround: 'On paper', timeSensitivity: 'Before 22:00' };
    const [one] = [...core.world.cases.values()].flatMap(({ attachments }) => attachments);
    core.world.cases.set(stored.id, { ...stored, form, attachments: one === undefined ? [] : [one] });
    window.location.hash = '#/report/case-1043/review';
    expect(await screen.findByRole('button', { name: 'Send when online' })).toBeTruthy();
  });

  it('keeps the text and lets the person decide when another window saved meanwhile', async () => {
    const { core } = openWindow('/report/case-1043');
    const field = await textField();
    const stored = core.world.cases.get('case-1043');
    if (stored === undefined) throw new Error('no draft');
    core.world.cases.set(stored.id, { ...stored, draftRevision: 5, form: { ...stored.form, description: 'Theirs' } });
    fireEvent.change(field, { target: { value: 'Mine' } });
    expect(await screen.findByText(/changed in another window/)).toBeTruthy();
    expect(field.value).toBe('Mine');
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(core.world.cases.get('case-1043')?.form.description).toBe('Mine'));
    expect(core.world.cases.get('case-1043')?.draftRevision).toBe(6);
  });

  it('takes the other text when the person wants it', async () => {
    const { core } = openWindow('/report/case-1043');
    const field = await textField();
    const stored = core.world.cases.get('case-1043');
    if (stored === undefined) throw new Error('no draft');
    core.world.cases.set(stored.id, { ...stored, draftRevision: 5, form: { ...stored.form, description: 'Theirs' } });
    fireEvent.change(field, { target: { value: 'Mine' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Take the other' }));
    await waitFor(() => expect(field.value).toBe('Theirs'));
  });

  it('keeps the text when the disk is full, and says so', async () => {
    const { core } = openWindow('/report/case-1043');
    core.override({ 'cases.saveDraft': () => fail('disk-full', 'The disk is full.') });
    const field = await textField();
    fireEvent.change(field, { target: { value: 'Mine' } });
    expect(await screen.findByText(/Not saved. Your text is still here. The disk is full./)).toBeTruthy();
    expect(field.value).toBe('Mine');
  });

  it('can be discarded and taken back', async () => {
    const { core } = openWindow('/report/case-1043');
    fireEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(callsOf(core, 'cases.restore')).toEqual([{ id: 'case-1043' }]));
    await textField();
  });

  it('adds files and takes them off', async () => {
    openWindow('/report/case-1043?step=evidence');
    fireEvent.click(await screen.findByRole('button', { name: 'Add a file' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Screenshot 1.png' }));
    await waitFor(() => expect(screen.queryByText('Screenshot 1.png')).toBeNull());
  });
});
