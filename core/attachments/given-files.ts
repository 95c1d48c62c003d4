import { basename } from 'node:path';
import type { FileTokens } from './file-tokens.ts';
import type { Host } from './handlers.ts';

/**
 * Files that a person dropped or pasted into the window become tokens. Their paths come from main, which has them from
 * real files of the page; the page itself cannot name a path. The answer ends the listening.
 */
export function followGivenFiles(tokens: FileTokens, host: Host): () => void {
  return host.on('host.filesGiven', ({ request, paths }) => void know(tokens, host, request, paths));
}

async function know(tokens: FileTokens, host: Host, request: string, paths: readonly string[]): Promise<void> {
  const files: { token: string; name: string; bytes: number }[] = [];
  const refused: { name: string; message: string }[] = [];
  for (const path of paths) {
    const file = await tokens.register(path);
    if (file.ok) files.push({ token: file.value.token, name: file.value.name, bytes: file.value.bytes });
    else refused.push({ name: basename(path), message: file.error.message });
  }
  await host.call('host.filesKnown', { request, files, refused });
}
