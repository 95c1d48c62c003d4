import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
      await screen.findByRole('heading', { level: 1, name: /Three findings, one of them a risk for data/ }),
    ).toBeTruthy();
    const rows = within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('Data at risk');
    const button = within(rows[0] ?? document.body).getByRole('button', { name: 'What to do' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/Free 24 GB on C:/)).toBeTruthy();
  });

  it('names what could not be read and what stays here, each with why', async () => {
    openWindow('/diagnostics');
    expect(await screen.findByText(/log-on rights of services/)).toBeTruthy();
    expect(await screen.findByText(/Licence keys are never needed/)).toBeTruthy();
  });

  it('follows a run by its events and goes on after it', async () => {
    const { core } = openWindow('/diagnostics');
    core.override({ 'collect.start': () => ok({ runId: 'run-7' }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Collect' }));
    await waitFor(() => expect(callsOf(core, 'collect.start')).toHaveLength(1));
    core.world.emit('collect.progress', RUN);
    expect(
      await screen.findByRole('heading', { level: 1, name: /One of three parts are done|One of three parts is done/ }),
    ).toBeTruthy();
    expect(screen.getByText('Versions and clients')).toBeTruthy();
    core.world.emit('collect.progress', {
      ...RUN,
      phase: 'packing',
      step: { what: 'redacting', done: 3, of: 12 },
    });
    expect(await screen.findByText(/Taking out secrets and names, 3 of 12 files so far/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(callsOf(core, 'collect.cancel')).toEqual([{ runId: 'run-7' }]));
    core.world.emit('collect.progress', { ...RUN, phase: 'cancelled' });
    expect(await screen.findByText(/The last collection was cancelled/)).toBeTruthy();
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
