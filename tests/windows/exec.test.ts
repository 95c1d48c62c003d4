// Not shown here: PowerShell itself, its policies (scripts forbidden, constrained language) and the console's code page.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { recordedPowerShell } from '../helpers/windows/powershell.ts';
import type { Call } from '../helpers/windows/powershell.ts';
import { registryValue } from '../helpers/windows/registry.ts';
import { ask, scratchFolder } from '../helpers/windows/run.ts';

interface Ran {
  readonly ok: boolean;
  readonly value?: { readonly code: number; readonly stdout: string };
  readonly error?: { readonly code: string };
}

interface ExecAnswer {
  readonly asked: Ran;
  readonly slow: { readonly ran: Ran; readonly ms: number };
  readonly missing: Ran;
  readonly registry: Ran;
  readonly proxies: { readonly outside: string | null; readonly inside: string | null };
}

const INTERNET = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const ARGUMENT = 'ask "it" \\"all\\" & Süd 工厂';

let found: ExecAnswer;
let calls: readonly Call[];

beforeAll(async () => {
  const shell = recordedPowerShell([
    { when: 'ask', stdout: '\ufeff{"name":"Werk Süd 工厂"}\r\n' },
    { when: 'be slow', silentMs: 60_000 },
  ]);
  for (const [name, kind, data] of [
    ['ProxyEnable', 'REG_DWORD', '1'],
    ['ProxyServer', 'REG_SZ', 'http=one:1;https=proxy.werk.example:8080'],
    ['ProxyOverride', 'REG_SZ', '*.local;<local>'],
  ] as const)
    await registryValue(INTERNET, name, kind, data);
  // Whoever unpacks a download may stand beside a program of that name.
  const cwd = scratchFolder();
  for (const name of ['powershell.exe', 'reg.exe']) copyFileSync(inject('windows').recorded, join(cwd, name));
  found = await ask<ExecAnswer>('exec', {}, { env: shell.env, cwd });
  calls = shell.calls();
}, 240_000);

describe('programs of Windows', () => {
  test("are the system's own when one of that name lies in the folder the person stands in", () => {
    for (const { program } of calls) expect(program.toLowerCase()).toContain('\\system32\\windowspowershell\\v1.0\\');
    expect(found.registry).toMatchObject({ ok: true, value: { code: 0 } });
    expect(found.registry.value?.stdout).toContain('Windows 10');
  });

  test('get their arguments as they are, quotes and all, and are heard as UTF-8', () => {
    expect(calls[0]?.args.at(-1)).toBe(ARGUMENT);
    expect(found.asked).toMatchObject({ ok: true, value: { code: 0, stdout: '\ufeff{"name":"Werk Süd 工厂"}\r\n' } });
  });

  test('tell the proxy of Windows, and what goes past it', () => {
    expect(found.proxies).toEqual({ outside: 'proxy.werk.example:8080', inside: null });
  });

  test('are ended when they say nothing in time', () => {
    expect(found.slow.ran).toMatchObject({ ok: false, error: { code: 'timeout' } });
    expect(found.slow.ms).toBeLessThan(15_000);
  });

  test('are said to be missing when Windows has none of that name', () => {
    expect(found.missing).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
