import type { Engine } from './engine.ts';
import type { Literal, RedactionStream } from './types.ts';
import { createReport } from './report.ts';
import { decodeBytes, encodeAs } from './encoding.ts';
import { allSpans, guarded, ownSpans } from './engine.ts';
import { applySpans } from './spans.ts';
import { formatOf } from './format.ts';

/** Placeholder of the first slice: keeps everything until the end. */
export function createStream(
  engine: Engine,
  input: { readonly name: string; readonly format?: string },
  literals: readonly Literal[],
): RedactionStream {
  const parts: Uint8Array[] = [];
  return {
    push: (chunk) => {
      parts.push(chunk.slice());
      return new Uint8Array(0);
    },
    end: () =>
      guarded(() => {
        const decoded = decodeBytes(Buffer.concat(parts));
        if (!decoded.ok) return decoded;
        const format = formatOf(input.name, input.format, decoded.text);
        const report = createReport(engine, input.name);
        const spans = allSpans(engine, decoded.text, ownSpans(engine, decoded.text, format, input.name), literals);
        report.add(decoded.text, spans);
        const bytes = encodeAs(decoded.encoding, applySpans(decoded.text, spans, engine.markOf));
        return {
          ok: true as const,
          bytes: Buffer.concat([decoded.mark, bytes]),
          ...report.findings(decoded.encoding, format),
        };
      }),
  };
}
