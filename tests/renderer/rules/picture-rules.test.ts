import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMarks } from '../../../renderer/features/picture/apply-rules.ts';
import { blockSize, blurArea } from '../../../renderer/features/picture/blur-rules.ts';
import { changed, EMPTY, redone, undone } from '../../../renderer/features/picture/history-rules.ts';
import {
  boundsOf,
  inside,
  markAt,
  middleMark,
  moveMark,
  rectOf,
  sizeMark,
  TOOLS,
} from '../../../renderer/features/picture/marks.ts';
import type { Mark } from '../../../renderer/features/picture/marks.ts';
import type { Pixels, WriteText } from '../../../renderer/features/picture/pixels.ts';

type Colour = readonly [number, number, number];

/** A picture whose every dot differs from its neighbours. */
function picture(width: number, height: number, colour: (x: number, y: number) => Colour = noise): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colour(x, y), 255], (y * width + x) * 4);
  return { width, height, data };
}

const noise = (x: number, y: number): Colour => [
  (x * 37 + y * 11) % 255,
  (x * 17 + y * 29) % 253,
  (x * 7 + y * 3) % 251,
];
const at = ({ data, width }: Pixels, x: number, y: number): Colour => {
  const from = (y * width + x) * 4;
  return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
};
const copy = (one: Pixels): Pixels => ({ ...one, data: new Uint8ClampedArray(one.data) });
const write: WriteText = (text, size) => ({
  width: text.length * size,
  height: size,
  alpha: new Uint8ClampedArray(text.length * size * size).fill(255),
});
const AREA = { x: 10, y: 10, width: 96, height: 48 };

/** Letters drawn as bars: dark and light dots with the same share of dark in each block, in another order. */
function text(seed: number): Pixels {
  const side = blockSize(AREA);
  return picture(130, 90, (x, y) => {
    const inX = (x - AREA.x) % side;
    const inY = (y - AREA.y) % side;
    const isInk = (seed === 0 ? inX : side - 1 - inX) < side / 2 && inY >= 0;
    return isInk ? [20, 20, 20] : [240, 240, 240];
  });
}

describe('a black-out', () => {
  it('leaves nothing of what was there, and everything beside it', () => {
    const before = picture(60, 40);
    const after = applyMarks(before, [{ kind: 'blackout', rect: { x: 5, y: 6, width: 20, height: 10 } }], write);
    for (let y = 0; y < 40; y++)
      for (let x = 0; x < 60; x++) {
        const isUnder = x >= 5 && x < 25 && y >= 6 && y < 16;
        expect(at(after, x, y)).toEqual(isUnder ? [0, 0, 0] : at(before, x, y));
      }
    expect(at(before, 10, 10)).toEqual(noise(10, 10));
  });

  it('is the same whatever was under it', () => {
    const mark: Mark = { kind: 'blackout', rect: { x: 0, y: 0, width: 30, height: 20 } };
    const one = applyMarks(picture(30, 20), [mark], write);
    const other = applyMarks(
      picture(30, 20, () => [1, 2, 3]),
      [mark],
      write,
    );
    expect(one.data).toEqual(other.data);
  });
});

describe('a blur', () => {
  it('cannot tell two texts apart when their blocks are equally dark', () => {
    const [one, other] = [text(0), text(1)];
    expect(one.data).not.toEqual(other.data);
    blurArea(one, AREA, 7);
    blurArea(other, AREA, 7);
    const inArea = (of: Pixels): Colour[] =>
      Array.from({ length: AREA.width * AREA.height }, (_, index) =>
        at(of, AREA.x + (index % AREA.width), AREA.y + Math.floor(index / AREA.width)),
      );
    expect(inArea(one).join(' ') === inArea(other).join(' ')).toBe(true);
  });

  it('is one colour a block, of few blocks, and no dot is what it was', () => {
    const before = picture(130, 90);
    const after = copy(before);
    blurArea(after, AREA, 3);
    const side = blockSize(AREA);
    expect(side).toBeGreaterThanOrEqual(24);
    const colours = new Set<string>();
    let same = 0;
    for (let y = AREA.y; y < AREA.y + AREA.height; y++)
      for (let x = AREA.x; x < AREA.x + AREA.width; x++) {
        const corner = at(after, x - ((x - AREA.x) % side), y - ((y - AREA.y) % side));
        expect(at(after, x, y)).toEqual(corner);
        colours.add(corner.join());
        if (at(before, x, y).join() === corner.join()) same++;
      }
    expect(colours.size).toBeLessThanOrEqual(Math.ceil(AREA.width / side) * Math.ceil(AREA.height / side));
    expect(same).toBeLessThan(20);
    expect(at(after, 9, 9)).toEqual(at(before, 9, 9));
  });

  it('has no block narrower than a letter when the area is no multiple of a block', () => {
    const area = { x: 3, y: 2, width: 77, height: 31 };
    const after = picture(90, 60);
    blurArea(after, area, 9);
    const row = Array.from({ length: area.width }, (_, x) => at(after, area.x + x, area.y).join());
    const edges = row.flatMap((colour, x) => (x > 0 && colour !== row[x - 1] ? [x] : []));
    for (const [index, edge] of edges.entries()) expect(edge - (edges[index - 1] ?? 0)).toBeGreaterThanOrEqual(24);
    expect(new Set(Array.from({ length: area.height }, (_, y) => at(after, area.x, area.y + y).join())).size).toBe(1);
  });

  it('differs by chance when the same text is blurred twice', () => {
    const [one, other] = [text(0), text(0)];
    blurArea(one, AREA, 1);
    blurArea(other, AREA, 2);
    expect(one.data).not.toEqual(other.data);
  });

  it('never reads what a black-out took away', () => {
    const marks: readonly Mark[] = [
      { kind: 'blackout', rect: AREA },
      { kind: 'blur', rect: AREA, seed: 5 },
    ];
    expect(applyMarks(picture(130, 90), marks, write).data).toEqual(
      applyMarks(
        picture(130, 90, (x, y) => (isIn(x, y) ? [9, 9, 9] : noise(x, y))),
        marks,
        write,
      ).data,
    );
  });
});

const isIn = (x: number, y: number): boolean =>
  x >= AREA.x && x < AREA.x + AREA.width && y >= AREA.y && y < AREA.y + AREA.height;

describe('a crop', () => {
  it('leaves its part only, whatever else is on the picture, and the last one counts', () => {
    const marks: readonly Mark[] = [
      { kind: 'crop', rect: { x: 1, y: 1, width: 5, height: 5 } },
      { kind: 'blackout', rect: { x: 0, y: 0, width: 12, height: 12 } },
      { kind: 'crop', rect: { x: 10, y: 10, width: 6, height: 4 } },
    ];
    const after = applyMarks(picture(40, 30), marks, write);
    expect([after.width, after.height, after.data.length]).toEqual([6, 4, 96]);
    expect(at(after, 0, 0)).toEqual([0, 0, 0]);
    expect(at(after, 3, 3)).toEqual(noise(13, 13));
  });
});

describe('an arrow and a text', () => {
  it('are drawn where they were put, and nowhere else', () => {
    const before = picture(400, 100);
    const marks: readonly Mark[] = [
      { kind: 'arrow', from: { x: 20, y: 50 }, to: { x: 120, y: 50 } },
      { kind: 'text', at: { x: 200, y: 20 }, text: 'Here' },
    ];
    const after = applyMarks(before, marks, write);
    expect(at(after, 60, 50)).toEqual([0xc5, 0x0f, 0x1f]);
    expect(at(after, 119, 50)).toEqual([0xc5, 0x0f, 0x1f]);
    expect(at(after, 210, 30)).toEqual([0x24, 0x24, 0x24]);
    expect(at(after, 60, 90)).toEqual(at(before, 60, 90));
    expect(at(after, 390, 95)).toEqual(at(before, 390, 95));
  });
});

const point = record({ x: integer({ min: -50, max: 250 }), y: integer({ min: -50, max: 250 }) });
const anyMark = record({ tool: constantFrom(...TOOLS), from: point, to: point }).map(({ tool, from, to }): Mark => {
  if (tool === 'arrow') return { kind: 'arrow', from, to };
  if (tool === 'text') return { kind: 'text', at: from, text: 'Hi' };
  const rect = rectOf(from, to);
  return tool === 'blur' ? { kind: 'blur', rect, seed: from.x } : { kind: tool, rect };
});

describe('marks', () => {
  it('never reach outside of the picture, wherever they lie', () => {
    assert(
      property(array(anyMark, { maxLength: 4 }), (marks) => {
        const after = applyMarks(picture(48, 32), marks, write);
        expect(after.data).toHaveLength(after.width * after.height * 4);
        expect(after.width <= 48 && after.height <= 32).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('come back as they were when they are moved there and back, undone and redone', () => {
    assert(
      property(array(anyMark, { minLength: 1, maxLength: 5 }), point, (marks, by) => {
        const [first] = marks;
        if (first === undefined) return;
        expect(moveMark(moveMark(first, by), { x: -by.x, y: -by.y })).toEqual(first);
        const history = marks.reduce((now, mark) => changed(now, [...now.marks, mark]), EMPTY);
        const back = marks.reduce((now) => undone(now), history);
        expect(back.marks).toEqual([]);
        expect(undone(back)).toBe(back);
        expect(marks.reduce((now) => redone(now), back)).toEqual(history);
      }),
    );
  });

  it('are found at a point, the one on top first, and can be made larger but not too small', () => {
    const marks = [middleMark('blackout', 100, 60, 1), middleMark('blur', 100, 60, 1)];
    expect(markAt(marks, { x: 50, y: 30 })).toBe(1);
    expect(markAt(marks, { x: 1, y: 1 })).toBeUndefined();
    const small = sizeMark(marks[0] ?? middleMark('blackout', 100, 60, 1), { x: -500, y: -500 });
    expect(boundsOf(small)).toMatchObject({ width: 8, height: 8 });
    expect(inside({ x: -5, y: 2, width: 20, height: 100 }, 10, 10)).toEqual({ x: 0, y: 2, width: 10, height: 8 });
  });
});
