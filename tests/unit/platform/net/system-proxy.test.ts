import { describe, expect, it } from 'vitest';
import {
  createSystemProxy,
  isBypassed,
  parseInternetSettings,
  proxyOfEnvironment,
  proxyOfSettings,
} from '../../../../core/platform/net/system-proxy.ts';
import type { Exec } from '../../../../core/platform/ports.ts';
import { ok } from '../../../../shared/result.ts';
import { fakeClock } from '../../../fakes/clock.ts';

const HELP_DESK = new URL('https://help.example.com/REST/2.0');

const REG = `
HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
    ProxyEnable    REG_DWORD    0x1
    ProxyServer    REG_SZ    http=one:80;https=two.example.com:3128
    ProxyOverride    REG_SZ    *.internal;10.*;<local>
`.replaceAll('\n', '\r\n');

describe('exceptions', () => {
  it.each([
    ['*', true],
    ['help.example.com', true],
    ['example.com', true],
    ['.example.com', true],
    ['*.example.com', true],
    ['help.example.com:443', true],
    ['help.example.com:8443', false],
    ['ple.com', false],
    ['<local>', false],
    ['', false],
  ])('match by name and port when the list says "%s": %s', (entry, expected) => {
    expect(isBypassed(HELP_DESK, [entry])).toBe(expected);
  });

  it('match names without a dot when the list says <local>', () => {
    expect(isBypassed(new URL('https://helpdesk/'), ['<local>'])).toBe(true);
  });
});

describe('the environment', () => {
  it('names the proxy when no exception fits', () => {
    const env: Record<string, string> = { https_proxy: 'http://p:1', NO_PROXY: 'other.com, .internal' };
    expect(proxyOfEnvironment(HELP_DESK, (name) => env[name])).toBe('http://p:1');
  });

  it('names none when an exception fits', () => {
    const env: Record<string, string> = { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'other.com,example.com' };
    expect(proxyOfEnvironment(HELP_DESK, (name) => env[name])).toBeUndefined();
  });
});

describe("Windows' settings", () => {
  it('name the proxy for https when there is one per protocol', () => {
    expect(proxyOfSettings(HELP_DESK, parseInternetSettings(REG))).toBe('two.example.com:3128');
    expect(proxyOfSettings(new URL('https://a.internal/'), parseInternetSettings(REG))).toBeUndefined();
  });

  it('name none when the proxy is switched off', () => {
    expect(proxyOfSettings(HELP_DESK, parseInternetSettings(REG.replace('0x1', '0x0')))).toBeUndefined();
  });

  it('are asked once a minute when many requests need them', async () => {
    let asked = 0;
    const exec: Exec = {
      run: async () => {
        asked += 1;
        return ok({ code: 0, stdout: REG, stderr: '' });
      },
    };
    const clock = fakeClock();
    const proxy = createSystemProxy({ system: { platform: 'win32', env: () => undefined }, exec, clock });
    expect([await proxy(HELP_DESK), await proxy(HELP_DESK)]).toEqual(['two.example.com:3128', 'two.example.com:3128']);
    clock.advance(61_000);
    await proxy(HELP_DESK);
    expect(asked).toBe(2);
  });
});
