import { z } from 'zod';
import type { KnownNames, Redaction, Redactor } from '../../../core/app/index.ts';
import type { RedactionProfile, RedactionReport } from '../../../shared/domain/redaction.ts';
import { reportOf } from './report.ts';

const names = z.union([z.string(), z.array(z.string())]).optional();

const question = z.object({
  id: z.unknown(),
  name: z.string().default(''),
  format: z.string().optional(),
  profile: z.enum(['any', 'secrets', 'default', 'strict']).default('default'),
  context: z
    .object({
      user: names,
      users: names,
      userNames: names,
      userName: names,
      host: names,
      hosts: names,
      hostNames: names,
      hostName: names,
      domain: names,
      domains: names,
      domainNames: names,
      domainName: names,
    })
    .optional(),
  bytesBase64: z.string(),
});
type Question = z.output<typeof question>;

/** One answer, ready to be written as JSON. */
export type RedactAnswer =
  | { readonly id: unknown; readonly bytesBase64: string; readonly report: RedactionReport }
  | { readonly id: unknown; readonly withheld: string }
  | { readonly id?: unknown; readonly error: 'invalid'; readonly message: string };

/** Answers lines one by one; a redactor for each profile and set of names is made once. */
export function createAnswerer(redaction: Redaction): (line: string | undefined) => RedactAnswer {
  const made = new Map<string, Redactor>();

  function redactorFor(profile: RedactionProfile, context: Question['context']): Redactor {
    const name = JSON.stringify([profile, context]);
    const known =
      made.get(name) ?? redaction.redactor(profile, context === undefined ? undefined : knownNames(context));
    if (made.size > 50) made.clear();
    made.set(name, known);
    return known;
  }

  return (line) => {
    const read = parsed(line);
    if ('error' in read) return read;
    const profile = read.profile === 'any' ? 'secrets' : read.profile;
    const redactor = redactorFor(profile, read.context);
    const input = { name: read.name, bytes: Buffer.from(read.bytesBase64, 'base64') };
    const done = redactor.redact(read.format === undefined ? input : { ...input, format: read.format });
    if (!done.ok) return { id: read.id, withheld: done.reason };
    const bytesBase64 = Buffer.from(done.bytes).toString('base64');
    return { id: read.id, bytesBase64, report: reportOf(redactor, profile, read.name, done) };
  };
}

function parsed(line: string | undefined): Question | Extract<RedactAnswer, { readonly error: 'invalid' }> {
  if (line === undefined) return { error: 'invalid', message: 'The line is too long.' };
  const json = parseJson(line);
  if (json === undefined) return { error: 'invalid', message: 'The line is not JSON.' };
  const id = typeof json === 'object' && json !== null && 'id' in json ? { id: json.id } : {};
  const read = question.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return {
    ...id,
    error: 'invalid',
    message: `${issue?.path.join('.') ?? 'line'}: ${issue?.message ?? 'not understood'}.`,
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function knownNames(context: NonNullable<Question['context']>): KnownNames {
  const list = (...values: readonly (string | readonly string[] | undefined)[]): readonly string[] =>
    values.flatMap((value) => value ?? []);
  return {
    users: list(context.user, context.users, context.userName, context.userNames),
    hosts: list(context.host, context.hosts, context.hostName, context.hostNames),
    domains: list(context.domain, context.domains, context.domainName, context.domainNames),
  };
}
