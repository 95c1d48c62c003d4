import { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import { removalKind } from '../../shared/domain/redaction.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** Texts that the rule must change, and texts it must leave as they are: tested from the data. */
const examples = { match: z.array(z.string()), not: z.array(z.string()) };

/** Names of secrets. `words` are written in small letters; a blank stands for any way to join words. */
const keyRule = z.object({
  id: z.string(),
  kind: removalKind,
  /** strong: any value is a secret. careful: unless it is a number or a plain word. weak: only what looks random. */
  strength: z.enum(['strong', 'careful', 'weak', 'digits', 'groups']),
  /** Also at the end of a longer word that nothing splits, such as `sqlpassword`. */
  endings: z.boolean(),
  words: z.array(z.string()),
  ...examples,
});

/** Tokens known by how they begin. The anchor is what is searched for; a rule without one cannot exist. */
const shapeRule = z.object({
  id: z.string(),
  kind: removalKind,
  anchor: z.string().min(3),
  alphabet: z.enum(['word', 'hex', 'upper', 'lower', 'base64', 'path']),
  min: z.number().int().min(4),
  ...examples,
});

/** A program whose arguments hold secrets by their place. */
const commandRule = z.object({
  id: z.string(),
  programs: z.array(z.string()),
  /** Options whose next argument is one: `-p x`. */
  next: z.array(z.string()),
  /** Options it is joined to: `-px`. */
  joined: z.array(z.string()),
  /** Options before `user:secret`, apart or joined. */
  pair: z.array(z.string()),
  separator: z.string(),
  /** Number of the plain argument that is one, or holds one behind the separator. */
  position: z.number().int().optional(),
  ...examples,
});

const wordList = z.object({ words: z.array(z.string()), ...examples });

const rulesFile = z.object({
  schema: z.literal(1),
  version: z.string(),
  keys: z.array(keyRule),
  shapes: z.array(shapeRule),
  commands: z.array(commandRule),
  /** A word after the secret word that makes it something else: `PasswordMinLength`. */
  tails: wordList,
  /** A word before it that does: `CancellationToken`. */
  heads: wordList,
  /** Values that are no secret whatever their key says: `true`, `required`, `none`. */
  plainValues: wordList,
  /** Words a sentence goes on with: "password: must have". */
  prose: wordList,
  /** Too common to be removed wherever they stand. */
  stop: wordList,
  /** Folders that hold the profiles of people. */
  profileFolders: wordList,
  keptProfiles: wordList,
  keptAccounts: wordList,
  keptHosts: wordList,
  hostEndings: wordList,
  /** Keys whose value is a machine. */
  hostKeys: wordList,
  /** Keys whose value is a person's account. */
  userKeys: wordList,
  domainKeys: wordList,
  /** Keys whose value may be a person; it goes where it looks like a name. */
  personKeys: wordList,
  /** Words right before a name: `logged on as`. */
  personPhrases: wordList,
});

export type RulesFile = z.output<typeof rulesFile>;

/** Rules that were read and checked. */
export interface Rules {
  readonly file: RulesFile;
}

/** Checks `resources/redaction/rules.json`. */
export function parseRules(json: unknown): Result<Rules> {
  const read = rulesFile.safeParse(json);
  if (read.success) return ok({ file: read.data });
  const [issue] = read.error.issues;
  return fail('corrupt', `The redaction rules cannot be read: ${issue?.path.join('.')}: ${issue?.message}.`);
}
