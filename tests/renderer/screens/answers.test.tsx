import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useUi } from '../../../renderer/data/ui-store.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

const DRAFT = 'case-1043';
const START = 'Jobs without a start time after an import';

describe('known answers in a report', () => {
  windows();

  const open = async (): Promise<OpenWindow> => {
    const opened = openWindow(`/report/${DRAFT}?step=answers`);
    await screen.findByRole('button', { name: `Read ${START}`, expanded: false });
    return opened;
  };
  const read = async (): Promise<HTMLElement> => {
    fireEvent.click(screen.getByRole('button', { name: `Read ${START}`, expanded: false }));
    return screen.findByRole('article', { name: START });
  };

  it('answers first how many may fit, and why the first does', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: /known answers may fit\. Read them before/ })).toBeTruthy();
    const spoken = screen.getByRole('region', { name: 'About errors in your logs' });
    expect(within(spoken).getByText(/in the log of Production, 16:41:07/)).toBeTruthy();
    expect(within(spoken).getByText(/^For “.+”$/)).toBeTruthy();
    expect(within(screen.getByRole('navigation', { name: 'Steps of the report' })).getByText(/may fit$/)).toBeTruthy();
  });

  it('closes by Esc what is read, with the focus on its button again, and leaves the step only by another Esc', async () => {
    await open();
    const article = await read();
    article.focus();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    const button = await screen.findByRole('button', { name: `Read ${START}`, expanded: false });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(window.location.hash).toBe(`#/report/${DRAFT}?step=answers`);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(window.location.hash).toBe(`#/report/${DRAFT}?step=checks`));
  });

  it('closes the draft by what solved it, and opens it again by Undo', async () => {
    const { core } = await open();
    await read();
    fireEvent.click(screen.getByRole('button', { name: 'This solved it' }));
    await waitFor(() => expect(window.location.hash).toBe('#/'));
    expect(await screen.findByText('Draft closed, counted as answered')).toBeTruthy();
    expect(core.world.cases.get(DRAFT)?.state).toBe('closed');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/report/${DRAFT}?step=answers`));
    expect(core.world.cases.get(DRAFT)?.state).toBe('draft');
    expect(await screen.findByRole('button', { name: `Read ${START}`, expanded: false })).toBeTruthy();
  });

  it('puts aside what does not help, remembers it in the draft, and shows it again', async () => {
    const { core } = await open();
    await read();
    fireEvent.click(screen.getByRole('button', { name: 'Does not help' }));
    expect(await screen.findByText('1 is put aside, because it does not help.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: `Read ${START}`, expanded: false })).toBeNull();
    await waitFor(() =>
      expect(core.world.cases.get(DRAFT)?.form.answersTried).toEqual([
        'planettogether.com/knowledge/jobs-without-a-start-time',
      ]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect((await screen.findAllByText(START)).length).toBeGreaterThan(0);
  });

  it('adds the words to an own case instead, keeps what stands there, and keeps the draft', async () => {
    useUi.setState({ replies: { 'case-1042': { text: 'Begun already.', files: [] } } });
    await open();
    const own = await screen.findByRole('region', { name: 'Your own cases alike' });
    const row = within(own)
      .getByText(/^Case 1042:/)
      .closest('li');
    if (row === null) throw new Error('The row of case 1042 is missing.');
    fireEvent.click(within(row).getByRole('button', { name: 'Add to that case instead' }));
    const reply = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    expect(reply.value).toMatch(/^Begun already\.\n\n/);
    expect(reply.value.length).toBeGreaterThan(40);
    await waitFor(() => expect(document.activeElement).toBe(reply));
    expect(await screen.findByText('Your words are in the reply')).toBeTruthy();
  });

  it('are named beside the form, and asked again when the draft was saved, without taking the focus', async () => {
    const { core } = openWindow(`/report/${DRAFT}`);
    const card = await screen.findByRole('complementary', { name: 'How complete it is' });
    expect(await within(card).findByText(START)).toBeTruthy();
    expect(within(card).getByText(/Matches .+, and an error in your log: .+/)).toBeTruthy();
    const before = callsOf(core, 'knowledge.forCase').length;
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What went wrong?' });
    field.focus();
    fireEvent.change(field, { target: { value: 'My workspace layout is lost.' } });
    await waitFor(() => expect(callsOf(core, 'knowledge.forCase').length).toBeGreaterThan(before));
    expect(document.activeElement).toBe(field);
    fireEvent.click(within(card).getByRole('button', { name: /^Read / }));
    expect(await screen.findByRole('button', { name: 'This solved it' })).toBeTruthy();
  });
});
