const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A line of the input; `undefined` for one that was too long to read. */
export type Line = string | undefined;

/**
 * Lines of UTF-8 text as they come in: each time all that are complete, at the end what is left. A line longer than
 * `maxBytes` is not kept, so no input fills the memory.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let bytes = 0;

  const keep = (part: Uint8Array): void => {
    bytes += part.length;
    parts = bytes > maxBytes ? [] : [...parts, part];
  };
  const end = (): Line => {
    const line = bytes > maxBytes ? undefined : decoder.decode(withoutReturn(Buffer.concat(parts)));
    parts = [];
    bytes = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, feed));
      lines.push(end());
      start = feed + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (bytes > 0) yield [end()];
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
