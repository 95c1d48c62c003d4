/** A picture as red, green, blue and opacity, one byte each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** How opaque a written text is, dot by dot: what it looks like is the browser's matter, where it goes is ours. */
export interface Stamp {
  readonly width: number;
  readonly height: number;
  readonly alpha: Uint8ClampedArray;
}

/** Writes a text of a size in dots. */
export type WriteText = (text: string, size: number) => Stamp;
