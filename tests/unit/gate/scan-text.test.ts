import { describe, expect, it } from 'vitest';
import {
  createFinder,
  createTextScanner,
  fingerprintKey,
  fingerprintOf,
  scanText,
} from '../../../core/gate/scan/index.ts';
import type { ScanHit } from '../../../core/gate/scan/index.ts';

const KEY = fingerprintKey(Buffer.alloc(32, 7));
const finderOf = (...values: readonly string[]) =>
  createFinder(
    KEY,
    values.flatMap((value) => fingerprintOf(KEY, value, 'password') ?? []),
  );

function scanBytes(bytes: Uint8Array, piece = bytes.length): readonly ScanHit[] {
  const scanner = createTextScanner(undefined);
  for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
  return scanner.end();
}

describe('what the app and the product write themselves', () => {
  it.each([
    'Server=localhost;User ID=pt;Password=[REDACTED:password];Encrypt=True',
    '<add key="SmtpPassword" value="[REDACTED:password:empty]" />',
    '{"password":"[REDACTED:password]","apiKey":"[REDACTED:api-key]"}',
    'Authorization: Bearer [REDACTED:token]',
    'https://svc:[REDACTED:password]@localhost/path',
    '-----BEGIN PRIVATE KEY-----\n[REDACTED:private-key]\n-----END PRIVATE KEY-----',
    'password: USER-1a2b3c4d',
    'mail to MAIL-0011aabb about the token of USER-7f3a91c2',
    'Password=;Pwd="";Secret=\'\'',
    'Password=********; Token=<your token>; ApiKey=${API_KEY}; Secret=%SECRET%; Pwd={0}',
    '{\n  "counts": {\n    "chosen": 3,\n    "password": 12,\n    "token": 1,\n    "user": 3\n  }\n}',
    'PasswordMinLength=12\nPasswordExpirationDays=90\nTokenLifetimeMinutes=60\nRequirePasswordChange=true',
    '<publicKeyToken>b77a5c561934e089</publicKeyToken>, PublicKeyToken=b77a5c561934e089, Culture=neutral',
    'sha256 49ee2b57521f4cedf5ea01c3c0c7f84c9303c601a5bba161cb20464ee12df92c SecurePass.dll',
    'Instance 3f2504e0-4f89-41d3-9a0c-0305e82c3301 uses key figure Utilization12',
    'The password reset mail was not sent. I forgot my password, please help. Token: required.',
    'var password = settings.Password; string token = GetToken(args[0]);',
    'Login failed for user sa. Reason: Password did not match that for the login provided. [CLIENT: 127.0.0.1]',
    'KeyTip: press Ctrl+Shift+K; primary key JobId=1042; foreign key OperationId=77',
    'PasswordHash column is gone. CookieTimeout=30 Cookieless=UseCookies',
    'C:\\ProgramData\\PlanetTogether\\APS\\12.1.14.0\\Keys\\token.cache was not found',
    'See https://support.example/token?page=2 and mailto:a@b.example',
    'occurredAt 2026-11-23T16:40:00+01:00 Time: 08:15:30.123 [T12] Pass 3 of 4: 120 ms',
    'Pass: 12 tests, Fail: 0 tests. Two passes: 1, 2. Bypass=true',
    'Source ConnectionString="Server=x;Pwd=&quot;[REDACTED:password]&quot;">',
    String.raw`Running: net use \\srv\share /user:ORCHARD\USER-4ebd19d1 [REDACTED:password]`,
    'Contact: @planner3 (line-3@bench), cc scheduler@v12:8080',
  ])('passes: %s', (text) => {
    expect(scanText(text)).toEqual([]);
  });
});

describe('a secret', () => {
  it.each([
    ['in an assignment', 'set DB_PASSWORD=Kx7.vorne&rest'],
    ['with a dot in it', 'Password=Sommer2026.Plant'],
    ['in JSON that is escaped twice', String.raw`{"a":"{\"b\":\"{\\\"password\\\":\\\"Qz81kkLm\\\"}\"}"}`],
    ['in XML that is escaped twice', '&amp;lt;Password&amp;gt;Qz81kkLm&amp;lt;/Password&amp;gt;'],
    ['in percent escapes', 'GET /x?url=a%3Fpassword%3DQz81kkLm%26b'],
    ['in base64', Buffer.from('Server=x;Password=Qz81kkLm;User=b').toString('base64')],
    ['in base64 of UTF-16', Buffer.from('$p = "x"; Password=Qz81kkLm;User=b', 'utf16le').toString('base64')],
    ['in other languages', 'Kennwort: Qz81kkLm'],
    ['behind the name in net use', String.raw`net use \\srv\share /user:svc Qz81kkLm_a`],
    ['told in a sentence', 'my new password is Qz81kkLm and it fails'],
    ['as a private key whose end is missing', '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAxx9aaaaBBBB\n'],
  ])('%s is found', (_where, text) => {
    expect(scanText(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['UTF-16LE without a mark', Buffer.from('Password=Qz81kkLm;', 'utf16le')],
    ['UTF-16BE without a mark', Buffer.from('Password=Qz81kkLm;', 'utf16le').swap16()],
    ['UTF-16LE at an odd place', Buffer.concat([Buffer.from('x'), Buffer.from('Password=Qz81kkLm;', 'utf16le')])],
    ['Windows-1252', Buffer.from('Gr\u00FC\u00DFe Password=Qz81kkL\u00E4;', 'latin1')],
    [
      'a binary file',
      Buffer.concat([Buffer.from([0, 1, 2, 0xff, 0xfe]), Buffer.from('Password=Qz81kkLm;'), Buffer.from([0, 0x80])]),
    ],
  ])('is found in %s', (_coding, bytes) => {
    expect(scanBytes(bytes).length).toBeGreaterThan(0);
  });

  it('has the line it stands in, wherever the pieces of a stream end', () => {
    const lines = Array.from({ length: 20_000 }, (_, line) => `2026-11-20 08:15:30 INFO job ${line} is done`);
    lines[14_321] = 'Server=x;Password=Qz81kkLm;';
    const bytes = Buffer.from(lines.join('\n'));
    for (const piece of [1000, 65_537, bytes.length]) {
      expect(scanBytes(bytes, piece).map(({ line }) => line)).toEqual([14_322]);
    }
  });

  it('is found at every place around the cuts of a long line', () => {
    for (let shift = 0; shift < 60; shift += 7) {
      const bytes = Buffer.from(
        `${'a b '.repeat(65_536 + shift)}${' '.repeat(shift % 4)}Password=Qz81kkLm; ${'c d '.repeat(70_000)}`,
      );
      expect(scanBytes(bytes, 100_003)).toHaveLength(1);
    }
  });

  it('never lets a file go that has more finds than are told', () => {
    const many = Array.from({ length: 80 }, (_, index) => `Password=Qz81kk${index}Lm;`).join('\n');
    const hits = scanText(many);
    expect(hits.at(-1)).toMatchObject({ kind: 'credential', certain: true });
    expect(hits.length).toBeLessThan(60);
  });
});

describe('a known value', () => {
  it.each([
    ['alone', 'retry with Unusual_91x failed'],
    ['in quotes', `'Unusual_91x'`],
    ['in XML', '<a>Unusual&#95;91x</a>'],
    ['in percent escapes', 'q=Unusual%5F91x'],
    ['in JSON escapes', String.raw`"\u0055nusual_91x"`],
    ['in base64', Buffer.from('a text: Unusual_91x and more').toString('base64')],
    ['with letters before it', 'pUnusual_91xq'],
  ])('is found %s', (_where, text) => {
    expect(scanText(text, finderOf('Unusual_91x'))).toMatchObject([{ looksLike: 'known value', certain: true }]);
  });

  it('is found in UTF-16 with letters that are not Latin', () => {
    const scanner = createTextScanner(finderOf('P\u00E4ssw\u00F6rt\u20AC77\u042F'));
    scanner.push(Buffer.from('x P\u00E4ssw\u00F6rt\u20AC77\u042F y', 'utf16le'));
    expect(scanner.end()).toHaveLength(1);
  });

  it('is not found inside of a word when it is a short word itself', () => {
    expect(scanText('gardening', finderOf('garden'))).toEqual([]);
    expect(scanText('the garden!', finderOf('garden'))).toHaveLength(1);
  });

  it('of fewer than six characters is not looked for', () => {
    expect(fingerprintOf(KEY, 'short', 'password')).toBeUndefined();
  });

  it('cannot be read from what is kept of it', () => {
    const print = JSON.stringify(fingerprintOf(KEY, 'Unusual_91x', 'password'));
    expect(print).not.toContain('Unusual');
    const other = fingerprintOf(fingerprintKey(Buffer.alloc(32, 8)), 'Unusual_91x', 'password');
    expect(other?.mac).not.toBe(fingerprintOf(KEY, 'Unusual_91x', 'password')?.mac);
    expect(other?.head).not.toBe(fingerprintOf(KEY, 'Unusual_91x', 'password')?.head);
  });
});
