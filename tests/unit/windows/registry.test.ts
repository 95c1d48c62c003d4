import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegistry, servicesOf } from '../../../core/windows/registry-rules.ts';

const BASE = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services`;
const lines = (...text: readonly string[]): string => text.join('\r\n');

describe('the answer of reg.exe', () => {
  it('is read without a word of any language', () => {
    const keys = parseRegistry(
      lines(
        '',
        String.raw`${BASE}\APSSystem_Live`,
        '    DisplayName    REG_SZ    APS System Service (Live)',
        '    (Standard)    REG_SZ    (Wert nicht gesetzt)',
        '    A name  with    blanks    REG_DWORD    0x1',
        '    Empty    REG_SZ    ',
        '    Nothing    REG_NONE',
        '',
        '搜索结束: 找到 5 匹配。',
      ),
    );
    expect(keys).toHaveLength(1);
    expect([...(keys[0]?.values ?? [])]).toEqual([
      ['displayname', 'APS System Service (Live)'],
      ['(standard)', '(Wert nicht gesetzt)'],
      ['a name  with    blanks', '0x1'],
      ['empty', ''],
      ['nothing', ''],
    ]);
  });

  it('gives services with start mode and class of account, no drivers and no parts of services', () => {
    const services = servicesOf(
      parseRegistry(
        lines(
          BASE,
          '    (Default)    REG_SZ    x',
          String.raw`${BASE}\APSSystem_Live`,
          '    Type    REG_DWORD    0x10',
          '    Start    REG_DWORD    0x2',
          '    DelayedAutostart    REG_DWORD    0x1',
          String.raw`    ObjectName    REG_SZ    PLANT\svc-aps`,
          String.raw`    ImagePath    REG_EXPAND_SZ    "C:\ProgramData\PlanetTogether APS\x.exe" -i Live`,
          String.raw`${BASE}\APSSystem_Live\Parameters`,
          '    Type    REG_DWORD    0x10',
          String.raw`${BASE}\disk`,
          '    Type    REG_DWORD    0x1',
          '    Start    REG_DWORD    0x0',
          String.raw`${BASE}\EventLog`,
          '    Type    REG_DWORD    0x20',
          '    Start    REG_DWORD    0x2',
          String.raw`    DisplayName    REG_SZ    @%SystemRoot%\system32\wevtsvc.dll,-200`,
          String.raw`    ObjectName    REG_SZ    NT AUTHORITY\LocalService`,
        ),
      ),
    );
    expect(services).toMatchObject([
      {
        name: 'APSSystem_Live',
        displayName: 'APSSystem_Live',
        startMode: 'AutomaticDelayed',
        account: 'own account',
        state: null,
      },
      { name: 'EventLog', displayName: 'EventLog', startMode: 'Automatic', account: 'Local Service' },
    ]);
    expect(JSON.stringify(services)).not.toContain('svc-aps');
  });

  it('never breaks the reader, whatever it is', () => {
    assert(property(string(), (text) => Array.isArray(servicesOf(parseRegistry(text)))));
    const started = performance.now();
    parseRegistry(`${BASE}\r\n    ${' '.repeat(3_900)}REG\r\n${`    ${'a    '.repeat(700)}\r\n`.repeat(2_000)}`);
    parseRegistry(`HKEY_${'A'.repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
