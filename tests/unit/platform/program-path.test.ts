import { describe, expect, it } from 'vitest';
import { programPath } from '../../../core/platform/node/program-path.ts';

const env = (name: string): string | undefined => (name === 'SystemRoot' ? 'D:\\Windows' : undefined);
const SYSTEM = 'D:\\Windows\\System32';
const SHELL = `${SYSTEM}\\WindowsPowerShell\\v1.0\\powershell.exe`;
const onWindows = (file: string, there: readonly string[]): string =>
  programPath(file, 'win32', env, (path) => there.includes(path));

describe('programs of Windows', () => {
  it("are taken from the system's own folders when they are named without one", () => {
    const there = [SHELL, `${SYSTEM}\\reg.exe`];
    expect(onWindows('powershell.exe', there)).toBe(SHELL);
    expect(onWindows('reg', there)).toBe(`${SYSTEM}\\reg.exe`);
  });

  it('are looked for nowhere else when Windows has none of that name', () => {
    expect(onWindows('powershell.exe', [])).toBe(`${SYSTEM}\\powershell.exe`);
  });

  it('are left as they are when a path is given, and on other systems', () => {
    expect(onWindows('E:\\tools\\age.exe', [])).toBe('E:\\tools\\age.exe');
    expect(onWindows('./age', [])).toBe('./age');
    expect(programPath('strace', 'linux', env)).toBe('strace');
  });
});
