export { createLibrary } from './library.ts';
export type { NewSource, Taking } from './filling.ts';
export type { Library } from './library.ts';
export { articleKey, textOf } from './article-rules.ts';
export { IN_MEMORY, openLibrary } from './open.ts';
export type { NewArticle, Source, StoredArticle, Taken } from './types.ts';
