import { array, assert, constantFrom, property, record, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isYes, parseConnectionString, valueOf } from '../../../core/connections/connection-string-rules.ts';
import { parseOracleSource, parseSqlServer } from '../../../core/connections/server-name-rules.ts';

type Quote = '"' | "'" | '{';

function quoted(value: string, quote: Quote): string {
  const closing = quote === '{' ? '}' : quote;
  return `${quote}${value.replaceAll(closing, closing + closing)}${closing}`;
}

const key = stringMatching(/^[a-z][a-z ]{0,10}[a-z]$/u).filter((text) => !/ {2}/u.test(text));
const pair = record({ key, value: string({ maxLength: 30 }), quote: constantFrom<Quote>('"', "'", '{') });

describe('a connection string', () => {
  it('gives back every value that was put into quotes or braces', () => {
    assert(
      property(array(pair, { maxLength: 8 }), (pairs) => {
        const text = pairs.map(({ key: name, value, quote }) => `${name}=${quoted(value, quote)}`).join(';');
        const expected = new Map(pairs.map(({ key: name, value }) => [name, value]));
        expect(parseConnectionString(text)).toEqual(expected);
      }),
    );
  });

  it('never throws and never takes longer than its text, whatever stands there', () => {
    assert(
      property(string({ maxLength: 200 }), (text) => {
        const pairs = parseConnectionString(text);
        for (const value of pairs?.values() ?? []) expect(value.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['Data Source=sql01;Initial Catalog=PT;User ID=svc;Password="a;b=""c"', 'a;b="c'],
    ["server = sql01 ; pwd = 'it''s' ; uid=svc", "it's"],
    ['Driver={ODBC Driver 17 for SQL Server};Server=sql01;UID=svc;PWD={x}}y;z};', 'x}y;z'],
    ['Password=plain value ;Server=sql01', 'plain value'],
    ['Password=a;Server=sql01;PASSWORD=b', 'b'],
    ['Server=sql01;;;Password=p==q', 'p==q'],
  ])('is read as the drivers read it: %s', (text, password) => {
    const pairs = parseConnectionString(text) ?? new Map<string, string>();
    expect(valueOf(pairs, 'server')).toBe('sql01');
    expect(valueOf(pairs, 'password')).toBe(password);
  });

  it('is not readable when a quote is never closed', () => {
    expect(parseConnectionString('Server=sql01;Password="open')).toBeUndefined();
  });

  it.each([
    ['True', true],
    ['yes', true],
    ['SSPI', true],
    ['strict', true],
    ['False', false],
    ['no', false],
    [undefined, false],
  ])('knows the ways to say yes: %s', (value, expected) => {
    expect(isYes(value)).toBe(expected);
  });
});

describe('the server of a connection string', () => {
  it.each([
    ['sql01', { kind: 'tcp', host: 'sql01' }],
    ['tcp:sql01.nordwind.example,1444', { kind: 'tcp', host: 'sql01.nordwind.example', port: 1444 }],
    ['SQL01\\PLANNING', { kind: 'tcp', host: 'SQL01', instance: 'PLANNING' }],
    ['sql01\\PLANNING , 1500', { kind: 'tcp', host: 'sql01', instance: 'PLANNING', port: 1500 }],
    ['sql01\\MSSQLSERVER', { kind: 'tcp', host: 'sql01' }],
    ['(local)', { kind: 'tcp', host: 'localhost' }],
    ['.\\SQLEXPRESS', { kind: 'tcp', host: 'localhost', instance: 'SQLEXPRESS' }],
    ['[::1],1433', { kind: 'tcp', host: '::1', port: 1433 }],
    ['10.1.2.3,1433', { kind: 'tcp', host: '10.1.2.3', port: 1433 }],
    ['nff-aps.database.windows.net', { kind: 'tcp', host: 'nff-aps.database.windows.net' }],
    ['np:\\\\sql01\\pipe\\sql\\query', { kind: 'pipe' }],
    ['\\\\sql01\\pipe\\MSSQL$X\\sql\\query', { kind: 'pipe' }],
    ['lpc:sql01', { kind: 'shared-memory' }],
    ['(localdb)\\MSSQLLocalDB', { kind: 'local-database' }],
    ['', { kind: 'unreadable' }],
    ['sql01,99999', { kind: 'unreadable' }],
    ['C:\\data\\erp.mdb', { kind: 'tcp', host: 'C:', instance: 'data\\erp.mdb' }],
  ])('leads where the drivers go: %s', (text, place) => {
    expect(parseSqlServer(text)).toEqual(place);
  });

  it('keeps host, instance and port of every place that can be written', () => {
    const host = stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/u);
    const instance = stringMatching(/^[A-Z][A-Z0-9_$]{0,14}$/u).filter((name) => name !== 'MSSQLSERVER');
    assert(
      property(
        host,
        instance,
        constantFrom(1, 1433, 65_535),
        constantFrom('', 'tcp:'),
        (name, named, port, protocol) => {
          const place = parseSqlServer(`${protocol}${name}\\${named},${port}`);
          expect(place).toEqual({ kind: 'tcp', host: name, instance: named, port });
        },
      ),
    );
  });

  it.each([
    ['//ora01:1521/ERP', { host: 'ora01', port: 1521 }],
    ['ora01/ERP', { host: 'ora01', port: 1521 }],
    ['ora01:1600/ERP', { host: 'ora01', port: 1600 }],
    [
      '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST = ora02)(PORT = 1522))(CONNECT_DATA=(SID=X)))',
      { host: 'ora02', port: 1522 },
    ],
    ['ERP_ALIAS', undefined],
  ])('of Oracle leads where its client goes: %s', (text, place) => {
    expect(parseOracleSource(text)).toEqual(place);
  });
});
