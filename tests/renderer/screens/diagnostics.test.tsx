import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../renderer/dev/machine.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const RUN = {
  runId: 'run-7',
  startedAt: '2026-11-23T16:51:50.000Z',
  phase: 'collecting',
  collectors: [
    { id: 'version', state: 'ok', text: '12.3.1', count: 3, elapsedMs: 210 },
    { id: 'machine', state: 'runs', text: 'processor', count: null, elapsedMs: 900 },
    { id: 'recordings', state: 'waits', text: '', count: null, elapsedMs: 0 },
  ],
  usualMs: null,
  checks: null,
  findingsOf: {},
  findings: [],
  packedBytes: 0,
  step: null,
  snapshotId: null,
  error: null,
} as const;

describe('Diagnostics', () => {
  windows();

  it('answers with the findings, the worst first, and what to do', async () => {
    openWindow('/diagnostics');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /Three findings, one puts data at risk. 41 checks today at 17:31, two need administrator rights/,
      }),
    ).toBeTruthy();
    const rows = within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('Data at risk');
    const button = within(rows[0] ?? document.body).getByRole('button', { name: 'What to do' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(within(rows[0] ?? document.body).getByText(/Free 24 GB on C:/)).toBeTruthy();
  });

  it('names what could not be read and what stays here, each with why', async () => {
    openWindow('/diagnostics');
    expect(await screen.findByText(/Log-on rights of services, Instance Manager settings/)).toBeTruthy();
    expect(await screen.findByText(/Licence keys are never needed/)).toBeTruthy();
  });

  it('answers where the trouble lies, with what to try and what that rests on', async () => {
    openWindow('/diagnostics');
    const verdict = await screen.findByRole('region', { name: 'Where the trouble lies' });
    expect(within(verdict).getByRole('heading', { name: 'Most likely this machine' })).toBeTruthy();
    expect(verdict.textContent).not.toContain('Free 24 GB');
    fireEvent.click(within(verdict).getByRole('button', { name: 'Why' }));
    expect(verdict.textContent).toContain('Free 24 GB');
    const rests = within(verdict).getByRole('list', { name: 'What this rests on' });
    expect(rests.textContent).toContain('Free space of the root folder: 6.1 GB are free');
  });

  it('says how what needs administrator rights is done', async () => {
    openWindow('/diagnostics');
    const how = await screen.findByRole('button', { name: 'Run these two as administrator' });
    fireEvent.click(how);
    expect(how.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/Run as administrator”, and collect again/)).toBeTruthy();
  });

  it('shows versions with since when, services, machine and network, and folds the rest', async () => {
    openWindow('/diagnostics');
    const versions = await screen.findByRole('region', { name: 'Versions' });
    await waitFor(() => expect(versions.textContent).toContain('Production12.3.1since 14 Apr'));
    expect(versions.textContent).toContain('Preview 12.412.4.0new Wed 18 Nov');
    expect(screen.getByRole('region', { name: 'Services' }).textContent).toContain('Interface Serviceruns, by hand');
    const machine = screen.getByRole('region', { name: 'Machine' }).textContent;
    expect(machine).toContain('64 GB, 38 used');
    expect(machine).toContain('Free on C:6.1 GBwas 31 GB on 9 Nov');
    expect(screen.getByRole('region', { name: 'Network' }).textContent).toContain('answers in 4 ms');
    expect(screen.getByText('36 checks without a finding')).toBeTruthy();
    expect(screen.getByText('41 checks: 36 fine, 3 with something to look at, 2 not possible')).toBeTruthy();
  });

  it('says when the disk is full at the pace of this week, in words and as a picture with the same words', async () => {
    openWindow('/diagnostics');
    const words = 'At the pace of this week the disk is full on Wed 25 Nov about 11:00.';
    expect(await screen.findByRole('img', { name: words })).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says that no pace is known when there are too few collections', async () => {
    const { core } = openWindow('/support');
    const point = { at: '2026-11-23T16:31:00.000Z', freeBytes: 6.1e9 };
    const freeSpace = {
      points: [point],
      freeBytes: 6.1e9,
      neededBytes: null,
      pace: 'unknown' as const,
      bytesPerDay: null,
      fullAt: null,
    };
    core.override({ 'snapshots.history': () => ok({ versions: [], volume: null, freeSpace }) });
    window.location.hash = '#/diagnostics';
    expect(await screen.findByText(/6.1 GB free. Three collections within a week/)).toBeTruthy();
  });

  it('shows the last half hour as a picture and as a table, and marks a moment', async () => {
    const { core } = openWindow('/diagnostics');
    const chart = await screen.findByRole('img', { name: /^Processor 20 % on average, 90 % at most/ });
    expect(chart).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const table = screen.getByRole('table', { name: /steps of five/ });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(6);
    fireEvent.click(screen.getByRole('button', { name: 'Mark this moment' }));
    await waitFor(() => expect(callsOf(core, 'recorder.mark')).toHaveLength(1));
  });

  it('says that the recorder is off, with the way to switch it on', async () => {
    const { core } = openWindow('/settings/folders');
    const recorder = await screen.findByRole('switch', { name: /Remember the last 30 minutes/ });
    fireEvent.click(recorder);
    await waitFor(() => expect(core.world.settings.get('recorder.enabled')).toBe(false));
    window.location.hash = '#/diagnostics';
    expect(await screen.findByText(/the recorder is switched off/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Switch it on' }).getAttribute('href')).toBe('#/settings/folders');
  });

  it('saves the evidence elsewhere, and says what went wrong when it cannot', async () => {
    const { core } = openWindow('/diagnostics');
    const save = await screen.findByRole('button', { name: 'Export' });
    fireEvent.click(save);
    expect(await screen.findByText('The evidence was saved')).toBeTruthy();
    core.override({ 'snapshots.export': () => fail('corrupt', 'The bundle was changed after it was packed.') });
    fireEvent.click(save);
    expect(await screen.findByText(/The bundle was changed after it was packed/)).toBeTruthy();
  });

  it('says since when nothing changed when the bundle of then is used', async () => {
    const { core } = openWindow('/diagnostics');
    expect((await screen.findAllByText(/1,198 files/)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/bundle of then/)).toBeNull();
    const { bundle } = snapshot;
    if (bundle === null) throw new Error('no bundle');
    const since = '2026-11-23T13:02:00.000Z';
    core.override({ 'snapshots.get': () => ok({ ...snapshot, bundle: { ...bundle, reused: true, since } }) });
    core.world.emit('snapshots.changed', { ids: [snapshot.id] });
    expect(await screen.findByText('Nothing changed since 14:02, so the bundle of then is used.')).toBeTruthy();
  });

  it('attaches the bundle to a case', async () => {
    const { core } = openWindow('/diagnostics');
    fireEvent.click(await screen.findByRole('button', { name: 'Attach to a case' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /1042/ }));
    expect(await screen.findByText('Attached to case 1042')).toBeTruthy();
    expect(core.world.cases.get('case-1042')?.attachments).toHaveLength(1);
  });

  it('says that nothing was collected when nothing was', async () => {
    openWindow('/diagnostics', { weather: 'empty' });
    expect(await screen.findByRole('heading', { level: 1, name: /Nothing collected yet/ })).toBeTruthy();
  });
});

describe('a collection that goes on', () => {
  windows();

  it('is followed by its events and goes on after it', async () => {
    const { core } = openWindow('/diagnostics');
    core.override({ 'collect.start': () => ok({ runId: 'run-7' }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Collect' }));
    await waitFor(() => expect(callsOf(core, 'collect.start')).toHaveLength(1));
    core.world.emit('collect.progress', RUN);
    expect(await screen.findByRole('heading', { level: 1, name: /One of three parts is done/ })).toBeTruthy();
    expect(screen.getByText('Versions and clients')).toBeTruthy();
    core.world.emit('collect.progress', {
      ...RUN,
      phase: 'packing',
      step: { what: 'redacting', done: 3, of: 12 },
    });
    expect(await screen.findByRole('heading', { name: /Taking out secrets and names, 3 of 12 files/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(callsOf(core, 'collect.cancel')).toEqual([{ runId: 'run-7' }]));
    core.world.emit('collect.progress', { ...RUN, phase: 'cancelled' });
    expect(await screen.findByText(/The last collection was cancelled/)).toBeTruthy();
  });

  it('says how many checks are done, what was found, and how long it may take', async () => {
    const { core } = openWindow('/diagnostics');
    await screen.findByRole('button', { name: 'Collect' });
    const [, finding] = snapshot.findingList;
    core.world.emit('collect.progress', {
      ...RUN,
      usualMs: 23_000,
      checks: { done: 27, of: 41 },
      findingsOf: { version: 1 },
      findings: [finding],
    });
    const heading = await screen.findByRole('heading', {
      level: 1,
      name: /^27 of 41 checks are done, one finding so far/,
    });
    expect(heading.textContent).toMatch(/About 13 s to go, it may run while you work/);
    const found = screen.getByRole('list', { name: 'Findings' });
    expect(within(found).getByText('Interface Service starts by hand')).toBeTruthy();
    expect(screen.getByText('1 finding')).toBeTruthy();
    expect(screen.getByText(/usually 23 s here/)).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: /How much/ }).getAttribute('aria-valuenow')).toBe('27');
  });

  it('has words beside what turns when the part at work says nothing yet', async () => {
    const { core } = openWindow('/diagnostics');
    await screen.findByRole('button', { name: 'Collect' });
    const [version, machine] = RUN.collectors;
    core.world.emit('collect.progress', { ...RUN, collectors: [version, { ...machine, text: '' }] });
    const row = (await screen.findByText('Machine')).closest('li');
    expect(row?.querySelectorAll('.fui-Spinner')).toHaveLength(1);
    expect(row?.textContent).toContain('at work');
  });

  it('says so when it takes longer than usual', async () => {
    const { core } = openWindow('/diagnostics');
    await screen.findByRole('button', { name: 'Collect' });
    core.world.emit('collect.progress', { ...RUN, usualMs: 5000 });
    expect(await screen.findByText(/It takes longer than usual/)).toBeTruthy();
  });

  it('is told as done, with the way there, when the person went elsewhere', async () => {
    const { core } = openWindow('/support');
    await screen.findByRole('heading', { level: 1 });
    core.world.emit('collect.progress', RUN);
    await waitFor(() => expect(core.world.calls.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    core.world.emit('collect.progress', { ...RUN, phase: 'done', findings: snapshot.findingList });
    expect(await screen.findByText('The evidence is collected, 3 findings.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See it' }).getAttribute('href')).toBe('#/diagnostics');
  });

  it('is not told over the fields of the report it was begun from', async () => {
    const { core } = openWindow('/report/new?kind=problem');
    await screen.findByRole('textbox', { name: 'What went wrong?' });
    core.world.emit('collect.progress', RUN);
    await screen.findByText(/Evidence is being collected/u);
    core.world.emit('collect.progress', { ...RUN, phase: 'done' });
    await waitFor(() => expect(screen.queryByText(/Evidence is being collected/u)).toBeNull());
    // Time in which it would appear.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByText(/The evidence is collected/)).toBeNull();
  });

  it('is told in a report when it failed', async () => {
    const { core } = openWindow('/report/new?kind=problem');
    await screen.findByRole('textbox', { name: 'What went wrong?' });
    core.world.emit('collect.progress', RUN);
    await screen.findByText(/Evidence is being collected/u);
    core.world.emit('collect.progress', { ...RUN, phase: 'failed' });
    expect(await screen.findByRole('link', { name: 'See it' })).toBeTruthy();
  });

  it('is not told to who looks at it', async () => {
    const { core } = openWindow('/diagnostics');
    await screen.findByRole('button', { name: 'Collect' });
    core.world.emit('collect.progress', RUN);
    await screen.findByRole('button', { name: 'Cancel' });
    core.world.emit('collect.progress', { ...RUN, phase: 'done' });
    await screen.findByRole('button', { name: 'Collect' });
    expect(screen.queryByText(/The evidence is collected/)).toBeNull();
  });
});
