import { expect, test } from './fixtures.ts';
import { openDesignWindow } from './support/design-window.ts';
import { makeFolder } from './support/launch.ts';
import { overflowing } from './support/overflow.ts';

// Longer words than English has, on every screen: a language that nobody speaks, forty per cent longer, and German.

const PLACES = [
  '/',
  '/cases',
  '/cases?tab=drafts',
  '/cases/case-1042',
  '/cases/case-1039',
  '/cases/case-1028',
  ...['what', 'answers', 'checks', 'severity', 'details', 'evidence'].map((step) => `/report/case-1043?step=${step}`),
  '/report/case-1043/review',
  '/diagnostics',
  '/diagnostics/snap-2/inside',
  '/diagnostics/compare',
  '/recordings',
  '/knowledge?q=import',
  '/support',
  '/requests',
  '/requests/a118',
  ...['', '/severities', '/clocks', '/hours', '/case', '/contract'].map((part) => `/policy${part}`),
  ...['targets', 'calendars', 'holidays', 'centres', 'general'].map((part) => `/policy/edit/${part}`),
  ...['', '/people', '/folders', '/notices', '/space', '/appearance', '/about'].map((part) => `/settings${part}`),
];

test('every screen holds words that are longer than English ones when the window is large and when it is small', async () => {
  test.setTimeout(180_000);
  const folder = await makeFolder('languages');
  const design = await openDesignWindow(folder.path);
  const wrong: string[] = [];
  for (const language of ['pseudo', 'de']) {
    await design.open('/', { language });
    for (const place of PLACES) {
      await design.resize(1366, 768);
      await design.lead(place);
      for (const [width, height] of [
        [1366, 768],
        [900, 600],
      ] as const) {
        await design.resize(width, height);
        for (const what of await overflowing(design.page)) wrong.push(`${language} ${place} ${width}: ${what}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  await design.end();
  await folder.remove();
});
