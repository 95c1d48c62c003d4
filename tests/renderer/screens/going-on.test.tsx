import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

// How a report goes on by itself: where the focus lands, what Enter and F8 do, and which steps are passed.

const DRAFT = 'case-1043';

const text = (name: string): Promise<HTMLInputElement> => screen.findByRole('textbox', { name });
/** Waits until the focus is in this field. */
async function isFocused(name: string): Promise<boolean> {
  const field = await text(name);
  await waitFor(() => {
    if (document.activeElement !== field) throw new Error(`The focus is not in “${name}”.`);
  });
  return true;
}

/** The draft of the design, with other answers. */
function openDraft(place: string, change: (form: CaseDraft) => CaseDraft): OpenWindow {
  const opened = openWindow('/cases');
  const { cases } = opened.core.world;
  const stored = cases.get(DRAFT);
  if (stored === undefined) throw new Error('no draft');
  cases.set(DRAFT, { ...stored, form: change(stored.form) });
  window.location.hash = `#/report/${DRAFT}${place}`;
  return opened;
}

/** Without answers to these. */
const without =
  (...asked: readonly (keyof CaseDraft)[]) =>
  (form: CaseDraft): CaseDraft =>
    Object.fromEntries(Object.entries(form).filter(([name]) => !asked.some((one) => one === name)));

describe('Going on in a report', () => {
  windows();

  it('begins a step in its first open question', async () => {
    openDraft('?step=answers', (form) => form);
    fireEvent.click(await screen.findByRole('button', { name: 'Next: Severity' }));
    expect(await isFocused('Until when is it needed?')).toBe(true);
  });

  it('begins the checks at the first that nobody answered', async () => {
    openDraft('', (form) => ({ ...form, checks: {} }));
    // The machine has answered what it can.
    await screen.findByText(/[1-6] of 7 answered/u);
    fireEvent.click(await screen.findByRole('button', { name: 'Next: Checks' }));
    await waitFor(() => {
      const group = document.activeElement?.closest('fieldset');
      expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
      expect(group?.querySelector('input:checked')).toBeNull();
    });
  });

  it('begins the severity at the first of the three questions while none is chosen', async () => {
    openDraft('?step=answers', without('severity', 'severityExamples', 'severityAnswers'));
    fireEvent.click(await screen.findByRole('button', { name: 'Next: Severity' }));
    const all = await screen.findByRole('radio', { name: 'All' });
    await waitFor(() => expect(document.activeElement).toBe(all));
  });

  it('goes from question to question with Enter, and from the last one to the next step', async () => {
    openDraft('', without('desiredResult', 'workaround'));
    const first = await text('What should have happened?');
    first.focus();
    fireEvent.keyDown(first, { key: 'Enter' });
    expect(await isFocused('What do you do by hand meanwhile?')).toBe(true);
    const last = await text('What do you do by hand meanwhile?');
    fireEvent.change(await text('What should have happened?'), { target: { value: 'They keep their sequence' } });
    fireEvent.keyDown(last, { key: 'Enter' });
    await waitFor(() => expect(window.location.hash).toContain('step=checks'));
  });

  it('stays where it is when Enter ends a word of an input method, or makes a line', async () => {
    openDraft('', without('workaround'));
    const field = await text('What should have happened?');
    field.focus();
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(field);
    const lines = await text('What went wrong?');
    lines.focus();
    expect(fireEvent.keyDown(lines, { key: 'Enter' })).toBe(true);
    expect(document.activeElement).toBe(lines);
  });

  it('leads to the next open question with F8, into another step, and back with Shift+F8', async () => {
    openDraft('', without('workaround', 'timeSensitivity'));
    await text('What went wrong?');
    fireEvent.keyDown(window, { key: 'F8' });
    expect(await isFocused('What do you do by hand meanwhile?')).toBe(true);
    fireEvent.keyDown(window, { key: 'F8' });
    expect(await isFocused('Until when is it needed?')).toBe(true);
    fireEvent.keyDown(window, { key: 'F8', shiftKey: true });
    expect(await isFocused('What do you do by hand meanwhile?')).toBe(true);
  });

  it('leads past the details when they are filled in', async () => {
    openDraft('?step=severity', (form) => form);
    expect(await screen.findByRole('button', { name: 'Next: Evidence' })).toBeTruthy();
  });

  it('leads to the details when one of them is open', async () => {
    openDraft('?step=severity', without('version'));
    expect(await screen.findByRole('button', { name: 'Next: Details' })).toBeTruthy();
  });
});
