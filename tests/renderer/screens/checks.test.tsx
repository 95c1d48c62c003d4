import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow, windows } from '../helpers/open-window.tsx';

describe('the checks of a collection', () => {
  windows();

  it('are counted, and listed by group when asked, those first that found something', async () => {
    openWindow('/diagnostics');
    const list = await screen.findByRole('region', { name: 'Checks' });
    expect(within(list).getByText('41 checks: 36 fine, 3 with something to look at, 2 not possible')).toBeTruthy();
    fireEvent.click(within(list).getByRole('button', { name: 'Show all checks' }));
    const groups = within(list).getAllByRole('heading', { level: 3 });
    expect(groups[0]?.textContent).toBe('Disk');
    expect(within(list).getAllByRole('listitem')).toHaveLength(41);
  });
});
