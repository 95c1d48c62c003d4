// Connection strings as .NET, ODBC, OLE DB and Oracle clients write them.
import { assertNever } from '../../shared/result.ts';
import type { Random } from './random.ts';

/** What a connection string says; `password` is put in quotes or braces where the dialect needs it. */
export interface ConnectionFacts {
  readonly server: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

export const CONNECTION_TYPES = ['SQL Server', 'ODBC', 'OLE DB', 'Oracle'] as const;
export type ConnectionType = (typeof CONNECTION_TYPES)[number];

/** Some forms end without a semicolon after the password: simple patterns miss that one. */
export function connectionString(type: ConnectionType, facts: ConnectionFacts, random: Random): string {
  const { server, database, user } = facts;
  const quoted = netQuoted(facts.password);
  switch (type) {
    case 'SQL Server':
      return random.pick([
        `Data Source=${server};Initial Catalog=${database};Persist Security Info=True;User ID=${user};Password=${quoted}`,
        `Server=${server};Database=${database};User Id=${user};Password=${quoted};Connect Timeout=30;Encrypt=True`,
        `Password=${quoted};Server=${server};Database=${database};Uid=${user};MultipleActiveResultSets=True;`,
      ]);
    case 'ODBC':
      return `Driver={ODBC Driver 17 for SQL Server};Server=${server};Database=${database};UID=${user};PWD={${facts.password}};`;
    case 'OLE DB':
      return `Provider=MSOLEDBSQL;Server=${server};Database=${database};UID=${user};Pwd=${quoted}`;
    case 'Oracle':
      return `Data Source=//${server}:1521/${database};User Id=${user};Password=${quoted};Min Pool Size=2;`;
    default:
      return assertNever(type);
  }
}

function netQuoted(value: string): string {
  return /[;'"=\s]/.test(value) ? `"${value}"` : value;
}
