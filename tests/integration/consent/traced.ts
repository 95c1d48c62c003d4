import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../helpers/temp.ts';

const ENTRY = fileURLToPath(new URL('../../../cli/companion.mjs', import.meta.url));

/** What a command answered and what the kernel was asked for on its behalf, its children included. */
export interface Traced {
  readonly code: number;
  readonly json: Record<string, unknown>;
  /** Families of the sockets that were made, without those that reach this machine alone. */
  readonly families: readonly string[];
  /** "address:port" of what was connected or sent to by the internet protocols. */
  readonly reached: readonly string[];
}

/** Runs the real entry under strace. The secret store of whoever runs this is not asked. */
export async function traced(
  data: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Traced> {
  const file = join(temporaryFolder(), 'trace');
  const strace = ['-f', '-qq', '-s', '0', '-e', 'trace=network', '-o', file];
  const command = [...strace, process.execPath, ENTRY, ...args, '--data', data, '--json'];
  const { npm_lifecycle_event: _npm, COMPANION_DATA: _data, COMPANION_PORTAL_TOKEN: _token, ...env } = process.env;
  const { code, out } = await run(command, { ...env, DBUS_SESSION_BUS_ADDRESS: '', ...options.env }, options.input);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return { code, json: JSON.parse(out) as Record<string, unknown>, ...readTrace(lines) };
}

function run(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  input = '',
): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile('strace', [...command], { env, maxBuffer: 50_000_000 }, (error, out, said) => {
      const code = error === null ? 0 : error.code;
      if (typeof code !== 'number' || out.trim() === '')
        reject(new Error(`${error?.message ?? 'No answer.'}\n${said}`));
      else resolve({ code, out });
    });
    child.stdin?.end(input);
  });
}

/** Families that cannot leave the machine. */
const LOCAL: ReadonlySet<string> = new Set(['AF_UNIX', 'AF_LOCAL', 'AF_NETLINK', 'AF_UNSPEC']);

/** Reads a trace: what `socket` made, and every address that stands in a call, whichever call it is. Pure. */
export function readTrace(lines: readonly string[]): Pick<Traced, 'families' | 'reached'> {
  const families = new Set<string>();
  const reached = new Set<string>();
  for (const line of lines) {
    for (const [, family = ''] of line.matchAll(/\bsocket\((AF_\w+|\w+)/gu)) families.add(family);
    for (const [, family = ''] of line.matchAll(/sa_family=(AF_\w+|\w+)/gu)) families.add(family);
    const address = addressOf(line);
    if (address !== undefined) reached.add(address);
  }
  return {
    families: [...families].filter((family) => !LOCAL.has(family)).toSorted(),
    reached: [...reached].toSorted(),
  };
}

/** Where a call leads that connects or sends. Binding and asking for one's own name lead nowhere. */
function addressOf(line: string): string | undefined {
  if (!/\b(?:connect|sendto|sendmsg|sendmmsg)\(/u.test(line)) return undefined;
  const four = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/u.exec(line);
  if (four !== null) return `${four[2] ?? ''}:${four[1] ?? ''}`;
  const six = /sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"/u.exec(line);
  return six === null ? undefined : `[${six[2] ?? ''}]:${six[1] ?? ''}`;
}
