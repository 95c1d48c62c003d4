import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const PLACE = '/report/case-1043?step=checks';
const row = async (question: string): Promise<HTMLElement> => {
  const group = await screen.findByRole('group', { name: question });
  const item = group.closest('li');
  if (item === null) throw new Error('no row');
  return item;
};
const CHANGES = 'Did anything change lately?';

describe('Checks of a report', () => {
  windows();

  it('are answered by the machine where it knows, each with its reasons, and kept with the draft', async () => {
    const { core } = openWindow(PLACE);
    expect(await screen.findByRole('heading', { level: 1, name: /^Four of seven checks are answered\./ })).toBeTruthy();
    const changes = within(await row(CHANGES));
    expect(changes.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
    expect(changes.getByText(/4 changes in the week before/)).toBeTruthy();
    expect(changes.getByText('Why: 2 reasons')).toBeTruthy();
    expect(changes.getByText(/KB5031234 was installed/)).toBeTruthy();
    await waitFor(() =>
      expect(core.world.cases.get('case-1043')?.form.checks?.changes).toMatchObject({ answer: 'yes', from: 'machine' }),
    );
  });

  it('put yes before no in every row, and mark what the machine found where it stands', async () => {
    openWindow(PLACE);
    const changes = within(await row(CHANGES));
    const yes = await changes.findByRole('radio', { name: 'Yes' });
    await waitFor(() => expect(yes.getAttribute('aria-description')).toBe('What this machine found'));
    fireEvent.click(changes.getByRole('radio', { name: 'No' }));
    expect(yes.getAttribute('aria-description')).toBe('What this machine found');
    const rows = screen.getAllByRole('group').map((group) => within(group).queryAllByRole('radio'));
    const names = rows.map((radios) => radios.map((radio) => (radio as HTMLInputElement).value).join(' '));
    expect(names.filter((name) => /yes|no\b/u.test(name))).toEqual(Array.from({ length: 5 }, () => 'yes no unsure'));
  });

  it("stay a person's when a person answers otherwise, and can be given back to the machine", async () => {
    const { core } = openWindow(PLACE);
    const changes = within(await row(CHANGES));
    fireEvent.click(await changes.findByRole('radio', { name: 'Not sure' }));
    await waitFor(() =>
      expect(core.world.cases.get('case-1043')?.form.checks?.changes).toMatchObject({
        answer: 'unsure',
        from: 'person',
      }),
    );
    core.world.emit('snapshots.changed', { ids: [] });
    await waitFor(() => expect(callsOf(core, 'guide.look').length).toBeGreaterThan(1));
    expect(changes.getByRole<HTMLInputElement>('radio', { name: 'Not sure' }).checked).toBe(true);
    fireEvent.click(changes.getByRole('button', { name: 'Take what the machine found' }));
    expect(changes.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
  });

  it('collects evidence behind the first key, once', async () => {
    const { core } = openWindow('/report/new');
    const text = await screen.findByLabelText('What went wrong?');
    fireEvent.change(text, { target: { value: 'L' } });
    fireEvent.change(text, { target: { value: 'Li' } });
    await waitFor(() => expect(callsOf(core, 'collect.start')).toHaveLength(1));
    expect(await screen.findByText(/^Evidence is being collected/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(callsOf(core, 'collect.cancel')).toHaveLength(1));
  });
});
