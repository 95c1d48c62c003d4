import { z } from 'zod';
import { article, articleHit, knowledgeState, searchMode, similarCase } from '../domain/knowledge.ts';
import { caseId, fileToken } from '../domain/primitives.ts';
import { read, write } from './define.ts';

/** Offline articles, what fits a draft, and what solved one (A3). */
export const articlesContract = {
  /** As the person types. `pass` "title" looks at titles and keywords only and is the quicker first answer. */
  'knowledge.search': read(
    z.object({
      text: z.string().max(2000),
      pass: z.enum(['title', 'whole']).default('whole'),
      limit: z.number().int().min(1).max(50).default(20),
    }),
    z.object({ hits: z.array(articleHit), cases: z.array(similarCase), mode: searchMode }),
  ),
  'knowledge.get': read(z.object({ id: z.string() }), article),
  /** What fits a draft: by its words, by the errors found in the logs of its instance, and own cases alike. */
  'knowledge.forCase': read(
    z.object({ id: caseId, limit: z.number().int().min(1).max(50).default(10) }),
    z.object({ hits: z.array(articleHit), cases: z.array(similarCase), mode: searchMode }),
  ),
  'knowledge.state': read(z.object({}), knowledgeState),
  /**
   * Takes in an export (HubSpot's table in UTF-16 or UTF-8, CSV), a Markdown file, or a folder of them: all or nothing. Again with the same changes nothing. Rows that are no article are left out with why. Abort to cancel.
   */
  'knowledge.import': write(
    z.object({
      file: fileToken.optional(),
      /** A folder of Markdown, of `files.openFolder`. */
      folder: fileToken.optional(),
      /** For who has a shell; the window hands in a file it was given. */
      path: z.string().optional(),
      /** How the source is called; else as the file or folder. */
      source: z.string().trim().min(1).max(100).optional(),
    }),
    z.object({
      source: z.string(),
      added: z.number().int(),
      changed: z.number().int(),
      unchanged: z.number().int(),
      /** The first 200 of them. */
      skipped: z.array(z.object({ row: z.string(), reason: z.string() })),
      skippedCount: z.number().int(),
    }),
  ),
  /** Takes all articles of an import away. What came with the app stays and is shown again where an import stood before it. */
  'knowledge.removeSource': write(z.object({ source: z.string() }), z.object({ articles: z.number().int() })),
  /** An article answered it: counted, and the draft, if there is one, is closed. `knowledge.unsolved` takes it back. */
  'knowledge.solved': write(z.object({ article: z.string(), case: caseId.optional() }), z.object({ id: z.string() })),
  'knowledge.unsolved': write(z.object({ id: z.string() }), z.object({})),
} as const;
