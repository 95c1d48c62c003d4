import { z } from 'zod';
import { caseId, isoInstant } from './primitives.ts';

/** A piece of text; `hit` where it answers the words that were searched for. */
export const textPart = z.object({ text: z.string(), hit: z.boolean() });
export type TextPart = z.output<typeof textPart>;

/** How the words were taken: all of them, any of them, or any after typing errors were mended. */
export const searchMode = z.enum(['all', 'any', 'mended']);

/** Why an article fits although nobody searched for it: a line of this machine's logs. */
export const logMatch = z.object({
  instance: z.string(),
  /** The file's name below its instance, never a path of the machine. */
  file: z.string(),
  line: z.number().int().nullable(),
  at: isoInstant.nullable(),
  /** The pattern of the log that names the article. */
  pattern: z.string(),
});

/** An article that was found. */
export const articleHit = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  /** Larger is better; comparable within one answer only. */
  score: z.number(),
  /** A few words around what was found, as plain text. */
  snippet: z.string(),
  /** The same and the title with what was found marked. */
  titleParts: z.array(textPart),
  parts: z.array(textPart),
  category: z.string(),
  /** Whose article: the vendor's name or that of the import. */
  source: z.string(),
  /** Time to read it, whole minutes, at least 1. */
  minutes: z.number().int(),
  changedAt: isoInstant.nullable(),
  inLog: logMatch.nullable(),
});
export type ArticleHit = z.output<typeof articleHit>;

/** A block of an article as it is read: plain text in all of them, never markup. */
export const articleBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.object({ kind: z.literal('code'), text: z.string() }),
]);
export type ArticleBlock = z.output<typeof articleBlock>;

export const article = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  category: z.string(),
  source: z.string(),
  minutes: z.number().int(),
  changedAt: isoInstant.nullable(),
  /** `summary`: only what it is about is kept here, the whole is at its address. */
  extent: z.enum(['whole', 'summary']),
  blocks: z.array(articleBlock),
  keywords: z.array(z.string()),
  errorTexts: z.array(z.string()),
  /** How often "This solved it" was said on this machine. */
  solved: z.number().int(),
});
export type Article = z.output<typeof article>;

/** An own case that is alike. */
export const similarCase = z.object({
  id: caseId,
  number: z.string(),
  title: z.string(),
  /** The title with what is alike marked. */
  titleParts: z.array(textPart),
  state: z.string(),
  createdAt: isoInstant,
  score: z.number(),
  /** A few words around what is alike in its error texts or what happened; empty where only its title is. */
  parts: z.array(textPart),
  /** Why it is alike to a draft; null for one that was searched for. */
  why: z
    .object({
      /** Words that both have, what says most first. */
      words: z.array(z.string()),
      isSameError: z.boolean(),
      isSameInstance: z.boolean(),
      isSameVersion: z.boolean(),
    })
    .nullable(),
});
export type SimilarCase = z.output<typeof similarCase>;

/** What is kept here, and how old it is. */
export const knowledgeState = z.object({
  articles: z.number().int(),
  cases: z.number().int(),
  /** When the newest content was taken in or shipped; null while there is none. */
  contentAt: isoInstant.nullable(),
  sources: z.array(
    z.object({
      name: z.string(),
      /** What came with the app cannot be removed. */
      kind: z.enum(['shipped', 'imported']),
      articles: z.number().int(),
      contentAt: isoInstant.nullable(),
    }),
  ),
  /** Drafts that an article answered ("This solved it"), all time. */
  solved: z.number().int(),
});
export type KnowledgeState = z.output<typeof knowledgeState>;

/** How far taking in is. */
export const knowledgeProgress = z.object({
  doneBytes: z.number().int(),
  /** Null for a folder. */
  totalBytes: z.number().int().nullable(),
  articles: z.number().int(),
  /** Rows or files looked at, those that are left out too. */
  items: z.number().int(),
  /** How many files the folder has; null for a file, and until it is known. */
  totalItems: z.number().int().nullable(),
});
export type KnowledgeProgress = z.output<typeof knowledgeProgress>;
