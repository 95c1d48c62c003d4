import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

/** Discards the first draft; gives its row's button, which had the focus. */
async function discardFirst(): Promise<OpenWindow> {
  const opened = openWindow('/cases?tab=drafts');
  const list = within(await screen.findByRole('list', { name: 'Drafts' }));
  const button = list.getAllByRole('button', { name: /^Discard: / })[0] as HTMLElement;
  button.focus();
  fireEvent.click(button);
  await screen.findByRole('button', { name: 'Undo' });
  return opened;
}

describe('what a toast offers', () => {
  windows();

  it('names its key, and is taken back by it from anywhere in the page', async () => {
    const { core } = await discardFirst();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo.getAttribute('aria-keyshortcuts')).toBe('Control+Z');
    expect(undo.closest('li')?.textContent).toContain('Ctrl+Z');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(callsOf(core, 'cases.restore')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    // There is nothing more to take back.
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(callsOf(core, 'cases.restore')).toHaveLength(1);
  });

  it('leaves Ctrl+Z to the text that is being written', async () => {
    const { core } = await discardFirst();
    const filter = screen.getAllByRole('searchbox')[0] as HTMLElement;
    fireEvent.input(filter, { target: { value: 'a' } });
    expect(fireEvent.keyDown(filter, { key: 'z', ctrlKey: true })).toBe(true);
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(callsOf(core, 'cases.restore')).toEqual([]);
  });

  it('is taken back from a field too while nothing was written in it since', async () => {
    const { core } = await discardFirst();
    const filter = screen.getAllByRole('searchbox')[0] as HTMLElement;
    expect(fireEvent.keyDown(filter, { key: 'z', ctrlKey: true })).toBe(false);
    await waitFor(() => expect(callsOf(core, 'cases.restore')).toHaveLength(1));
    // Now the field has its own undo again.
    expect(fireEvent.keyDown(filter, { key: 'z', ctrlKey: true })).toBe(true);
  });

  it('is no trap: Tab is left to the browser, Esc closes it and gives the focus back, and the page stays', async () => {
    const { core } = await discardFirst();
    const undo = screen.getByRole('button', { name: 'Undo' });
    const before = screen.getAllByRole('searchbox')[0] as HTMLElement;
    before.focus();
    undo.focus();
    expect(fireEvent.keyDown(undo, { key: 'Tab' })).toBe(true);
    expect(undo.closest('[data-tabster]')?.closest('section')).not.toBe(undo.closest('section'));
    const place = window.location.hash;
    expect(fireEvent.keyDown(undo, { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement).toBe(before);
    expect(window.location.hash).toBe(place);
    expect(callsOf(core, 'cases.restore')).toEqual([]);
  });
});

describe('the focus', () => {
  windows();

  it('goes to the next draft when one is discarded, and stays in the page after the last', async () => {
    const { core } = openWindow('/cases?tab=drafts');
    await screen.findByRole('list', { name: 'Drafts' });
    const one = core.world.cases.get('case-1043');
    if (one === undefined) throw new Error('The story has no draft 1043.');
    core.world.cases.set('second', { ...one, id: 'second' as never, number: 900, title: 'The older one' });
    core.world.emit('cases.changed', { ids: ['second'] });
    const older = await screen.findByRole('link', { name: 'The older one' });
    const [first] = screen.getAllByRole('button', { name: /^Discard: / });
    first?.focus();
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(first?.isConnected).toBe(false));
    await waitFor(() => expect(document.activeElement).toBe(older));
    const last = screen.getByRole('button', { name: /^Discard: / });
    last.focus();
    fireEvent.click(last);
    await waitFor(() => expect(last.isConnected).toBe(false));
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(document.activeElement?.closest('main')).not.toBeNull();
  });

  it('goes to the kinds, stays there while the arrow keys move along them, and then to the first field', async () => {
    openWindow('/report/new');
    const change = await screen.findByRole('button', { name: 'Something else' });
    change.focus();
    fireEvent.click(change);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Problem/ })));
    const training = screen.getByRole('radio', { name: /^Training/ });
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    fireEvent.click(training);
    expect(training.isConnected).toBe(true);
    fireEvent.keyDown(training, { key: 'Enter' });
    await waitFor(() => expect(training.isConnected).toBe(false));
    await waitFor(() => expect(document.activeElement?.closest('[id^="asked-"]')).not.toBeNull());
    expect(document.activeElement?.closest('[id^="asked-"]')).toBe(document.querySelector('[id^="asked-"]'));
  });

  it('goes to the reason of "I do not know", and Esc there leads back to the field only', async () => {
    const { core } = openWindow('/report/new');
    const unknown = await screen.findByRole('button', { name: /^I do not know: What went wrong/ });
    unknown.focus();
    fireEvent.click(unknown);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/What went wrong/));
    expect(document.activeElement?.matches('input')).toBe(true);
    const place = window.location.hash;
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(window.location.hash).toBe(place);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /What went wrong/ }));
    expect(core.world.cases.size).toBeGreaterThan(0);
  });

  it('goes back to what opened a dialog', async () => {
    openWindow('/cases/case-1042');
    const opener = await screen.findByRole('button', { name: 'What happened?' });
    opener.focus();
    fireEvent.click(opener);
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Call with support/ }));
    const dialog = await screen.findByRole('dialog');
    const words = within(dialog).getByRole('textbox', { name: 'In your words, if you like' });
    words.focus();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});
