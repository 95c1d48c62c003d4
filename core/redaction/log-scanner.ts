import { FINDERS } from './log-finders.ts';
import { LOG_RULES } from './log-rules.ts';
import type { LogHit, LogRule } from './log-rules.ts';

/** Finds what the ten rules find, in order, none over another. */
export interface LogScanner {
  scan(text: string): readonly LogHit[];
}

/**
 * First pass over the lines of a log: ten rules, each with the sign or word it is anchored at. Signs are searched for by
 * `indexOf`, which the engine of the language does many bytes at a time; only round a hit are characters looked at, never
 * more than a fixed number of them, so the time grows with the text alone whatever is in it.
 *
 * | rule | anchor | what goes |
 * |---|---|---|
 * | key-value | `=` `:` after password, passwd, pwd, secret, token, apikey, api_key | the value |
 * | url-password | `://` | between `user:` and `@` |
 * | email | `@` | the address |
 * | account | `\` | the user of `DOMAIN\user` |
 * | profile | `\Users\`, `/home/` | the name of the folder |
 * | ipv4 | `.` | the address |
 * | ipv6-mac | `:` | six pairs of hexadecimal digits |
 * | bearer | `Bearer ` | the token |
 * | jwt | `eyJ` | all its parts |
 * | provider | `AKIA`, `ghp_`, `xoxb-`, `glpat-`, `sk_live_` | the token |
 */
export function createLogScanner(rules: readonly LogRule[] = LOG_RULES): LogScanner {
  const wanted = new Set(rules);
  const finders = FINDERS.filter(({ rule }) => rule.some((name) => wanted.has(name)));
  return {
    scan: (text) => {
      const hits: LogHit[] = [];
      for (const finder of finders) finder.find(text, hits);
      const kept = finders.length === FINDERS.length ? hits : hits.filter((hit) => wanted.has(hit.rule));
      return inOrder(kept);
    },
  };
}

/** Overlapping places become one, named by the first; of one rule, the later one is none. */
function inOrder(hits: LogHit[]): readonly LogHit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: LogHit[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last === undefined || hit.start >= last.end) merged.push(hit);
    else if (hit.end > last.end && hit.rule !== last.rule) merged[merged.length - 1] = { ...last, end: hit.end };
  }
  return merged;
}
