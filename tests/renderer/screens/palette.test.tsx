import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PLACES_OF_KEYS, SHORTCUTS } from '../../../renderer/components/shortcuts.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const press = (key: string, more: object = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? window, { key, ...more });
const field = (): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Search cases, articles, actions' });
const options = (): readonly string[] => screen.getAllByRole('option').map(({ textContent }) => textContent ?? '');
const chosen = (): string => screen.getByRole('option', { selected: true }).textContent ?? '';
const type = (text: string): void => void fireEvent.change(field(), { target: { value: text } });

describe('the palette', () => {
  windows();

  const open = async (place = '/cases') => {
    const opened = openWindow(place);
    await screen.findByRole('heading', { level: 1, name: /Two cases wait|Three things/ });
    await waitFor(() => expect(screen.getByRole('link', { name: /2 cases wait for you/ })).toBeTruthy());
    press('k', { ctrlKey: true });
    return opened;
  };

  it('opens by Ctrl+K with the focus in its field, and offers what waits', async () => {
    await open();
    expect(document.activeElement).toBe(field());
    expect(screen.getByRole('group', { name: 'Cases' }).textContent).toContain('1039 Optimizer plans');
    expect(options().some((text) => text.startsWith('Continue: '))).toBe(true);
    expect(field().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).getAttribute('id'),
    );
  });

  it.each([
    ['draft', /^Go to drafts/],
    ['screenshot', /^Report a problem/],
    ['phone', /^Go to Support/],
    ['contacts', /^Settings: /],
    ['dark', /^Dark colours/],
    ['enhancement', /^Report a problem/],
    ['print', /^Go to Cases/],
  ])('finds by another word what it does (%s)', async (word, wanted) => {
    await open();
    type(word);
    await waitFor(() => expect(options().some((text) => wanted.test(text))).toBe(true));
  });

  it('finds while typing, moves by arrows round both ends, and opens by Enter', async () => {
    await open();
    type('104');
    await waitFor(() => expect(options().filter((text) => !text.includes('104'))).toEqual([]));
    expect(screen.getByText(`${options().length} results`)).toBeTruthy();
    const first = chosen();
    press('ArrowUp');
    expect(chosen()).not.toBe(first);
    press('ArrowDown');
    expect(chosen()).toBe(first);
    type('1042');
    await waitFor(() => expect(options()).toHaveLength(1));
    press('Enter');
    await waitFor(() => expect(window.location.hash).toBe('#/cases/case-1042'));
    expect(screen.queryByRole('combobox', { name: 'Search cases, articles, actions' })).toBeNull();
  });

  it('puts what was chosen lately first the next time', async () => {
    await open();
    type('spac');
    await waitFor(() => expect(chosen()).toContain('Settings: Space'));
    press('Enter');
    await waitFor(() => expect(window.location.hash).toBe('#/settings/space'));
    fireEvent.click(screen.getByRole('button', { name: /Search cases, articles, actions/ }));
    expect(within(screen.getByRole('group', { name: 'Lately' })).getByText('Settings: Space')).toBeTruthy();
    expect(chosen()).toContain('Settings: Space');
  });

  it('gives the focus back to where it was when it is left by Esc, and does not step back', async () => {
    openWindow('/cases');
    const filter = await screen.findByRole('searchbox', { name: 'Filter' });
    filter.focus();
    press('k', { ctrlKey: true });
    expect(document.activeElement).toBe(field());
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(filter);
    expect(window.location.hash).toBe('#/cases');
  });

  it('does what an action says', async () => {
    const { core } = await open();
    type('dark');
    await waitFor(() => expect(chosen()).toContain('Dark colours'));
    press('Enter');
    await waitFor(() => expect(callsOf(core, 'settings.set')).toEqual([{ key: 'ui.theme', value: 'dark' }]));
  });

  it('finds a language by its own name and by the word for it', async () => {
    const { core } = await open();
    type('language');
    await waitFor(() => expect(options()).toContain('DeutschLanguage'));
    type('deutsch');
    await waitFor(() => expect(chosen()).toContain('Deutsch'));
    press('Enter');
    await waitFor(() => expect(callsOf(core, 'settings.set')).toEqual([{ key: 'ui.language', value: 'de' }]));
  });

  it('finds articles below what it finds by itself, and leads to them', async () => {
    await open();
    type('gantt');
    const articles = await screen.findByRole('group', { name: 'Articles' });
    expect(articles.previousElementSibling).toBe(screen.getByRole('group', { name: 'Cases' }));
    fireEvent.click(within(articles).getByRole('option', { name: /Why a line looks empty in the Gantt/ }));
    expect(await screen.findByRole('article', { name: 'Why a line looks empty in the Gantt' })).toBeTruthy();
  });

  it('says so when nothing fits', async () => {
    await open();
    type('zzzz');
    expect((await screen.findAllByText('Nothing fits “zzzz”.')).length).toBeGreaterThan(0);
    press('Enter');
    expect(field().value).toBe('zzzz');
  });
});

describe('the keys of the window', () => {
  windows();

  it('lead to the places of the rail by their number', async () => {
    openWindow('/');
    await screen.findByRole('heading', { level: 1 });
    press('2', { ctrlKey: true });
    await waitFor(() => expect(window.location.hash).toBe('#/cases'));
    press(',', { ctrlKey: true });
    await waitFor(() => expect(window.location.hash).toBe('#/settings'));
    expect(screen.getByRole('link', { name: /^Cases/ }).getAttribute('aria-keyshortcuts')).toBe('Control+2');
  });

  it('are all listed by F1 and by a question mark, but not while a text is written', async () => {
    openWindow('/cases');
    const filter = await screen.findByRole('searchbox', { name: 'Filter' });
    filter.focus();
    press('?', { shiftKey: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    press('F1');
    const help = screen.getByRole('dialog', { name: 'Keys' });
    const listed = PLACES_OF_KEYS.reduce((sum, place) => sum + SHORTCUTS[place].length, 0);
    expect(help.querySelectorAll('dt')).toHaveLength(listed);
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(filter);
  });
});
