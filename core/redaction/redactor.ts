import type { RemovalKind } from '../../shared/domain/redaction.ts';
import { compileRules } from './compiled.ts';
import type { Compiled } from './compiled.ts';
import { decodeBytes, encodeAs } from './encoding.ts';
import type { Decoded } from './encoding.ts';
import { allSpans, guarded, ownSpans } from './engine.ts';
import type { Engine } from './engine.ts';
import { formatOf } from './format.ts';
import { literalsOf, searchFor } from './literals.ts';
import type { LiteralSearch } from './literals.ts';
import { redactedName } from './names.ts';
import { createMarks } from './pseudonyms.ts';
import { createReport } from './report.ts';
import type { Report } from './report.ts';
import type { Rules } from './rules.ts';
import { applySpans } from './spans.ts';
import { createStream } from './stream.ts';
import type { Literal, RedactionInput, RedactionOptions, Redacted, Redactor, Withheld } from './types.ts';

/** Larger texts whose structure has to be kept in memory are withheld; logs go through `stream`. */
export const MAX_WHOLE_BYTES = 64 * 1024 * 1024;

export function createRedactor(rules: Rules, options: RedactionOptions): Redactor {
  const compiled = compileRules(rules);
  const marks = createMarks(options.key);
  const always = [...(options.literals ?? []), ...namesOf(compiled, options)];
  let search: LiteralSearch | undefined;
  const engine: Engine = {
    rules: compiled,
    options,
    markOf: (span) => `${span.wrap ?? ''}${marks.mark(span.kind, span.value)}${span.wrap ?? ''}`,
    always,
    search: () => (search ??= searchFor(always)),
  };
  return {
    rules: compiled.file.version,
    gather: (input) => gather(engine, input),
    redact: (input, literals = []) => redact(engine, input, literals),
    redactText: (text) => redactText(engine, text),
    redactName: (path) => redactedName(engine, path),
    stream: (input, literals = []) => createStream(engine, input, literals),
  };
}

/** Known users where people are marked; known machines and domains only in the strict profile. */
function namesOf(rules: Compiled, options: RedactionOptions): readonly Literal[] {
  const { known, profile } = options;
  if (known === undefined || profile === 'secrets') return [];
  const named = (kind: RemovalKind, values: readonly string[], kept: (value: string) => boolean): Literal[] =>
    values.filter((value) => value !== '' && !kept(value.toLowerCase())).map((value) => ({ value, kind }));
  const isKeptUser = (value: string): boolean => rules.keptAccounts.has(value) || rules.stop.has(value);
  const users = named('user', known.users, isKeptUser);
  if (profile !== 'strict') return users;
  const isKeptHost = (value: string): boolean => rules.keptHosts.includes(value) || rules.stop.has(value);
  return [...users, ...named('host', known.hosts, isKeptHost), ...named('domain', known.domains, isKeptHost)];
}

function gather(
  engine: Engine,
  input: RedactionInput,
): { readonly ok: true; readonly literals: readonly Literal[] } | Withheld {
  return guarded(() => {
    const decoded = readInput(input);
    if (!decoded.ok) return decoded;
    const format = formatOf(input.name, input.format, decoded.text);
    const found = ownSpans(engine, decoded.text, format, input.name);
    return { ok: true, literals: literalsOf(engine.rules, found) };
  });
}

function redact(engine: Engine, input: RedactionInput, literals: readonly Literal[]): Redacted {
  return guarded(() => {
    const decoded = readInput(input);
    if (!decoded.ok) return decoded;
    const format = formatOf(input.name, input.format, decoded.text);
    const report = createReport(engine, input.name);
    const text = redactDecoded(engine, decoded.text, format, input.name, literals, report);
    return { ok: true, bytes: written(decoded, text), ...report.findings(decoded.encoding, format) };
  });
}

function redactDecoded(
  engine: Engine,
  text: string,
  format: string,
  name: string,
  literals: readonly Literal[],
  report: Report,
): string {
  const spans = allSpans(engine, text, ownSpans(engine, text, format, name), literals);
  report.add(text, spans);
  return applySpans(text, spans, engine.markOf);
}

function readInput(input: RedactionInput): Decoded | Withheld {
  if (input.bytes.length > MAX_WHOLE_BYTES)
    return { ok: false, reason: 'It is larger than what can be looked through in one piece.' };
  return decodeBytes(input.bytes);
}

function written(decoded: Decoded, text: string): Uint8Array {
  const bytes = encodeAs(decoded.encoding, text);
  return decoded.mark.length === 0 ? bytes : Buffer.concat([decoded.mark, bytes]);
}

function redactText(engine: Engine, text: string): ReturnType<Redactor['redactText']> {
  const done = guarded(() => {
    const format = formatOf('', undefined, text);
    const found = ownSpans(engine, text, format, '');
    const literals = literalsOf(engine.rules, found);
    const spans = allSpans(engine, text, found, []);
    const report = createReport(engine, '');
    report.add(text, spans);
    return { ok: true as const, text: applySpans(text, spans, engine.markOf), removals: report.removals(), literals };
  });
  return done.ok ? done : { text: '[REDACTED:secret]', removals: [], literals: [] };
}
