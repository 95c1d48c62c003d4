import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

describe('The language of the window', () => {
  windows();

  it('changes at once, with dates and the page’s own language, when another one is chosen', async () => {
    const { core } = openWindow('/settings/appearance');
    fireEvent.click(await screen.findByRole('radio', { name: 'Deutsch' }));
    expect(await screen.findByText('Die Farben folgen dem System.')).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
    expect(callsOf(core, 'settings.set')).toEqual([{ key: 'ui.language', value: 'de' }]);
    fireEvent.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByText('Colours follow the system.')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('is the remembered one in the first picture, before the core has answered', () => {
    localStorage.setItem('companion-language', 'es');
    openWindow('/cases');
    expect(screen.getByRole('link', { name: /Casos/ })).toBeTruthy();
  });

  it('comes with due times of both zones when it is Chinese', async () => {
    localStorage.setItem('companion-language', 'zh-Hans');
    const { core } = openWindow('/cases/case-1042');
    core.world.settings.set('ui.language', 'zh-Hans');
    expect(await screen.findByText('截止 今天 18:30 · 09:30 太平洋时间')).toBeTruthy();
  });
});

describe('The hint that support answers in English', () => {
  windows();

  const hint = 'Support answers in English.';

  it('comes when the person writes another language, and stays away once it is put away', async () => {
    const { core } = openWindow('/report/case-1043');
    const field = await screen.findByLabelText('What went wrong?');
    expect(screen.queryByText(hint, { exact: false })).toBeNull();
    fireEvent.change(field, { target: { value: 'Nach dem Import ist Linie 3 leer und wir planen von Hand.' } });
    expect(await screen.findByText(hint, { exact: false })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Understood' }));
    await waitFor(() => expect(screen.queryByText(hint, { exact: false })).toBeNull());
    expect(core.world.settings.get('ui.languageHint')).toBe('put-away');
  });

  it('names the languages of the centres when the window speaks another language', async () => {
    localStorage.setItem('companion-language', 'de');
    const { core } = openWindow('/report/case-1043/review');
    core.world.settings.set('ui.language', 'de');
    expect(await screen.findByText(/Der Support antwortet auf Englisch\. .*San Diego liest: /)).toBeTruthy();
  });
});
