import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { fakeRecordings } from '../../../renderer/dev/fake-recordings.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const AT = encodeURIComponent('2026-11-23T16:40:00+01:00');

const from = (): Promise<HTMLElement> => screen.findByRole('slider', { name: 'Beginning of the range' });
const to = (): HTMLElement => screen.getByRole('slider', { name: 'End of the range' });
const says = (): string | null =>
  screen.getByText(/transmissions?$/u, { selector: 'strong' }).parentElement?.textContent ?? null;

describe('Recordings', () => {
  windows();

  it('proposes the pair around the fault and says why', async () => {
    openWindow(`/recordings?at=${AT}`);
    const heading = await screen.findByRole('heading', { level: 1, name: /The recording around 16:40 is here/ });
    expect(heading.textContent).toContain('Take what is proposed');
    expect((await from()).getAttribute('aria-valuetext')).toBe('from snapshot 14:58');
    expect(to().getAttribute('aria-valuetext')).toBe('to snapshot 17:21');
    expect(says()).toBe('1,184 transmissions between the snapshots of 14:58 and 17:21. What follows is only log-offs.');
    expect(screen.getByText(/1,186 files, 61\.\d MB/)).toBeTruthy();
    expect(screen.getByText('run since Mon 05:12 · times in Berlin')).toBeTruthy();
    expect(screen.getByText('you said 16:40')).toBeTruthy();
  });

  it('moves its ends by keyboard, in words for those who hear it, and goes back to what was proposed', async () => {
    openWindow(`/recordings?at=${AT}`);
    fireEvent.keyDown(await from(), { key: 'ArrowLeft' });
    await waitFor(async () => expect((await from()).getAttribute('aria-valuetext')).toBe('from snapshot 12:05'));
    expect(says()).toBe('1,704 transmissions from 12:05 to 17:21, chosen by you.');
    fireEvent.keyDown(to(), { key: 'ArrowRight', shiftKey: true });
    await waitFor(() => expect(to().getAttribute('aria-valuetext')).toMatch(/^to transmission 17:/u));
    fireEvent.keyDown(to(), { key: 'End' });
    await waitFor(() => expect(to().getAttribute('aria-valuetext')).toBe('to transmission 17:42'));
    fireEvent.click(screen.getByRole('button', { name: 'As proposed' }));
    expect(says()).toContain('between the snapshots of 14:58 and 17:21');
  });

  it('says that support cannot start between two snapshots', async () => {
    openWindow(`/recordings?at=${AT}`);
    fireEvent.keyDown(await from(), { key: 'ArrowRight', shiftKey: true });
    expect(await screen.findByText(/It begins between two snapshots/)).toBeTruthy();
  });

  it('takes the whole run and begins a report that remembers it', async () => {
    const { core } = openWindow(`/recordings?at=${AT}`);
    await from();
    fireEvent.click(screen.getByRole('button', { name: 'Whole run' }));
    await screen.findByText(/in the whole run, chosen by you/);
    fireEvent.click(screen.getByRole('button', { name: 'Use in a report' }));
    await waitFor(() => expect(window.location.hash).toMatch(/#\/report\/.*step=evidence/u));
    expect(callsOf(core, 'cases.create')).toMatchObject([
      {
        form: { instance: 'Production', occurredAt: '2026-11-23T16:40:00+01:00', recordings: ['2026-11-23 05-12-07'] },
      },
    ]);
    expect(callsOf(core, 'recordings.choose')).toMatchObject([
      { choice: { instance: 'Production', run: '2026-11-23 05-12-07', range: null } },
    ]);
  });

  it('says that no recording holds the time and which is nearest', async () => {
    openWindow(`/recordings?at=${encodeURIComponent('2026-11-22T12:00:00+01:00')}`);
    const heading = await screen.findByRole('heading', { level: 1, name: /No recording holds/ });
    expect(heading.textContent).toBe('No recording holds Sun 22 Nov 12:00. The nearest ends Fri 20 Nov 15:10.');
    expect(screen.queryByText(/you said/)).toBeNull();
  });

  it('shows the last recording of production first, with its runs and what was done in them', async () => {
    openWindow('/recordings');
    await screen.findByRole('heading', { level: 1, name: /Production was last recorded 17:42/ });
    const runs = screen.getByRole('region', { name: 'Runs' });
    expect(
      within(runs)
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['Mon 23 Nov 05:12 to 17:42', 'Fri 20 Nov 06:03 to 15:10']);
    expect(screen.getByRole('rowheader', { name: 'UserLogOff does not count' })).toBeTruthy();
    fireEvent.click(within(runs).getByRole('link', { name: /Fri 20 Nov/ }));
    await screen.findByText(/2,320 transmissions|1,420 transmissions/u, { selector: 'strong' });
  });

  it('says in words that an instance has none, and that none is installed', async () => {
    openWindow('/recordings?instance=Preview%2012.4');
    await screen.findByRole('heading', { level: 1, name: 'Preview 12.4 has no recordings.' });
    expect(screen.queryByRole('button', { name: 'Use in a report' })).toBeNull();
  });

  it('says that no instance was found when there is none', async () => {
    openWindow('/recordings', { weather: 'empty' });
    expect(await screen.findByRole('heading', { level: 1, name: /No instance was found/ })).toBeTruthy();
  });

  it('warns of times that a copy made alike, of touched files and of what cannot be taken', async () => {
    const { core } = openWindow('/support');
    const made = fakeRecordings(core.world)['recordings.run'];
    core.override({
      'recordings.run': async (input, context) => {
        const answer = await made(input, context);
        if (!answer.ok || answer.value.run === null) return answer;
        const run = { ...answer.value.run, timesTell: false, moved: 1, left: 2 };
        return ok({ ...answer.value, run });
      },
    });
    window.location.hash = '#/recordings';
    await screen.findByText(/All files of this run have one time/);
    expect(screen.getByText(/One file was touched later/)).toBeTruthy();
    expect(screen.getByText(/2 entries are no plain files/)).toBeTruthy();
  });

  it('shows what could not be looked at, and looks again', async () => {
    const { core } = openWindow('/support');
    core.override({ 'recordings.list': () => fail('unavailable', 'The share does not answer.') });
    window.location.hash = '#/recordings';
    await screen.findByText('The share does not answer.');
    const before = callsOf(core, 'recordings.list').length;
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(callsOf(core, 'recordings.list').length).toBeGreaterThan(before));
  });
});

describe('the recording of a report', () => {
  windows();

  it('is proposed around the time of the report, taken, and given back', async () => {
    const { core } = openWindow('/report/case-1043?step=evidence');
    expect((await from()).getAttribute('aria-valuetext')).toBe('from snapshot 14:58');
    fireEvent.click(screen.getByRole('button', { name: 'Take it' }));
    await screen.findByRole('button', { name: 'Do not take it' });
    expect(callsOf(core, 'recordings.choose')).toEqual([
      {
        caseId: 'case-1043',
        choice: {
          instance: 'Production',
          run: '2026-11-23 05-12-07',
          range: { from: 'Scenarios 002174.dat', to: 'Scenarios 003359.dat' },
        },
      },
    ]);
    fireEvent.keyDown(await from(), { key: 'ArrowLeft' });
    await screen.findByRole('button', { name: 'Take it' });
    fireEvent.click(screen.getByRole('button', { name: 'As proposed' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Do not take it' }));
    await screen.findByRole('button', { name: 'Take it' });
    expect(callsOf(core, 'recordings.choose').at(-1)).toEqual({ caseId: 'case-1043', choice: null });
  });
});
