// Programs of Windows through the exec port: from where they are taken, and what becomes of what they say.
import { createSystemProxy } from '../../../core/platform/net/index.ts';
import { nodeExec, systemClock, systemFacts } from '../../../core/platform/node/index.ts';
import { answer } from '../../helpers/windows/answer.ts';

await answer(async () => {
  const run = (file: string, args: readonly string[], timeoutMs = 30_000) => nodeExec.run(file, args, { timeoutMs });
  const timed = async () => {
    const from = performance.now();
    const ran = await run('powershell.exe', ['-Command', 'be slow'], 1_500);
    return { ran, ms: performance.now() - from };
  };
  const proxyOf = createSystemProxy({ exec: nodeExec, clock: systemClock, system: systemFacts() });
  return {
    proxies: {
      outside: (await proxyOf(new URL('https://support.example/'))) ?? null,
      inside: (await proxyOf(new URL('https://rt.werk.local/'))) ?? null,
    },
    asked: await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', 'ask "it" \\"all\\" & Süd 工厂']),
    slow: await timed(),
    missing: await run('wevtutil-of-nobody.exe', []),
    registry: await run('reg', ['query', 'HKLM\\Software\\Microsoft\\Windows NT\\CurrentVersion', '/v', 'ProductName']),
  };
});
