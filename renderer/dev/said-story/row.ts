/** A sentence of the made-up day: English, Simplified Chinese, German, Spanish. */
export type StoryRow = readonly [en: string, zh: string, de: string, es: string];
