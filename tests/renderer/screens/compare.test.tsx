import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('Compare', () => {
  windows();

  it('answers first, then says each difference in words and shows both sides in two columns', async () => {
    openWindow('/diagnostics/compare');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Four things changed since Mon 16 Nov 17:30, one matters.',
      }),
    ).toBeTruthy();
    expect(screen.getByText('Windows update KB5031234 was installed on Sun 22 Nov.')).toBeTruthy();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(5);
    expect(rows[1]?.textContent).toContain('automatic');
    expect(rows[1]?.textContent).toContain('manual');
    expect(rows[1]?.textContent).toContain('worth a look');
    expect(screen.getByText(/log-on rights of services/)).toBeTruthy();
  });

  it('shows also what is the same when asked, and keeps the choice in the address', async () => {
    openWindow('/diagnostics/compare');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Also what is the same' }));
    await waitFor(() => expect(screen.getAllByText('same')).toHaveLength(3));
    expect(window.location.hash).toBe('#/diagnostics/compare?all=1');
  });

  it('lays two instances side by side', async () => {
    const { core } = openWindow('/diagnostics/compare');
    fireEvent.click(await screen.findByRole('radio', { name: 'Instances' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: /Two things differ between .* and .*, one matters/ }),
    ).toBeTruthy();
    expect(callsOf(core, 'compare.instances')).toHaveLength(1);
    expect(screen.getByText('older')).toBeTruthy();
  });

  it('says that nothing differs', async () => {
    openWindow('/diagnostics/compare?a=snap-2&b=snap-2');
    expect(await screen.findByRole('heading', { level: 1, name: /^Nothing differs/ })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what is needed when there is nothing to compare with', async () => {
    openWindow('/diagnostics/compare', { weather: 'empty' });
    expect(await screen.findByRole('heading', { level: 1, name: /nothing to compare with yet/ })).toBeTruthy();
  });

  it('copies the answer as text', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    openWindow('/diagnostics/compare');
    fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied as text')).toBeTruthy();
    const lines = writeText.mock.calls[0]?.[0].split('\n') ?? [];
    expect(lines[0]).toBe('Four things changed since Mon 16 Nov 17:30, one matters.');
    expect(lines).toContain('- The instance Preview 12.4 is new, version 12.4.0.');
    expect(lines).toContain('Not compared');
  });

  it('says in words why it could not be compared', async () => {
    const { core } = openWindow('/diagnostics');
    core.override({ 'compare.snapshots': () => fail('not-found', 'There is no snapshot snap-9.') });
    window.location.hash = '#/diagnostics/compare?a=snap-9&b=snap-2';
    expect(await screen.findByText('There is no snapshot snap-9.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'This could not be compared.' })).toBeTruthy();
  });
});

describe('Changed since, beside a result', () => {
  windows();

  it('is told in sentences, with the way to compare any two', async () => {
    openWindow('/diagnostics');
    expect(await screen.findByText(/The start type of APS Interface Service of Production went from/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Compare' }).getAttribute('href')).toBe('#/diagnostics/compare?b=snap-2');
  });

  it('falls back to what was noted when the collection before is gone', async () => {
    const { core } = openWindow('/home');
    core.override({ 'compare.snapshots': () => fail('not-found', 'There is no earlier collection.') });
    window.location.hash = '#/diagnostics';
    expect(await screen.findByText(/KB5046 → KB5051/)).toBeTruthy();
  });

  it('says of the first collection that it is the first', async () => {
    openWindow('/diagnostics/snap-1');
    expect(await screen.findByText(/This is the first collection/)).toBeTruthy();
  });
});
