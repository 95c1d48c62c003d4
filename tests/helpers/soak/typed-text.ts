const SENTENCE = 'All jobs of line 3 lost their start times, 第三条线, größer als null. ';

/** The first so many letters of what the typist types. */
export function typedText(length: number): string {
  return SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
}
