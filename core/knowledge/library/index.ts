export { createLibrary } from './library.ts';
export type { Library, NewSource, Taking } from './library.ts';
export { articleKey, textOf } from './article-rules.ts';
export { IN_MEMORY, openLibrary } from './open.ts';
export type { NewArticle, Source, StoredArticle, Taken } from './types.ts';
