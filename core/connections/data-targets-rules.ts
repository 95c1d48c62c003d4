import { isYes, parseConnectionString, valueOf } from './connection-string-rules.ts';
import type { ConnectionPairs } from './connection-string-rules.ts';
import { parseOracleSource, parseSqlServer } from './server-name-rules.ts';
import type { ConnectionFacts, ConnectionText, NotTried, ProbeTarget, ProbeWay } from './types.ts';

const SQL_PROVIDERS = /sqlncli|msoledbsql|sqloledb|sql server/iu;
const NOT_SQL = /oracle|oraoledb|microsoft\.(?:ace|jet)|access|excel|mysql|postgre|db2/iu;
/** Names of drivers that say nothing but which driver it is. */
const KNOWN_PROVIDER =
  /^(?:ODBC Driver \d+ for SQL Server|SQL Server(?: Native Client [\d.]+)?|MSOLEDBSQL\d*|SQLNCLI\d*(?:\.1)?|SQLOLEDB(?:\.1)?|OraOLEDB\.Oracle(?:\.1)?|MSDASQL(?:\.1)?|Microsoft\.(?:ACE|Jet)\.OLEDB\.[\d.]+)$/iu;

/** What is to be tried of a data connection. The password stays behind a function. Pure. */
export function dataTarget(connection: ConnectionText, id: string, title: string): ProbeTarget {
  const { instance, type, timeoutSeconds } = connection;
  const pairs = parseConnectionString(connection.text());
  const facts = factsOf(pairs ?? new Map(), type, timeoutSeconds);
  return { id, title, instance, facts, way: pairs === undefined ? none('unreadable') : wayOf(pairs, connection) };
}

const NOT_TCP = {
  pipe: 'named pipe',
  'shared-memory': 'shared memory',
  'local-database': 'local database',
  unreadable: 'unreadable',
} as const;

const none = (why: NotTried): ProbeWay => ({ kind: 'none', why });

function factsOf(pairs: ConnectionPairs, type: string, timeoutSeconds: number | null): ConnectionFacts {
  const own = Number(valueOf(pairs, 'timeout'));
  const provider = valueOf(pairs, 'driver') ?? valueOf(pairs, 'provider');
  return {
    type,
    timeoutSeconds: timeoutSeconds ?? (Number.isInteger(own) && own > 0 ? own : null),
    encrypted: encryptionOf(pairs) !== 'wanted',
    signIn: isByWindows(pairs) ? 'Windows' : valueOf(pairs, 'user') === undefined ? null : 'SQL',
    provider: provider === undefined ? null : KNOWN_PROVIDER.test(provider) ? provider : 'other',
  };
}

function wayOf(pairs: ConnectionPairs, connection: ConnectionText): ProbeWay {
  const server = valueOf(pairs, 'server');
  const provider = `${valueOf(pairs, 'driver') ?? ''} ${valueOf(pairs, 'provider') ?? ''}`;
  if (connection.type === 'Oracle' || /ora(?:cle|oledb)/iu.test(provider)) return oracleWay(server);
  if (server === undefined) return none(valueOf(pairs, 'dsn') === undefined ? 'unreadable' : 'data source name');
  if (NOT_SQL.test(provider) && !SQL_PROVIDERS.test(provider)) return none(isFile(server) ? 'file' : 'unreadable');
  if (isFile(server)) return none('file');
  return sqlWay(pairs, server, connection);
}

function isFile(server: string): boolean {
  return /\.(?:mdb|accdb|xlsx?|csv)$/iu.test(server) || /^[a-z]:[\\/]/iu.test(server);
}

function oracleWay(server: string | undefined): ProbeWay {
  if (server === undefined) return none('unreadable');
  const place = parseOracleSource(server);
  return place === undefined ? none('name of tnsnames.ora') : { kind: 'oracle', probe: place };
}

function sqlWay(pairs: ConnectionPairs, server: string, connection: ConnectionText): ProbeWay {
  if (valueOf(pairs, 'library')?.toLowerCase() === 'dbnmpntw') return none('named pipe');
  const place = parseSqlServer(server);
  if (place.kind !== 'tcp') return none(NOT_TCP[place.kind]);
  const { host, instance } = place;
  const own = Number(valueOf(pairs, 'port'));
  const port = place.port ?? (Number.isInteger(own) && own > 0 && own < 65_536 ? own : undefined);
  const encrypt = encryptionOf(pairs);
  return {
    kind: 'sql',
    probe: {
      host,
      port,
      instance,
      database: valueOf(pairs, 'database'),
      signIn: signInOf(pairs, connection),
      encrypt,
      // Who asks for no encryption checks no certificate either.
      trustServerCertificate: isYes(valueOf(pairs, 'trust')) || encrypt === 'wanted',
      certificateHost: valueOf(pairs, 'certificateHost'),
    },
  };
}

/** Newer drivers ask for encryption, and for a certificate that passes, unless they are told not to. */
const ENCRYPTS_BY_ITSELF = /^(?:ODBC Driver (?:1[89]|[2-9]\d) for SQL Server|MSOLEDBSQL(?:19|[2-9]\d)(?:\.\d)?)$/iu;

function encryptionOf(pairs: ConnectionPairs): Extract<ProbeWay, { readonly kind: 'sql' }>['probe']['encrypt'] {
  const said = valueOf(pairs, 'encrypt')?.trim().toLowerCase();
  if (said === 'strict') return 'strict';
  const provider = (valueOf(pairs, 'driver') ?? valueOf(pairs, 'provider') ?? '').trim();
  const isRequired = said === undefined ? ENCRYPTS_BY_ITSELF.test(provider) : isYes(said);
  return isRequired ? 'required' : 'wanted';
}

/** By Active Directory too, though a name and a password stand there: they are no sign-in of the server. */
function isByWindows(pairs: ConnectionPairs): boolean {
  return isYes(valueOf(pairs, 'integrated')) || /^active ?directory/iu.test(valueOf(pairs, 'authentication') ?? '');
}

function signInOf(pairs: ConnectionPairs, connection: ConnectionText) {
  if (isByWindows(pairs)) return { kind: 'windows' } as const;
  const user = valueOf(pairs, 'user');
  if (user === undefined) return { kind: 'none' } as const;
  // Read again when it is asked for, so that no value holds it.
  const password = (): string => passwordIn(connection.text());
  return { kind: 'sql', user, password } as const;
}

function passwordIn(text: string): string {
  const pairs = parseConnectionString(text);
  return pairs === undefined ? '' : (valueOf(pairs, 'password') ?? '');
}
