import { buildKeyRules } from './keys.ts';
import type { KeyRules } from './keys.ts';
import { buildTriggers } from './triggers.ts';
import type { Triggers } from './triggers.ts';
import type { Rules, RulesFile } from './rules.ts';

/** Rules in the form that scanning needs. */
export interface Compiled {
  readonly file: RulesFile;
  readonly keys: KeyRules;
  readonly triggers: Triggers;
  readonly plain: ReadonlySet<string>;
  readonly prose: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  readonly keptProfiles: ReadonlySet<string>;
  readonly keptAccounts: ReadonlySet<string>;
  readonly keptHosts: readonly string[];
  readonly keptHostNames: ReadonlySet<string>;
  readonly hostEndings: ReadonlySet<string>;
  /** Joined, without blanks. */
  readonly hostKeys: ReadonlySet<string>;
  readonly userKeys: ReadonlySet<string>;
  readonly domainKeys: ReadonlySet<string>;
  readonly personKeys: ReadonlySet<string>;
}

const cache = new WeakMap<Rules, Compiled>();

/** Compiled once for each set of rules. */
export function compileRules(rules: Rules): Compiled {
  const known = cache.get(rules);
  if (known !== undefined) return known;
  const { file } = rules;
  const keys = buildKeyRules(file);
  const compiled: Compiled = {
    file,
    keys,
    triggers: buildTriggers(file),
    plain: new Set(file.plainValues.words),
    prose: new Set(file.prose.words),
    stop: new Set(file.stop.words),
    keptProfiles: new Set(file.keptProfiles.words),
    keptAccounts: new Set(file.keptAccounts.words),
    keptHosts: file.keptHosts.words,
    keptHostNames: new Set(file.keptHosts.words),
    hostEndings: new Set(file.hostEndings.words),
    hostKeys: joined(file.hostKeys.words),
    userKeys: joined(file.userKeys.words),
    domainKeys: joined(file.domainKeys.words),
    personKeys: joined(file.personKeys.words),
  };
  cache.set(rules, compiled);
  return compiled;
}

function joined(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.replaceAll(' ', '')));
}
