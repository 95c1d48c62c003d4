export { createRedactor } from './redactor.ts';
export { parseRules } from './rules.ts';
export type { Rules } from './rules.ts';
export { MAX_REMOVALS } from './types.ts';
export type {
  Findings,
  KnownNames,
  Literal,
  Redacted,
  RedactionInput,
  RedactionOptions,
  RedactionStream,
  Redactor,
  Withheld,
} from './types.ts';
export { createLogScanner } from './log-scanner.ts';
export type { LogScanner } from './log-scanner.ts';
export { LOG_PATTERNS, LOG_RULES } from './log-rules.ts';
export type { LogHit, LogRule } from './log-rules.ts';
