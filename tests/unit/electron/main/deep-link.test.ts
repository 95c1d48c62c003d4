import { assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkIn, placeOfLink } from '../../../../electron/main/deep-link.ts';

describe('a link into the app', () => {
  it.each([
    ['companion://case/1042', '/cases/1042'],
    ['companion://case/01JD3Q8N6Z9V5T4R2W1Y0X7C8B', '/cases/01JD3Q8N6Z9V5T4R2W1Y0X7C8B'],
    ['companion://case/1042/', '/cases/1042'],
    ['COMPANION://Case/1042', '/cases/1042'],
    ['companion://draft/abc', '/report/abc'],
    ['companion://request/abc', '/requests/abc'],
    ['companion://article/instance-manager', '/knowledge/instance-manager'],
    ['companion://snapshot/abc', '/diagnostics/abc'],
    ['companion://knowledge', '/knowledge'],
    ['companion://home', '/'],
    ['companion://', '/'],
  ])('leads to its place when it is %s', (link, place) => {
    expect(placeOfLink(link)).toBe(place);
  });

  it.each([
    // A link may not begin anything.
    'companion://draft/new',
    'companion://report',
    'companion://collect',
    'companion://send/1042',
    // Nor bring along what a place would take as wishes.
    'companion://case/1042?open=1',
    'companion://case/1042#x',
    'companion://case/1042/review',
    'companion://case/..',
    'companion://case/../settings',
    'companion://case/%2e%2e',
    'companion://case/a b',
    'companion://constructor/x',
    'companion://__proto__/x',
    'companion:case/1042',
    'https://example.com/case/1042',
    'javascript:alert(1)',
    '',
    `companion://case/${'a'.repeat(400)}`,
  ])('is refused when it is %s', (link) => {
    expect(placeOfLink(link)).toBeUndefined();
  });

  it('leads to a plain route or nowhere when it says anything', () => {
    assert(
      property(string(), stringMatching(/^[a-z]{0,8}$/), (tail, head) => {
        const place = placeOfLink(`companion://${head}/${tail}`);
        expect(place ?? '/').toMatch(/^\/(?:[a-z]+(?:\/[A-Za-z0-9_-]+)?)?$/);
      }),
    );
  });

  it('is found among the words of a command line when there is one', () => {
    expect(linkIn(['app.exe', '--data', 'X', 'companion://case/7'])).toBe('companion://case/7');
    expect(linkIn(['app.exe', '--data', 'companion'])).toBeUndefined();
  });
});
