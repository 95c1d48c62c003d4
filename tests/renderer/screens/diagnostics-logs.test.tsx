import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { madeUpLogs } from '../../../renderer/dev/fake-logs.ts';
import { snapshot } from '../../../renderer/dev/machine.ts';
import type { LogSummary } from '../../../shared/domain/analysis.ts';
import { ok } from '../../../shared/result.ts';
import { openWindow, windows } from '../helpers/open-window.tsx';

async function panelWith(logs: LogSummary | null): Promise<HTMLElement | undefined> {
  const { core } = openWindow('/support');
  const analysis = { checks: [], verdict: null, ...snapshot.analysis, logs };
  core.override({ 'snapshots.get': () => ok({ ...snapshot, analysis }) });
  window.location.hash = '#/diagnostics';
  await screen.findByRole('heading', { level: 1, name: /findings/ });
  return screen.queryByRole('region', { name: 'Logs' }) ?? undefined;
}

describe('the logs in Diagnostics', () => {
  windows();

  it('say since when, in words, as a picture with the same in words, and as a table', async () => {
    openWindow('/diagnostics');
    const panel = within(await screen.findByRole('region', { name: 'Logs' }));
    expect(
      panel.getByText(/^Errors “The Interface service is not reachable” came from Mon 23 Nov, 05:13/),
    ).toBeTruthy();
    expect(
      panel.getByRole('img', { name: /^The Interface service is not reachable: 14 from .* most of them \(11\) from / }),
    ).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'As numbers' }));
    expect(panel.queryByRole('img')).toBeNull();
    expect(within(panel.getByRole('table')).getAllByRole('row')).toHaveLength(3);
  });

  it('name each kind with how often and when, and show the newest line only when asked', async () => {
    openWindow('/diagnostics');
    const rows = within(await screen.findByRole('list', { name: 'What the logs hold' })).getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    const first = within(rows[0] ?? document.body);
    expect(rows[0]?.textContent).toContain('Production · 14 times · ');
    expect(first.queryByText(/ServiceLog\.txt:20418/)).toBeNull();
    const show = first.getByRole('button', { name: 'Show The Interface service is not reachable' });
    fireEvent.click(show);
    expect(show.getAttribute('aria-expanded')).toBe('true');
    expect(first.getByText('Production/System/Data/Alerts/ServiceLog.txt:20418')).toBeTruthy();
    expect(await first.findByText(/Start the APS Interface Service/)).toBeTruthy();
    expect(first.getByText(/for USER-4F21/)).toBeTruthy();
  });

  it('are not there when none was read', async () => {
    expect(await panelWith(null)).toBeUndefined();
  });

  it('say that nothing was found, and what could not be read', async () => {
    const notes = ['a.log was gone when it was to be read.'];
    const panel = await panelWith({ files: 1, bytes: 10, findings: [], series: [], since: null, notes });
    expect(panel?.textContent).toContain('1 log');
    expect(panel?.textContent).toContain('Nothing was found that a pattern knows.');
    expect(panel?.textContent).toContain('a.log was gone');
    expect(within(panel ?? document.body).queryByRole('img')).toBeNull();
  });

  it('show five kinds first and all when asked', async () => {
    const [one] = madeUpLogs.findings;
    if (one === undefined) throw new Error('no finding');
    const findings = Array.from({ length: 8 }, (_, index) => ({
      ...one,
      patternId: `kind-${index}`,
      title: `Kind ${index}`,
    }));
    const panel = await panelWith({ ...madeUpLogs, findings });
    const inside = within(panel ?? document.body);
    expect(inside.getAllByRole('listitem')).toHaveLength(5);
    fireEvent.click(inside.getByRole('button', { name: 'All 8' }));
    expect(inside.getAllByRole('listitem')).toHaveLength(8);
  });
});
