import { screen, waitFor } from '@testing-library/react';
import { expect, describe, it, vi } from 'vitest';
import { windows } from '../helpers/open-window.tsx';
import { openPseudoWindow, pseudoSaid, untranslated } from '../helpers/pseudo-window.tsx';

vi.mock('../../../shared/i18n/index.ts', async (original) => ({
  ...(await original<object>()),
  loadTranslator: () => Promise.resolve(pseudoSaid),
}));

const PLACES = [
  '/',
  '/cases',
  '/cases?tab=drafts',
  '/cases/case-1042',
  '/cases/case-1042/paper',
  '/cases/case-1028',
  ...['what', 'answers', 'checks', 'severity', 'details', 'evidence'].map((step) => `/report/case-1043?step=${step}`),
  '/report/case-1043/review',
  '/diagnostics',
  '/diagnostics/snap-2/inside',
  '/diagnostics/compare',
  '/diagnostics/compare?kind=instances',
  '/recordings',
  '/knowledge?q=import',
  '/support',
  '/requests',
  '/requests/a118',
  ...['', '/severities', '/clocks', '/hours', '/case', '/contract', '/preview?reading=centre'].map(
    (part) => `/policy${part}`,
  ),
  ...['targets', 'calendars', 'calendars/san-diego-office', 'holidays', 'centres', 'general'].map(
    (part) => `/policy/edit/${part}`,
  ),
  ...['', '/people', '/folders', '/notices', '/space', '/appearance', '/about'].map((part) => `/settings${part}`),
];

describe('every text of a screen goes through a translator or is the machine’s own', () => {
  windows();

  it.each(PLACES)('at %s', { timeout: 60_000 }, async (place) => {
    const { data } = openPseudoWindow(place);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.querySelectorAll('[aria-busy="true"]').length).toBe(0));
    // What is asked for by what has just come.
    await settled();
    expect(untranslated(data)).toEqual([]);
  });
});

/** Once nothing of the page has changed for a while. */
async function settled(): Promise<void> {
  for (let before = ''; before !== document.body.innerHTML;) {
    before = document.body.innerHTML;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
