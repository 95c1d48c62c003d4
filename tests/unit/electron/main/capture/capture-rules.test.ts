import { describe, expect, it } from 'vitest';
import {
  captureProblem,
  dotsOf,
  isStart,
  sourceOfDisplay,
  withinBytes,
} from '../../../../../electron/main/capture/capture-rules.ts';
import { createPictureShelf } from '../../../../../electron/main/capture/picture-shelf.ts';
import { recorderPage } from '../../../../../electron/main/capture/recorder-page.ts';

const X11 = { platform: 'linux', sessionType: 'x11', waylandDisplay: undefined, access: undefined };

describe('whether pictures can be taken', () => {
  it('is told by the desktop', () => {
    expect(captureProblem(X11)).toBeUndefined();
    expect(captureProblem({ ...X11, sessionType: 'wayland' })).toBe('wayland');
    expect(captureProblem({ ...X11, waylandDisplay: 'wayland-0' })).toBe('wayland');
    expect(captureProblem({ ...X11, platform: 'darwin', access: 'denied' })).toBe('noRight');
    expect(captureProblem({ ...X11, platform: 'win32' })).toBeUndefined();
  });
});

describe('the picture of a display', () => {
  it('has as many dots as the display when it is scaled', () => {
    expect(dotsOf({ size: { width: 1707, height: 1067 }, scaleFactor: 1.5 })).toEqual({ width: 2561, height: 1601 });
  });

  it('is found by its number, else by its place among all', () => {
    const numbered = [
      { id: 'screen:0', display_id: '7' },
      { id: 'screen:1', display_id: '9' },
    ];
    expect(sourceOfDisplay(numbered, [7, 9], 9)?.id).toBe('screen:1');
    expect(sourceOfDisplay(numbered, [7, 9, 11], 11)).toBeUndefined();
    const unnumbered = numbered.map((source) => ({ ...source, display_id: '' }));
    expect(sourceOfDisplay(unnumbered, [7, 9], 9)?.id).toBe('screen:1');
    expect(sourceOfDisplay([numbered[0] ?? { id: '', display_id: '' }], [3], 3)?.id).toBe('screen:0');
  });

  it('is listed without its preview when a message would grow too large', () => {
    const sources = ['aa', 'bb', 'cc'].map((preview) => ({ preview }));
    expect(withinBytes(sources, 4)).toEqual([{ preview: 'aa' }, { preview: 'bb' }, { preview: null }]);
  });
});

describe('the shelf', () => {
  it('gives a picture in parts and forgets it when it was fetched', () => {
    const shelf = createPictureShelf(() => 'one');
    const png = new Uint8Array(320_000).fill(7);
    const id = shelf.put(png);
    const first = shelf.part(id, 0);
    expect(first?.next).toBe(150_000);
    expect(shelf.part(id, 300_000)).toMatchObject({ next: null });
    expect(shelf.part(id, 320_000)).toBeUndefined();
    shelf.drop(id);
    expect(shelf.part(id, 0)).toBeUndefined();
  });
});

describe('a recording of steps', () => {
  const [one, other] = [{ caseId: 'one' }, { caseId: 'other' }];

  it.each([
    ['begins when none ran', null, one, true],
    ['begins when one of another case ran', other, one, true],
    ['goes on when it is told of again', one, one, false],
    ['ends by itself when it ran', one, null, false],
    ['ends by itself when none ran', null, null, false],
  ])('%s', (_, now, next, expected) => {
    expect(isStart(now, next)).toBe(expected);
  });
});

describe('the bar', () => {
  it('says how many pictures there are and that nothing else is recorded, without any script', () => {
    const page = recorderPage({ caseId: 'c', taken: 2, keys: 'Control+Alt+Shift+S' }, 'nonce');
    expect(page).toContain('Recording steps: 2 pictures');
    expect(page).toContain('Ctrl+Alt+Shift+S');
    expect(page).toContain('Nothing else is recorded');
    expect(page).not.toContain('<script');
  });
});
