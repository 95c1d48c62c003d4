import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { openWindow, windows } from '../helpers/open-window.tsx';

const click = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('the kind of a case', () => {
  windows();

  async function aDraft(): Promise<ReturnType<typeof openWindow> & { readonly id: CaseId }> {
    const opened = openWindow('/report');
    await screen.findByText(/This is: Problem/u);
    const id = decodeURIComponent(/#\/report\/([^?]+)/u.exec(window.location.hash)?.[1] ?? '') as CaseId;
    return { ...opened, id };
  }

  async function become(label: RegExp): Promise<void> {
    click('Something else');
    fireEvent.click(await screen.findByRole('radio', { name: label }));
    await waitFor(() => expect(screen.queryByRole('radio', { name: label })).toBeNull());
  }

  it('is one line, and another kind asks for other things', async () => {
    const { core, id } = await aDraft();
    await become(/^Database refresh/u);
    expect(screen.getByText(/This is: Database refresh/u)).toBeTruthy();
    expect(screen.queryByText('Exact error wording')).toBeNull();
    await waitFor(() => expect(core.world.cases.get(id)?.form).toMatchObject({ kind: 'refresh', severity: 3 }));
    window.location.hash = `#/report/${id}?step=details`;
    const target = await screen.findByLabelText(/To: instance that gets the data/u);
    fireEvent.change(screen.getByLabelText(/From: instance or backup/u), { target: { value: 'Production' } });
    fireEvent.change(target, { target: { value: 'production' } });
    expect(await screen.findByText('This is the same one. Name another.')).toBeTruthy();
    fireEvent.change(target, { target: { value: 'Test' } });
    await waitFor(() =>
      expect(core.world.cases.get(id)?.form.request?.fields).toEqual({ source: 'Production', target: 'Test' }),
    );
  });

  it('shows terms to agree to, which stay open until they are ticked', async () => {
    const { core, id } = await aDraft();
    await become(/^Idea for the product/u);
    window.location.hash = `#/report/${id}?step=details`;
    const terms = await screen.findByRole('group', { name: 'What you should know' });
    const boxes = within(terms).getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    for (const box of boxes) fireEvent.click(box);
    await waitFor(() =>
      expect(core.world.cases.get(id)?.form.request?.accepted?.map(({ term }) => term)).toEqual([
        'no-promise',
        'property',
      ]),
    );
    fireEvent.click(within(terms).getAllByRole('checkbox')[0] as HTMLElement);
    await waitFor(() => expect(core.world.cases.get(id)?.form.request?.accepted).toHaveLength(1));
    expect(within(terms).getByText('You are told when there is news of it.')).toBeTruthy();
  });

  it('shows the number for emergencies where something may stand still, and none beside a wish', async () => {
    await aDraft();
    const card = { name: 'Whole plant stopped?' };
    expect(await screen.findByRole('region', card)).toBeTruthy();
    expect(screen.getByText(/Is production down/u)).toBeTruthy();
    await become(/^Idea for the product/u);
    expect(screen.queryByRole('region', card)).toBeNull();
    expect(screen.queryByText(/Is production down/u)).toBeNull();
    await become(/^Database refresh/u);
    expect(screen.getByRole('region', card)).toBeTruthy();
  });

  it('lets a key contact approve in the review, and nobody else', async () => {
    const { core, id } = await aDraft();
    await become(/^Change of the data model/u);
    await waitFor(() => expect(core.world.cases.get(id)?.form.kind).toBe('change'));
    window.location.hash = `#/report/${id}/review`;
    click(await screen.findByRole('button', { name: 'Approve as key contact' }).then(() => 'Approve as key contact'));
    expect(await screen.findByText(/Approved by Planner, line 3 \(/u)).toBeTruthy();
    core.world.profile = { ...core.world.profile, email: 'nobody@example.com', name: 'Nobody' };
    core.world.emit('contacts.changed', { ids: [] });
    expect(await screen.findByText(/Only they decide: Planner, line 3, Key user, plant 2/u)).toBeTruthy();
  });
});
