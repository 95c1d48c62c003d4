// The ten rules of core/redaction/log-rules.ts for engines that cannot look round: RE2 and ripgrep's own. What the rules
// look back at is part of the match here, so these take out a little more, at the same places. Repeats of thousands are
// left open, since RE2 leaves its fast path for them.
import type { LogRule } from '../../core/redaction/index.ts';

export const LOG_MARK = '[REDACTED]';

const PATTERNS: Readonly<Record<LogRule, string>> = {
  'key-value': String.raw`\b(?i:password|passwd|pwd|secret|token|api_?key)["']? ?[=:] ?["']?[^ \t\r\n"',;&|=:]{1,256}`,
  'url-password': String.raw`://[A-Za-z0-9._%+-]{0,64}:[^ \t\r\n@:/"'<>]{1,128}@`,
  email: String.raw`[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}`,
  account: String.raw`\b[A-Z][A-Z0-9-]{1,14}\\[A-Za-z][A-Za-z0-9._-]{0,63}`,
  profile: String.raw`(?:\\Users\\|/home/)[A-Za-z0-9._-]{1,64}`,
  ipv4: String.raw`\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b`,
  'ipv6-mac': String.raw`\b[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}\b`,
  bearer: String.raw`Bearer [A-Za-z0-9._~+/=-]{8,}`,
  jwt: String.raw`\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*`,
  provider: String.raw`\b(?:AKIA[A-Z0-9]{16}|ghp_[A-Za-z0-9]{36}|xoxb-[A-Za-z0-9-]{10,80}|glpat-[A-Za-z0-9_-]{20}|sk_live_[A-Za-z0-9]{16,64})`,
};

/** All ten as one expression. */
export const PEER_PATTERN = Object.values(PATTERNS).join('|');
