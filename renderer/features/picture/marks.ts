/** A place in the picture as it was taken, in its own dots. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a person put on a picture. The picture itself is never changed before it is saved. */
export type Mark =
  | { readonly kind: 'blackout'; readonly rect: Rect }
  /** `seed`: what makes the blur of this mark random; it is forgotten with the mark. */
  | { readonly kind: 'blur'; readonly rect: Rect; readonly seed: number }
  | { readonly kind: 'crop'; readonly rect: Rect }
  | { readonly kind: 'arrow'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'text'; readonly at: Point; readonly text: string };

export type Tool = Mark['kind'];
export const TOOLS: readonly Tool[] = ['blackout', 'blur', 'crop', 'arrow', 'text'];

/** The rectangle between two points, whichever way it was drawn. Pure. */
export function rectOf(from: Point, to: Point): Rect {
  return {
    x: Math.round(Math.min(from.x, to.x)),
    y: Math.round(Math.min(from.y, to.y)),
    width: Math.round(Math.abs(to.x - from.x)),
    height: Math.round(Math.abs(to.y - from.y)),
  };
}

/** The part of a rectangle inside a picture. Pure. */
export function inside(rect: Rect, width: number, height: number): Rect {
  const x = Math.min(Math.max(0, rect.x), width);
  const y = Math.min(Math.max(0, rect.y), height);
  const right = Math.min(Math.max(x, rect.x + rect.width), width);
  const bottom = Math.min(Math.max(y, rect.y + rect.height), height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Where a mark lies, for choosing it and for telling of it. Pure. */
export function boundsOf(mark: Mark): Rect {
  if (mark.kind === 'arrow') return rectOf(mark.from, mark.to);
  if (mark.kind === 'text') return { ...mark.at, width: Math.max(40, mark.text.length * 12), height: 28 };
  return mark.rect;
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** A mark in another place. Pure. */
export function moveMark(mark: Mark, by: Point): Mark {
  if (mark.kind === 'arrow') return { ...mark, from: moved(mark.from, by), to: moved(mark.to, by) };
  if (mark.kind === 'text') return { ...mark, at: moved(mark.at, by) };
  return { ...mark, rect: { ...mark.rect, ...moved(mark.rect, by) } };
}

/** A mark of another size: its end moves. Never smaller than eight dots. Pure. */
export function sizeMark(mark: Mark, by: Point): Mark {
  if (mark.kind === 'arrow') return { ...mark, to: moved(mark.to, by) };
  if (mark.kind === 'text') return mark;
  const { rect } = mark;
  const least = 8;
  const size = { width: Math.max(least, rect.width + by.x), height: Math.max(least, rect.height + by.y) };
  return { ...mark, rect: { ...rect, ...size } };
}

/** The mark on top at a point; undefined where there is none. Pure. */
export function markAt(marks: readonly Mark[], { x, y }: Point): number | undefined {
  const at = marks.findLastIndex((mark) => {
    const bounds = boundsOf(mark);
    const near = mark.kind === 'arrow' ? 10 : 0;
    const isAcross = x >= bounds.x - near && x <= bounds.x + bounds.width + near;
    return mark.kind !== 'crop' && isAcross && y >= bounds.y - near && y <= bounds.y + bounds.height + near;
  });
  return at === -1 ? undefined : at;
}

/** A mark in the middle of a picture, for those who work by keys. Pure. */
export function middleMark(tool: Tool, width: number, height: number, seed: number): Mark {
  const size = { width: Math.round(width / 4), height: Math.round(height / 6) };
  const rect = { x: Math.round((width - size.width) / 2), y: Math.round((height - size.height) / 2), ...size };
  return newMark(tool, { x: rect.x, y: rect.y }, { x: rect.x + rect.width, y: rect.y + rect.height }, seed);
}

/** A mark drawn from one point to another. Pure. */
export function newMark(tool: Tool, from: Point, to: Point, seed: number): Mark {
  const rect = rectOf(from, to);
  if (tool === 'arrow') return { kind: 'arrow', from, to };
  if (tool === 'text') return { kind: 'text', at: from, text: '' };
  return tool === 'blur' ? { kind: 'blur', rect, seed } : { kind: tool, rect };
}
