/** Where a `Server=` of SQL Server leads. */
export type SqlPlace =
  | {
      readonly kind: 'tcp';
      readonly host: string;
      readonly instance?: string | undefined;
      readonly port?: number | undefined;
    }
  /** Ways that cannot be tried from here: named pipes, shared memory, a database that is started by its program. */
  | { readonly kind: 'pipe' | 'shared-memory' | 'local-database' }
  | { readonly kind: 'unreadable' };

const HERE = 'localhost';
const MOST = 255;

/** Reads `tcp:host\instance,port` with all its short forms. Pure. */
export function parseSqlServer(text: string): SqlPlace {
  const trimmed = text.trim();
  const [, protocol = '', rest = ''] = /^(?:(tcp|np|lpc|admin):)?(.*)$/isu.exec(trimmed) ?? [];
  const way = protocol.toLowerCase();
  if (way === 'lpc') return { kind: 'shared-memory' };
  if (way === 'np' || rest.startsWith('\\\\')) return { kind: 'pipe' };
  if (/^\(localdb\)/iu.test(rest)) return { kind: 'local-database' };
  return tcpPlace(rest);
}

function tcpPlace(text: string): SqlPlace {
  const comma = /^(.*?)\s*,\s*(\d{1,5})\s*$/su.exec(text);
  const name = comma?.[1] ?? text;
  const port = comma === null ? undefined : Number(comma[2]);
  if (port !== undefined && (port < 1 || port > 65_535)) return { kind: 'unreadable' };
  const [host, instance] = splitInstance(name);
  const plain = hostOf(host);
  if (plain === undefined) return { kind: 'unreadable' };
  // The usual instance is called so too, and has the usual port.
  const isNamed = instance !== undefined && instance.toLowerCase() !== 'mssqlserver';
  return { kind: 'tcp', host: plain, ...(isNamed ? { instance } : {}), ...(port === undefined ? {} : { port }) };
}

function splitInstance(name: string): readonly [string, string?] {
  const at = name.indexOf('\\');
  if (at < 0) return [name.trim()];
  const instance = name.slice(at + 1).trim();
  return instance === '' ? [name.slice(0, at).trim()] : [name.slice(0, at).trim(), instance];
}

function hostOf(host: string): string | undefined {
  if (host === '.' || /^\(local\)$/iu.test(host)) return HERE;
  const plain = host.replaceAll(/^\[|\]$/gu, '');
  if (plain === '' || plain.length > MOST || /[\s;"'=(){}\\/,]/u.test(plain)) return undefined;
  return plain;
}

/** Where a `Data Source=` of Oracle leads; undefined for an alias of tnsnames.ora. Pure. */
export function parseOracleSource(text: string): { readonly host: string; readonly port: number } | undefined {
  const described = /\(\s*HOST\s*=\s*([^)\s]+)\s*\)/iu.exec(text)?.[1];
  if (described !== undefined) {
    const port = Number(/\(\s*PORT\s*=\s*(\d{1,5})\s*\)/iu.exec(text)?.[1] ?? ORACLE_PORT);
    return placed(described, port);
  }
  const easy = /^(?:tcps?:)?(?:\/\/)?(\[[^\]]+\]|[^:/\s]+)(?::(\d{1,5}))?(?:\/[^\s]*)?$/iu.exec(text.trim());
  // A bare word is a name of tnsnames.ora.
  if (easy === null || (easy[2] === undefined && !/\//u.test(text))) return undefined;
  return placed(easy[1] ?? '', Number(easy[2] ?? ORACLE_PORT));
}

const ORACLE_PORT = 1521;

function placed(host: string, port: number): { readonly host: string; readonly port: number } | undefined {
  const plain = hostOf(host);
  return plain === undefined || port < 1 || port > 65_535 ? undefined : { host: plain, port };
}
