import { createHmac } from 'node:crypto';
import { createRedactor, parseRules } from '../redaction/index.ts';
import type { Redactor, Rules } from '../redaction/index.ts';
import type { RedactionProfile, Removal } from '../../shared/domain/redaction.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Secrets } from '../platform/ports.ts';
import type { RedactStart } from '../platform/workers/redact-messages.ts';
import type { NamesKnown } from './known-names.ts';
import { loadKey } from './redaction-key.ts';
import type { RedactionKey } from './redaction-key.ts';
import type { KnownValue, Privacy, PrivacyOptions, RedactedFields, RedactedFile } from './types.ts';
import { linesInWorker, merged, numbered, redactInWorkers } from './worker-set.ts';

export interface PrivacyDeps {
  /** The parsed JSON of resources/redaction/rules.json. */
  readonly rules: unknown;
  readonly secrets: Secrets;
  /** The installation's key where somebody else needs it too; else it is loaded from `secrets`. */
  readonly key?: () => Promise<RedactionKey>;
  /** The setting `redaction.profile`. */
  readonly profile: () => RedactionProfile;
  /** Asked before each redaction: names come and go with profile and contacts. */
  readonly names: () => NamesKnown;
  /** Secrets that this process knows, such as tokens of portals. Kept nowhere. */
  readonly values: () => Promise<readonly KnownValue[]>;
}

/** Fails as `corrupt` when the rules are not ones that this version knows. */
export function createPrivacy(deps: PrivacyDeps): Result<Privacy> {
  const rules = parseRules(deps.rules);
  if (!rules.ok) return rules;
  let key: Promise<RedactionKey> | undefined;
  const keyOf = (): Promise<RedactionKey> => (key ??= deps.key?.() ?? loadKey(deps.secrets));
  const start = (options: PrivacyOptions = {}): Promise<RedactStart> => startOf(deps, keyOf, options);
  const redactorOf = async (options?: PrivacyOptions): Promise<Redactor> =>
    redactorFrom(rules.value, await start(options));
  return ok({
    rules: createRedactorForVersion(rules.value),
    isKeyKept: async () => (await keyOf()).kept,
    state: async () => ((await keyOf()).kept ? stateOf(await start()) : undefined),
    redactText: async (fields, options) => redactFields(rules.value, await start(options), fields),
    redactFile: async (source, target, { signal, ...options } = {}) => {
      const { files, literals } = await redactInWorkers([source], () => target, {
        start: await start(options),
        signal,
      });
      const [file]: readonly (RedactedFile | undefined)[] = files;
      return { ...(file ?? { ok: false, reason: 'It was not looked at.' }), literals };
    },
    redactSet: async (sources, folder, { signal, onProgress, ...options } = {}) => {
      const own = await start(options);
      const { files, literals } = await redactInWorkers(sources, numbered(folder), { start: own, signal, onProgress });
      const redactor = redactorFrom(rules.value, { ...own, literals });
      return {
        files,
        literals,
        redactName: (path) => redactor.redactName(path),
        redactText: (text) => redactor.redactText(text).text,
      };
    },
    redactLines: async (texts, names, signal) => linesInWorker(await start(), { pass: 'texts', texts, names }, signal),
    redactName: async (path, options) => (await redactorOf(options)).redactName(path),
  });
}

async function startOf(
  { rules, profile, names, values }: PrivacyDeps,
  key: () => Promise<RedactionKey>,
  { profile: asked, literals = [], allowed = [] }: PrivacyOptions,
): Promise<RedactStart> {
  const own = await values();
  return {
    rules,
    key: (await key()).bytes,
    profile: asked ?? profile(),
    known: names(),
    literals: merged([own, literals]),
    allowed,
  };
}

function stateOf({ key, ...rest }: RedactStart): string {
  return createHmac('sha256', key).update(JSON.stringify(rest)).digest('hex');
}

function redactorFrom(rules: Rules, { key, profile, known, literals, allowed }: RedactStart): Redactor {
  return createRedactor(rules, { key, profile, known, literals, allowed });
}

/** The engine says its rules' version. */
function createRedactorForVersion(rules: Rules): string {
  return createRedactor(rules, { key: new Uint8Array(32), profile: 'secrets' }).rules;
}

/** Two passes: what one field gives away is taken out of all. */
function redactFields(rules: Rules, start: RedactStart, fields: Readonly<Record<string, string>>): RedactedFields {
  const first = redactorFrom(rules, start);
  const found = Object.values(fields).map((text) => first.redactText(text).literals);
  const literals = merged([start.literals, ...found]);
  const second = redactorFrom(rules, { ...start, literals });
  const removals: Removal[] = [];
  const replaced = new Map<string, string>();
  const redacted = Object.entries(fields).map(([name, text]) => {
    const answer = second.redact({ name, format: 'text', bytes: Buffer.from(text, 'utf8') });
    if (!answer.ok) {
      const whole = second.redactText(text);
      removals.push(...whole.removals.map((removal) => ({ ...removal, path: name })));
      return [name, whole.text] as const;
    }
    removals.push(...answer.removals.map((removal) => ({ ...removal, path: name })));
    for (const [mark, value] of answer.replaced) replaced.set(mark, value);
    return [name, Buffer.from(answer.bytes).toString('utf8')] as const;
  });
  return { fields: Object.fromEntries(redacted), removals, literals, replaced };
}
