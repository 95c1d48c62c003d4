import { StringDecoder } from 'node:string_decoder';

/** Cuts a stream of UTF-8 into lines, whatever its pieces. */
export interface LineSplitter {
  push(chunk: Buffer): void;
  /** Hands over what stands behind the last line end. */
  end(): void;
}

/** `onLine` gets lines without `\n` and `\r\n`. Costs no more than the length of the text. */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  const finish = (last: string): void => {
    parts.push(last);
    const line = parts.join('');
    parts = [];
    onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  };
  return {
    push: (chunk) => {
      const lines = decoder.write(chunk).split('\n');
      for (const line of lines.slice(0, -1)) finish(line);
      parts.push(lines.at(-1) ?? '');
    },
    end: () => {
      const rest = decoder.end();
      if (parts.some((part) => part !== '') || rest !== '') finish(rest);
    },
  };
}
