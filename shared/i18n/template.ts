const PLACE = /\{(\d+)\}/u;

/** A template ready to be found in texts and to be written in another language. */
export interface Template {
  /** Literal pieces around the places for values: one more than there are places. */
  readonly pieces: readonly string[];
  /** Length of all literal pieces: of two templates that fit, the one that says more wins. */
  readonly weight: number;
  /** The translation: literal text and numbers of places. */
  readonly target: readonly (string | number)[];
}

/** Reads a template and its translation. Pure. */
export function readTemplate(template: string, translation: string): Template {
  const pieces = template.split(PLACE).filter((_, index) => index % 2 === 0);
  const target = translation.split(PLACE).map((piece, index) => (index % 2 === 0 ? piece : Number(piece)));
  return { pieces, weight: pieces.join('').length, target };
}

/** Words of a text, in small letters. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of a template that stand whole in every text that fits it: none that touches a place for a value. Pure. */
export function anchorsOf({ pieces }: Pick<Template, 'pieces'>): readonly string[] {
  return pieces.flatMap((piece, index) => {
    const start = index === 0 ? 0 : piece.search(/[^\p{L}\p{N}]/u);
    if (start < 0) return [];
    const cut = piece.slice(start);
    return wordsOf(index === pieces.length - 1 ? cut : cut.replace(/[\p{L}\p{N}]+$/u, ''));
  });
}

/**
 * The values at the places of a template, or undefined when the text is another one. Each literal piece is looked for
 * once from where the last one ended, so it costs one walk over the text, whatever stands in it. Pure.
 */
export function valuesIn(text: string, { pieces }: Pick<Template, 'pieces'>): readonly string[] | undefined {
  const [first = ''] = pieces;
  if (pieces.length === 1) return text === first ? [] : undefined;
  const last = pieces.at(-1) ?? '';
  const end = text.length - last.length;
  if (!text.startsWith(first) || end < first.length || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return undefined;
    values.push(text.slice(at, found));
    at = found + piece.length;
  }
  return [...values, text.slice(at, end)];
}
