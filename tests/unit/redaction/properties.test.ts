import { Buffer } from 'node:buffer';
import { array, assert, constantFrom, integer, property, record, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode, loadRules, readings, redactorFor } from './vectors.ts';

const rules = loadRules();
const redactor = redactorFor(rules, 'default');

interface Nested {
  readonly format: string;
  readonly text: string;
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');

/** Ways to write a secret down. */
const CORES: Readonly<Record<string, (secret: string) => Nested>> = {
  connection: (s) => ({ format: 'connstring', text: `Server=localhost;Password=${s};Database=PT` }),
  quoted: (s) => ({ format: 'connstring', text: `Server=localhost;Pwd="a;${s}";Database=PT` }),
  xml: (s) => ({ format: 'xml', text: `<c><add key="DbPassword" value="${xml(s)}"/></c>` }),
  element: (s) => ({ format: 'xml', text: `<c><Password>${xml(s)}</Password></c>` }),
  json: (s) => ({ format: 'json', text: JSON.stringify({ ApiSecret: s, port: 1 }) }),
  pair: (s) => ({ format: 'json', text: JSON.stringify({ name: 'DB_PASSWORD', value: s }) }),
  ini: (s) => ({ format: 'ini', text: `[db]\npassword=${s}\nport=1\n` }),
  url: (s) => ({ format: 'url', text: `https://svc:${encodeURIComponent(s)}@localhost:80/x?a=1` }),
  query: (s) => ({ format: 'url', text: `https://localhost/x?access_token=${encodeURIComponent(s)}&b=2` }),
  header: (s) => ({ format: 'log', text: `X-Api-Key: ${s}\nHost: localhost\n` }),
  command: (s) => ({ format: 'log', text: `tool.exe --password "${s}" --port 1` }),
  sql: (s) => ({ format: 'log', text: `CREATE LOGIN [pt] WITH PASSWORD = N'${s}', CHECK_POLICY = OFF` }),
};

/** What such a text is put into. */
const SHELLS: Readonly<Record<string, (inner: Nested) => Nested>> = {
  attribute: ({ text }) => ({ format: 'xml', text: `<m><p name="Setting" text="${xml(text)}"/></m>` }),
  text: ({ text }) => ({ format: 'xml', text: `<m><p>${xml(text)}</p></m>` }),
  json: ({ text }) => ({ format: 'json', text: JSON.stringify({ level: 'Debug', message: text }) }),
  log: ({ text }) => ({ format: 'log', text: `08:15:30 INFO got ${text} end\n` }),
  lines: ({ text }) => ({ format: 'log', text: `${JSON.stringify({ '@mt': 'x', Body: text })}\n{"@mt":"y"}\n` }),
};

/** Letters, digits and signs that passwords have and that no quoting needs. */
const secrets = tuple(
  stringMatching(/^[A-Z][a-z]{2}$/),
  stringMatching(/^[0-9]{3}$/),
  stringMatching(/^[A-Za-z0-9_!$]{8}$/),
).map(([a, b, c]) => `${a}${b}${c}`);

const nested = record({
  secret: secrets,
  core: constantFrom(...Object.keys(CORES)),
  shells: array(constantFrom(...Object.keys(SHELLS)), { maxLength: 4 }),
  encoding: constantFrom('utf8', 'utf8-bom', 'utf16le', 'utf16le-bom', 'utf16be-bom', 'windows-1252'),
});

function build(core: string, shells: readonly string[], secret: string): Nested {
  let text = CORES[core]?.(secret) ?? { format: 'log', text: '' };
  for (const shell of shells) text = SHELLS[shell]?.(text) ?? text;
  return text;
}

/** Every form in which it could still be read. */
function forms(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    xml(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function redact(format: string, bytes: Uint8Array): Buffer {
  const done = redactor.redact({ name: '', format, bytes });
  if (!done.ok) throw new Error(done.reason);
  return Buffer.from(done.bytes);
}

describe('whatever is built', () => {
  test('a secret is gone in every form when it is nested up to four deep in any encoding', () => {
    assert(
      property(nested, ({ secret, core, shells, encoding }) => {
        const { format, text } = build(core, shells, secret);
        const bytes = encode(text, encoding);
        const out = redact(format, bytes);
        const left = forms(secret).filter((form) => readings(out).some((reading) => reading.includes(form)));
        expect({ text, left }).toEqual({ text, left: [] });
        expect(redact(format, out).equals(out)).toBe(true);
        if (encoding !== 'utf8') return;
        expect(out.toString().split('\n').length).toBe(text.split('\n').length);
        expect(format !== 'json' || isJson(out.toString())).toBe(true);
      }),
      { numRuns: 600, seed: 4711 },
    );
  });

  test('text of ordinary words comes out as it went in', () => {
    const words = constantFrom(
      'Job',
      'Operation',
      '12.1.14.0',
      'LINE-04',
      '87.5 %',
      'finished',
      'Key',
      'figure',
      'pass',
      '30',
      'C:\\PT\\x.dat',
      '08:15:30',
      '{',
      '}',
      '(',
      ')',
      '"',
      "'",
      '<',
      '>',
      ';',
      ',',
      '=',
      ':',
      '\n',
      '\t',
      '/',
      '&',
      '@',
    );
    assert(
      property(array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        expect(redact('log', Buffer.from(text)).toString()).toBe(text);
      }),
      { numRuns: 400, seed: 4711 },
    );
  });

  test('a second run changes nothing when signs and words of all rules are mixed', () => {
    const pieces = constantFrom(
      'password',
      'Pwd',
      '=',
      ':',
      ' ',
      '"',
      "'",
      ';',
      '\\',
      '<a',
      '>',
      '</a>',
      '{',
      '}',
      '[',
      ']',
      ',',
      'Zk7tail9',
      'x',
      '@',
      'localhost',
      '://',
      '-p',
      '--password',
      'Authorization',
      'Bearer',
      'Cookie',
      '&quot;',
      '%3D',
      '%22',
      '\n',
      'eyJhbGciOiJIUzI1NiJ9',
      '.',
      '-----BEGIN PRIVATE KEY-----',
      'MIIEvQIBADANBgkqhkiG9w0BAQ',
      'is',
      'value',
      'name',
      '|',
      'key',
      '$',
      '//',
      'CONTOSO\\mk',
      '10.1.2.3',
      'a@b.example',
    );
    assert(
      property(
        array(pieces, { maxLength: 25 }),
        constantFrom('log', 'xml', 'json', 'ini', 'connstring', 'url', 'text'),
        (parts, format) => {
          const once = redact(format, Buffer.from(parts.join('')));
          const twice = redact(format, once);
          expect(twice.toString()).toBe(once.toString());
        },
      ),
      { numRuns: 1500, seed: 4711 },
    );
  });

  test('a stream gives what the whole gives when the chunks are cut anywhere', () => {
    assert(
      property(array(nested, { minLength: 1, maxLength: 5 }), integer({ min: 1, max: 40 }), (all, size) => {
        const text = all.map(({ core, secret }) => build(core, ['log'], secret).text).join('');
        const bytes = Buffer.from(text);
        const stream = redactor.stream({ name: '', format: 'log' });
        const parts: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) parts.push(stream.push(bytes.subarray(at, at + size)));
        const end = stream.end();
        expect(end.ok).toBe(true);
        if (end.ok) parts.push(end.bytes);
        expect(Buffer.concat(parts).toString()).toBe(redact('log', bytes).toString());
      }),
      { numRuns: 60, seed: 4711 },
    );
  });
});
