import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeCore } from '../../../renderer/dev/fake-core.ts';
import { portalConfig } from '../../../shared/domain/portals.ts';
import type { HandoverView } from '../../../shared/domain/handover.ts';
import { ok } from '../../../shared/result.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const LEAD = { userId: 'shift1', name: 'Shift lead', email: 'shift1@example.com', timeZone: 'Europe/Berlin' };

const HANDED: HandoverView = {
  id: '0193a5b0-0000-7000-8000-000000000002',
  direction: 'out',
  caseId: 'case-1' as never,
  state: 'handed-over',
  preparedBy: { name: LEAD.name, email: LEAD.email },
  to: { name: 'Planner, line 3', email: '' },
  note: '',
  at: '2026-11-23T16:00:00.000Z',
  portal: 'help' as never,
  takenBy: null,
  number: null,
  backNote: null,
  problem: null,
};

/** The made-up help desk with a queue for prepared cases. */
function withQueue({ world }: FakeCore): void {
  const [portal] = world.portals;
  if (portal === undefined) throw new Error('there is no portal');
  const config = portalConfig.parse({ ...portal.config, handoverQueue: 'Prepared cases' });
  world.portals.splice(0, 1, { ...portal, config });
}

function draftOf({ world }: FakeCore): string {
  return [...world.cases.values()].find(({ state }) => state === 'draft')?.id ?? '';
}

describe('handing over through the portal', () => {
  windows();

  it('is the first way where the portal has a queue, and says that it is on its way', async () => {
    const { core } = openWindow('/');
    withQueue(core);
    core.world.profile = LEAD;
    window.location.hash = `#/report/${draftOf(core)}/review`;
    fireEvent.click(await screen.findByRole('button', { name: 'Hand over' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Through help' })).checked).toBe(true);
    const [, inDialog] = screen.getAllByRole('button', { name: 'Hand over' });
    fireEvent.click(inDialog as HTMLElement);
    expect(await screen.findByText('On its way to Planner, line 3')).toBeTruthy();
    expect(await screen.findByText(/Waits to go to Planner, line 3 through help, since .+\./u)).toBeTruthy();
    expect(callsOf(core, 'handover.give')).toMatchObject([{ portal: 'help' }]);
  });

  const states: readonly (readonly [Partial<HandoverView>, RegExp])[] = [
    [
      { state: 'queued', problem: 'The hand-over queue can not be used.' },
      /^Not handed over yet\. The hand-over queue/u,
    ],
    [{ state: 'handed-over' }, /^Handed over to Planner, line 3, .+ Nobody took it yet\.$/u],
    [{ state: 'taken', takenBy: { name: 'Key user', email: '' } }, /says that Key user took it over\.$/u],
    [
      { state: 'sent', takenBy: { name: 'Key user', email: '' }, number: '4711' },
      /says that Key user sent it as 4711\.$/u,
    ],
    [{ state: 'given-back', backNote: 'Which jobs?' }, /^Given back: Which jobs\?$/u],
  ];
  it.for(states)('tells who prepared it how far it is: %o', async ([state, words]) => {
    const { core } = openWindow('/');
    core.world.profile = LEAD;
    const id = draftOf(core);
    const one: HandoverView = { ...HANDED, caseId: id as never, ...state };
    core.override({ 'handover.list': () => ok({ handovers: [one], waiting: [] }) });
    window.location.hash = `#/report/${id}/review`;
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('tells at once when the outbox got further, and why it did not in the language of the window', async () => {
    localStorage.setItem('companion-language', 'de');
    const { core } = openWindow('/');
    core.world.settings.set('ui.language', 'de');
    core.world.profile = LEAD;
    const id = draftOf(core);
    const shown = (problem: string | null): HandoverView => ({
      ...HANDED,
      caseId: id as never,
      state: 'queued',
      problem,
    });
    core.override({ 'handover.list': () => ok({ handovers: [shown(null)], waiting: [] }) });
    window.location.hash = `#/report/${id}/review`;
    expect(await screen.findByText(/^Wartet/u)).toBeTruthy();
    const why = 'What lies there is another case than its ticket says.';
    core.override({ 'handover.list': () => ok({ handovers: [shown(why)], waiting: [] }) });
    core.world.emit('outbox.changed', { ids: [id] });
    expect(await screen.findByText(/^Noch nicht übergeben\. Dort liegt ein anderer Fall/u)).toBeTruthy();
  });

  it('shows what waits where it was looked for', async () => {
    const { core } = openWindow('/');
    withQueue(core);
    const { id, preparedBy, to, note, at, portal } = HANDED;
    const one = { id, preparedBy, to, note, at, portal, title: 'Jobs without times', forMe: true, files: 1 };
    core.override({ 'handover.list': () => ok({ handovers: [], waiting: [one as never] }) });
    window.location.hash = '#/cases?tab=drafts';
    expect(await screen.findByRole('button', { name: 'Look for prepared cases' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Take over: Jobs without times' })).toBeTruthy();
  });

  it('is looked for by a key contact, with what stands in the way', async () => {
    const { core } = openWindow('/');
    withQueue(core);
    window.location.hash = '#/cases?tab=drafts';
    const look = await screen.findByRole('button', { name: 'Look for prepared cases' });
    core.override({
      'handover.look': () => ok({ handovers: [], waiting: [], problems: ['help.example.com did not answer.'] }),
    });
    fireEvent.click(look);
    expect(await screen.findByText('help.example.com did not answer.')).toBeTruthy();
    core.override({ 'handover.look': () => ok({ handovers: [], waiting: [], problems: [] }) });
    fireEvent.click(look);
    expect(await screen.findByText('No prepared case waits.')).toBeTruthy();
  });

  it('is set up beside the queue of support, and taken away by leaving it empty', async () => {
    const { core } = openWindow('/settings');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const field = await screen.findByLabelText<HTMLInputElement>(/^Hand-over queue/u);
    fireEvent.change(field, { target: { value: 'Prepared cases' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(callsOf(core, 'portals.add')).toMatchObject([
        { config: { queue: 'Support', handoverQueue: 'Prepared cases' } },
      ]),
    );
  });
});
