import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('Drafts', () => {
  windows();

  it('are listed with how far and how old they are', async () => {
    openWindow('/cases?tab=drafts');
    const list = within(await screen.findByRole('list', { name: 'Drafts' }));
    const [first] = list.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/\d+ of 14 answered · .*begun .+ ago · changed /);
  });

  it('name no keys of a table that is not there', async () => {
    openWindow('/cases?tab=drafts');
    await screen.findByRole('list', { name: 'Drafts' });
    expect(screen.queryByText('why this time')).toBeNull();
    expect(screen.getByText('filter')).toBeTruthy();
  });

  it('are discarded and come back by Undo', async () => {
    const { core } = openWindow('/cases?tab=drafts');
    const list = within(await screen.findByRole('list', { name: 'Drafts' }));
    const before = list.getAllByRole('listitem').length;
    fireEvent.click(list.getAllByRole('button', { name: /^Discard: / })[0] as HTMLElement);
    await waitFor(() => expect(callsOf(core, 'cases.discard')).toHaveLength(1));
    fireEvent.click(await screen.findByText('Undo'));
    await waitFor(() => expect(callsOf(core, 'cases.restore')).toHaveLength(1));
    expect((await screen.findByRole('list', { name: 'Drafts' })).children).toHaveLength(before);
  });

  it('are begun by the file of a case that somebody handed over', async () => {
    const { core } = openWindow('/cases?tab=drafts');
    fireEvent.click(await screen.findByRole('button', { name: 'Take a prepared case from a file' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/report\/case-/u));
    expect(callsOf(core, 'files.choose')).toEqual([expect.objectContaining({ extensions: ['companion-case'] })]);
    expect(callsOf(core, 'handover.take')).toHaveLength(1);
  });

  it('say where drafts come from when there is none', async () => {
    openWindow('/cases?tab=drafts', { weather: 'empty' });
    expect(await screen.findByText(/No draft\. What you begin to report is kept here/)).toBeTruthy();
  });
});
