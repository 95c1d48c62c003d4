/** What steers a terminal or turns the direction of text, beside line breaks and tabs. */
export const STEERING = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text as a terminal may show it: replies, titles and names come from others, and their escapes must not act. Each such
 * sign is written out as `\u{1b}`. Pure.
 */
export function shown(text: string): string {
  return text.replace(STEERING, (sign) =>
    sign === '\n' || sign === '\t' ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
