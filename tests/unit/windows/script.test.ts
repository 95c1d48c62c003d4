import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../core/platform/node/index.ts';
import { probeFor } from '../../../core/windows/index.ts';
import type { ProbeChoice } from '../../../core/windows/probe-request.ts';
import { fakeWindows } from '../../fakes/windows.ts';

async function scriptOf(choice: Partial<ProbeChoice> = {}): Promise<string> {
  const { platform, asked } = fakeWindows();
  const probe = probeFor(
    { ...platform, clock: systemClock },
    {
      profile: 'full',
      since: '2026-11-01T00:00:00.000Z',
      until: '2026-11-02T00:00:00.000Z',
      managerKey: '',
      managerValues: { server: ['Version'], instance: ['SoftwareVersion', `x';evil'`] },
      signal: new AbortController().signal,
      ...choice,
    },
  );
  await probe?.ask('services');
  return asked[0]?.args.at(-1) ?? '';
}

/** Brackets and single quotes as PowerShell counts them. */
function isBalanced(script: string): boolean {
  const open: string[] = [];
  const closing: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };
  for (const sign of script.replaceAll(/'[^'\n]*'/gu, '')) {
    if ('({['.includes(sign)) open.push(sign);
    else if (sign in closing && open.pop() !== closing[sign]) return false;
  }
  return open.length === 0 && (script.match(/'/gu) ?? []).length % 2 === 0;
}

describe('the script of the probe', () => {
  it('is whole, without double quotes, and fits a command line', async () => {
    const script = await scriptOf({ managerKey: String.raw`HKLM\SOFTWARE\Vendor\Product` });
    expect(isBalanced(script)).toBe(true);
    expect(script).not.toContain('"');
    expect(script.length).toBeLessThan(24_000);
  });

  it('asks for no name of a person or machine, no address, no serial and no unlisted column', async () => {
    const script = await scriptOf();
    expect(script).not.toMatch(
      /UserName|MachineName|CSName|DNSHostName|SerialNumber|IPAddress|MACAddress|CommandLine/u,
    );
    expect(script).not.toMatch(/Win32_Product\b|wmic|Select-Object \*|ConvertTo-Json -Depth [6-9]/u);
    expect(script.match(/Get-CimInstance/gu)).toHaveLength(script.match(/-Property [A-Z]/gu)?.length ?? 0);
  });

  it('writes the window of time in a form that no calendar changes', async () => {
    const script = await scriptOf();
    expect(script).toContain("([datetime]'2026-11-01T00:00:00.000Z').ToUniversalTime()");
    expect(script).not.toMatch(/ToString\('yyyy|\[datetime\]::Parse/u);
  });

  it('asks only what the profile needs', async () => {
    expect(await scriptOf({ profile: 'listing' })).not.toMatch(/Get-WinEvent|Uninstall|Win32_OperatingSystem/u);
    expect(await scriptOf({ profile: 'minimal' })).not.toMatch(/LogName='Application'|Uninstall|Win32_PhysicalMemory/u);
    expect(await scriptOf({ profile: 'standard' })).not.toMatch(/Win32_PhysicalMemory/u);
  });

  it('reads named values of the Instance Manager, and only of a key of the machine', async () => {
    const script = await scriptOf({ managerKey: String.raw`HKLM\SOFTWARE\Vendor\Product` });
    expect(script).toContain(String.raw`Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Vendor\Product'`);
    expect(script).not.toContain('evil');
    for (const managerKey of ['', String.raw`HKCU\Software\x`, String.raw`HKLM\SOFTWARE\x';evil;'`, 'HKLM'])
      expect(await scriptOf({ managerKey })).not.toMatch(/evil|Registry::/u);
  });
});
