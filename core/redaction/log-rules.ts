/** The ten rules of the first pass over logs; see log-scanner.ts. */
export const LOG_RULES = [
  'key-value',
  'url-password',
  'email',
  'account',
  'profile',
  'ipv4',
  'ipv6-mac',
  'bearer',
  'jwt',
  'provider',
] as const;
export type LogRule = (typeof LOG_RULES)[number];

export interface LogHit {
  readonly start: number;
  readonly end: number;
  readonly rule: LogRule;
}

/** What each rule means, as a bounded pattern: the scanner finds exactly what these find. For tests and comparisons. */
export const LOG_PATTERNS: Readonly<Record<LogRule, RegExp>> = {
  'key-value':
    /(?<=(?<![A-Za-z0-9])(?:password|passwd|pwd|secret|token|api_?key)["']? ?[=:] ?["']?)[^ \t\r\n"',;&|=:]{1,256}/gi,
  'url-password': /(?<=:\/\/[A-Za-z0-9._%+-]{0,64}:)[^ \t\r\n@:/"'<>]{1,128}(?=@)/g,
  email: /(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g,
  account: /(?<=(?<![A-Za-z0-9\\._-])[A-Z][A-Z0-9-]{1,14}\\)[A-Za-z][A-Za-z0-9._-]{0,63}(?![A-Za-z0-9._\\-])/g,
  profile: /(?<=\\Users\\|\/home\/)[A-Za-z0-9._-]{1,64}/g,
  ipv4: /(?<![0-9A-Za-z.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9A-Za-z.])/g,
  'ipv6-mac': /(?<![0-9A-Za-z:])[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}(?![0-9A-Za-z:])/g,
  bearer: /(?<=Bearer )(?=[A-Za-z._~+/=-]{0,64}[0-9])[A-Za-z0-9._~+/=-]{8,4096}/g,
  jwt: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{0,4096}/g,
  provider:
    /(?<![A-Za-z0-9_])(?:AKIA[A-Z0-9]{16}|ghp_[A-Za-z0-9]{36}|xoxb-[A-Za-z0-9-]{10,80}|glpat-[A-Za-z0-9_-]{20}|sk_live_[A-Za-z0-9]{16,64})/g,
};
