import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openWindow, windows } from '../helpers/open-window.tsx';

/** The made-up desktop's way to save a PDF, for one test. */
function withDesktop(savePdf: (name: string) => Promise<unknown>): void {
  vi.stubGlobal('companion', { savePdf, version: '', platform: 'win32' });
}

async function openPaper(title = /Line 3 empty/): Promise<HTMLElement> {
  openWindow('/cases');
  fireEvent.click(await screen.findByRole('link', { name: title }));
  fireEvent.click(await screen.findByRole('button', { name: 'Print or PDF' }));
  return screen.findByRole('article', { name: /Case \d+/ });
}

describe('A case as a page to print', () => {
  windows();

  it('holds what was reported, its clocks with both zones, and what happened', async () => {
    const paper = within(await openPaper());
    expect(screen.getByRole('heading', { level: 1, name: /Case \d+ as a page to print\. .*17:52/ })).toBeTruthy();
    for (const title of ['What was reported', 'Clocks', 'What happened'])
      expect(paper.getByRole('heading', { level: 3, name: title })).toBeTruthy();
    const due = paper.getByRole('row', { name: /First response/ });
    expect(due.textContent).toContain('Mon 23 Nov 2026 18:30');
    expect(due.textContent).toContain('09:30 Pacific');
  });

  it('names each file with its hash', async () => {
    const paper = within(await openPaper(/Optimizer plans line 3/));
    expect(paper.getAllByText(/SHA-256 [0-9a-f]{64}/u).length).toBeGreaterThan(0);
  });

  it('shows the checks that were answered, and where the machine answered why', async () => {
    const { core } = openWindow('/cases');
    const one = [...core.world.cases.values()].find(({ number }) => number === 1042);
    if (one === undefined) throw new Error('The made-up day has no case 1042.');
    one.form = { ...one.form, checks: { instances: { answer: 'one', from: 'machine', note: 'Only here.' } } };
    window.location.hash = `#/cases/${one.id}/paper`;
    const paper = within(await screen.findByRole('article', { name: 'Case 1042' }));
    expect(paper.getByText('In one instance or in several?')).toBeTruthy();
    expect(paper.getByText('Only here.')).toBeTruthy();
    expect(paper.queryByText('Does it come back?')).toBeNull();
  });

  it('shows what a request asked and who agreed to its terms, as the case does', async () => {
    const { core } = openWindow('/cases');
    const one = [...core.world.cases.values()].find(({ number }) => number === 1042);
    if (one === undefined) throw new Error('The made-up day has no case 1042.');
    const accepted = [{ term: 'no-promise', text: 'Nothing is promised.', by: 'Mara', at: '2026-11-23T15:00:00.000Z' }];
    const request = { fields: { value: 'Two hours a week' }, labels: { value: 'What it is worth' }, accepted };
    one.form = { ...one.form, request };
    window.location.hash = `#/cases/${one.id}/paper`;
    const paper = within(await screen.findByRole('article', { name: 'Case 1042' }));
    expect(paper.getByText('What it is worth').nextElementSibling?.textContent).toContain('Two hours a week');
    expect(paper.getByText(/Nothing is promised\./).textContent).toContain('Mara');
    expect(document.title).toContain('1042 – ');
    window.location.hash = `#/cases/${one.id}`;
    const facts = within(await screen.findByRole('complementary', { name: 'Facts' }));
    expect(await facts.findByText('Two hours a week')).toBeTruthy();
  });

  it('prints by its button and by Ctrl+P', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await openPaper();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    fireEvent.keyDown(window, { key: 'p', ctrlKey: true });
    expect(print).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  it('is saved as PDF under the number of the case, and says where', async () => {
    const names: string[] = [];
    withDesktop((name) => {
      names.push(name);
      return Promise.resolve({ outcome: 'saved', name: 'mine.pdf' });
    });
    await openPaper();
    fireEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText('Saved as mine.pdf')).toBeTruthy();
    expect(names).toEqual([expect.stringMatching(/^case-\d+\.pdf$/)]);
    vi.unstubAllGlobals();
  });

  it('says why and stays when it could not be saved', async () => {
    withDesktop(() => Promise.resolve({ outcome: 'failed', reason: 'The disk is full.' }));
    await openPaper();
    fireEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText('The page was not saved. The disk is full.')).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('offers no PDF where there is no desktop', async () => {
    await openPaper();
    expect(screen.queryByRole('button', { name: 'Save as PDF' })).toBeNull();
  });
});
