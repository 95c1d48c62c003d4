import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const radio = (group: RegExp, name: string): HTMLElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });
const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the severity of a report', () => {
  windows();

  it('is said in the first line with its due time, and why in the card', async () => {
    openWindow('/report/case-1043?step=severity');
    expect(
      await heading(/^Severity 2 fits what you wrote\. Sent now, the first response is due 21:52 today\.$/),
    ).toBeTruthy();
    expect(screen.getByText('Why 2 Major?')).toBeTruthy();
    expect(screen.getByText('Major, because 2 examples you ticked belong here.')).toBeTruthy();
  });

  it('follows three answers, stores them, and answers the form about the workaround as well', async () => {
    const { core } = openWindow('/report/case-1043?step=severity');
    await heading(/^Severity 2 fits/);
    fireEvent.click(radio(/Who is stopped/, 'The plant'));
    fireEvent.click(radio(/Another way/, 'No'));
    expect(await heading(/^Severity 1 fits/)).toBeTruthy();
    expect(screen.getByText('Critical, because the whole plant is stopped and there is no workaround.')).toBeTruthy();
    await waitFor(() =>
      expect(core.world.cases.get('case-1043')?.form).toMatchObject({
        severity: 1,
        severityAnswers: { stopped: 'plant', workaround: 'no' },
        workaround: 'None',
        sources: { workaround: { from: 'machine', note: 'Your answer under Severity' } },
      }),
    );
  });

  it('may differ from what fits, and the app says calmly what that means', async () => {
    openWindow('/report/case-1043?step=severity');
    fireEvent.click(await screen.findByRole('radio', { name: /Critical/ }));
    expect(await heading(/^Severity 1 is chosen, your answers fit 2\./)).toBeTruthy();
    expect(
      screen.getByText('Your answers fit 2 Major. You may log it higher; support may change it after talking to you.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /No impact/ }));
    expect(await screen.findByText(/which support answers sooner\. You may still log it lower/)).toBeTruthy();
  });

  it('is heard in the words, one click from being ticked', async () => {
    const { core } = openWindow('/report/case-1043');
    fireEvent.change(await screen.findByLabelText('What went wrong?'), { target: { value: 'nobody can log on' } });
    fireEvent.click(screen.getByRole('button', { name: /^Severity/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tick “Nobody can sign in”' }));
    await waitFor(() =>
      expect(core.world.cases.get('case-1043')?.form).toMatchObject({
        severity: 1,
        severityExamples: expect.arrayContaining(['s1-1']) as unknown,
      }),
    );
    expect(screen.queryByRole('button', { name: 'Tick “Nobody can sign in”' })).toBeNull();
  });

  it('is likely from the words before anything is chosen', async () => {
    openWindow('/report/new');
    fireEvent.change(await screen.findByLabelText('What went wrong?'), {
      target: { value: 'Gantt very slow since this morning' },
    });
    expect(await screen.findByText('Likely 2 Major')).toBeTruthy();
    expect(screen.getByText(/it sounds like “A key function crawls or hangs”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose the severity' }));
    expect(await heading(/^Severity 2 is likely/)).toBeTruthy();
  });

  it('is not likely from a line that the machine filled in: that is no word of the person', async () => {
    const { core } = openWindow('/cases');
    const stored = core.world.cases.get('case-1043');
    if (stored === undefined) throw new Error('The story has no draft.');
    const form = {
      kind: 'problem' as const,
      errorText: 'Connection refused: the server is down',
      description: 'Optimize takes twenty minutes since Monday',
      sources: { errorText: { from: 'machine' as const, note: 'Found in the log of Production, 16:41:07' } },
    };
    core.world.cases.set(stored.id, { ...stored, form });
    core.override({ 'guide.look': () => fail('unavailable', 'Nothing can be looked at.') });
    window.location.hash = '#/report/case-1043';
    expect(await screen.findByDisplayValue('Connection refused: the server is down')).toBeTruthy();
    expect(screen.queryByText(/Nobody can reach the service/)).toBeNull();
    expect(screen.queryByText(/Likely 1/)).toBeNull();
  });

  it('1 puts the telephone before everything else, on every step, and takes the call of a draft', async () => {
    const { core } = openWindow('/report/case-1043?step=severity');
    fireEvent.click(await screen.findByRole('radio', { name: /Critical/ }));
    const call = await screen.findByRole('region', { name: 'Severity 1: call now.' });
    const steps = screen.getByRole('navigation', { name: 'Steps of the report' });
    expect(call.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(within(call).getByText(/^Line open until Sat 01:00 · Fri 16:00 Pacific$/)).toBeTruthy();
    fireEvent.click(within(call).getByRole('button', { name: 'I am on the phone' }));
    fireEvent.click(await within(call).findByRole('button', { name: 'They answered' }));
    fireEvent.click(within(call).getByRole('button', { name: 'Call ended' }));
    fireEvent.click(within(call).getByRole('button', { name: 'Note call' }));
    await waitFor(() =>
      expect(callsOf(core, 'cases.record')).toMatchObject([
        { id: 'case-1043', record: { what: 'call', answered: true } },
      ]),
    );
    fireEvent.click(screen.getByRole('button', { name: /^Details/ }));
    expect(await screen.findByRole('region', { name: 'Severity 1: call now.' })).toBeTruthy();
  });
});

describe('the business impact', () => {
  windows();

  it('cannot be left unknown at severity 2, may be at 3, and is begun by what support asks', async () => {
    openWindow('/report/case-1043?step=severity');
    const field = await screen.findByLabelText<HTMLTextAreaElement>('What does it cost the business?');
    const dontKnow = (): HTMLElement | null =>
      screen.queryByRole('button', { name: 'I do not know: What does it cost the business?' });
    expect(dontKnow()).toBeNull();
    expect(screen.getByText(/^Needed at severity 1 and 2/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'People stopped' }));
    expect(field.value).toBe('Line 3 has no plan for the night shift. It starts at 22:00.\nPeople stopped: ');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button', { name: 'People stopped' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /Minor/ }));
    await waitFor(() => expect(dontKnow()).toBeTruthy());
  });

  it('is led to when it is missing, although a reason stands there', async () => {
    const { core } = openWindow('/');
    const stored = core.world.cases.get('case-1043');
    if (stored === undefined) throw new Error('no draft');
    const { businessImpact: _, ...form } = stored.form;
    core.world.cases.set('case-1043', { ...stored, form: { ...form, unknown: { businessImpact: 'nobody knows' } } });
    window.location.hash = '#/report/case-1043?step=severity&ask=businessImpact';
    const field = await screen.findByLabelText('What does it cost the business?');
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});

describe('who answers now', () => {
  windows();

  it('stands on Home in one line, with the holiday that comes and the telephone by itself', async () => {
    openWindow('/');
    const line = await screen.findByText(/^Support answers now, until/);
    expect(line.textContent).toContain('Thanksgiving');
    expect(line.textContent).toContain('Pacific');
    expect(screen.getByText(/^Severity 1:/).textContent).toContain('Line open until Sat 01:00 · Fri 16:00 Pacific');
  });

  it('stands in the severity step and in the review', async () => {
    openWindow('/report/case-1043?step=severity');
    expect(await screen.findByText(/^Support answers now, until/)).toBeTruthy();
    window.location.hash = '#/report/case-1043/review';
    await heading(/^Ready to send|answers? (is|are) still open|open/i);
    expect(await screen.findByText(/^Support answers now, until/)).toBeTruthy();
  });
});
