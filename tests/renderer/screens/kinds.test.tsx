import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { REFRESH } from '../../helpers/refresh-form.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

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

  describe('in the review', () => {
    async function reviewed(form: CaseDraft): Promise<ReturnType<typeof openWindow>> {
      const { core, ...opened } = openWindow('/cases');
      const stored = core.world.cases.get('case-1043');
      if (stored === undefined) throw new Error('no draft');
      core.world.cases.set(stored.id, { ...stored, form, attachments: [] });
      window.location.hash = '#/report/case-1043/review';
      return { core, ...opened };
    }

    const GRADED: CaseDraft = {
      ...REFRESH,
      severity: 3,
      request: {
        fields: {
          ...REFRESH.request.fields,
          'window-from': '2026-11-28T18:00:00+01:00',
          'window-to': '2026-11-28T20:00:00+01:00',
        },
      },
    };

    it('shows the window in both zones, and offers Send only after the approval', async () => {
      const { core } = await reviewed(GRADED);
      const title = 'A key contact has to approve this before it is sent.';
      expect(await screen.findByRole('heading', { level: 1, name: new RegExp(title, 'u') })).toBeTruthy();
      const part = await screen.findByRole('region', { name: 'Database refresh' });
      expect(within(part).getByText('Sat 18:00 · 09:00 Pacific')).toBeTruthy();
      expect(within(part).getByText('Yes')).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
      click('To the approval');
      const approval = screen.getByRole('region', { name: /^A key contact approves this/u });
      expect(document.activeElement).toBe(approval);
      click('Approve as key contact');
      click(await screen.findByRole('button', { name: 'Send' }).then(() => 'Send'));
      await waitFor(() => expect(callsOf(core, 'cases.submit')).toHaveLength(1));
    });

    it('lets nobody approve what is not answered to its end', async () => {
      const { core } = await reviewed({ ...GRADED, description: '' });
      const approval = await screen.findByRole('region', { name: /^A key contact approves this/u });
      const button = within(approval).getByRole('button', { name: 'Approve as key contact' });
      await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
      expect(within(approval).getByText(/^Answer what is open first/u)).toBeTruthy();
      fireEvent.click(button);
      expect(callsOf(core, 'requests.approve')).toEqual([]);
    });

    it('says which answer and which term is open, and what was agreed to when, and that it may cost', async () => {
      const term = { id: 'no-promise', text: 'Nobody promises that it becomes part of a release.' };
      await reviewed({
        title: 'Colour by customer',
        kind: 'enhancement',
        severity: 4,
        description: 'Jobs look alike.',
        desiredResult: 'One colour a customer.',
        request: { accepted: [{ term: term.id, text: term.text, by: 'Kim', at: '2026-11-23T16:40:00.000Z' }] },
      });
      const part = await screen.findByRole('region', { name: 'Idea for the product' });
      const worth = within(part).getByText('What it would be worth to your business');
      expect(worth.parentElement?.textContent).toMatch(/Still open$/u);
      expect(within(part).getByText('Agreed by Kim, 17:40')).toBeTruthy();
      expect(within(part).getByText('Not agreed to yet')).toBeTruthy();
      expect(within(part).getByText(/^This may be billed/u)).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
      fireEvent.click(within(part).getByRole('button', { name: 'Change these answers' }));
      expect(await screen.findByRole('group', { name: 'What you should know' })).toBeTruthy();
    });

    it('lets a key contact approve, and nobody else', async () => {
      const { core } = await reviewed(GRADED);
      click(await screen.findByRole('button', { name: 'To the approval' }).then(() => 'Approve as key contact'));
      expect(await screen.findByText(/Approved by Planner, line 3 \(/u)).toBeTruthy();
      core.world.profile = { ...core.world.profile, email: 'nobody@example.com', name: 'Nobody' };
      core.world.emit('contacts.changed', { ids: [] });
      expect(await screen.findByText(/Only they decide: Planner, line 3, Key user, plant 2/u)).toBeTruthy();
    });
  });
});
