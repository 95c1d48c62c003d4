/** Pairs of a connection string, keys in lower case with single spaces; of a key that stands twice the last one. */
export type ConnectionPairs = ReadonlyMap<string, string>;

/**
 * Reads a connection string as ADO.NET, ODBC and OLE DB write it: pairs separated by `;`, values plain, in single or
 * double quotes (doubled inside), or in braces (`}}` inside). Undefined when a quote is never closed. Pure; the answer
 * may hold a password.
 */
export function parseConnectionString(text: string): ConnectionPairs | undefined {
  const pairs = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const [key, afterKey] = readKey(text, at);
    if (afterKey === undefined) {
      at = nextAfter(text, at);
      continue;
    }
    const value = readValue(text, afterKey);
    if (value === undefined) return undefined;
    if (key !== '') pairs.set(key, value.text);
    at = value.end;
  }
  return pairs;
}

function nextAfter(text: string, at: number): number {
  const end = text.indexOf(';', at);
  return end < 0 ? text.length : end + 1;
}

/** The key before `=`, where `==` stands for the sign itself; no key where a `;` comes first. */
function readKey(text: string, from: number): readonly [string, number | undefined] {
  let key = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === ';') return ['', undefined];
    if (sign !== '=') key += sign;
    else if (text.charAt(at + 1) === '=') {
      key += '=';
      at += 1;
    } else return [key.trim().toLowerCase().replaceAll(/\s+/gu, ' '), at + 1];
  }
  return ['', undefined];
}

interface ReadValue {
  readonly text: string;
  /** Behind the `;` that ends it. */
  readonly end: number;
}

function readValue(text: string, from: number): ReadValue | undefined {
  let start = from;
  while (/\s/u.test(text.charAt(start))) start += 1;
  const first = text.charAt(start);
  const closing = first === '{' ? '}' : first;
  if (first === '"' || first === "'" || first === '{') return readQuoted(text, start + 1, closing);
  const end = text.indexOf(';', start);
  const plain = text.slice(start, end < 0 ? text.length : end);
  return { text: plain.trimEnd(), end: end < 0 ? text.length : end + 1 };
}

function readQuoted(text: string, from: number, closing: string): ReadValue | undefined {
  let value = '';
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) !== closing) value += text.charAt(at);
    else if (text.charAt(at + 1) === closing) {
      value += closing;
      at += 1;
    } else return { text: value, end: nextAfter(text, at) };
  }
  return undefined;
}

const ALIASES = {
  server: ['server', 'data source', 'datasource', 'address', 'addr', 'network address', 'servername'],
  database: ['database', 'initial catalog'],
  user: ['user id', 'uid', 'user', 'username', 'user name'],
  password: ['password', 'pwd'],
  integrated: ['integrated security', 'trusted_connection', 'trusted connection'],
  authentication: ['authentication'],
  encrypt: ['encrypt', 'use encryption for data'],
  trust: ['trustservercertificate', 'trust server certificate'],
  certificateHost: ['hostnameincertificate', 'host name in certificate'],
  timeout: ['connect timeout', 'connection timeout', 'timeout', 'login timeout', 'logintimeout'],
  driver: ['driver'],
  provider: ['provider'],
  dsn: ['dsn', 'filedsn', 'file dsn'],
  port: ['port'],
  library: ['network library', 'network', 'net'],
} as const;
export type ConnectionKey = keyof typeof ALIASES;

/** The value of a key under any of its names; undefined when none is there or it is empty. Pure. */
export function valueOf(pairs: ConnectionPairs, key: ConnectionKey): string | undefined {
  const value = ALIASES[key].map((alias) => pairs.get(alias)).find((one) => one !== undefined && one !== '');
  return value?.trim() === '' ? undefined : value;
}

/** Whether a value says yes, in any of the ways of connection strings. Pure. */
export function isYes(value: string | undefined): boolean {
  return value !== undefined && /^(?:true|yes|1|sspi|mandatory|strict)$/iu.test(value.trim());
}
