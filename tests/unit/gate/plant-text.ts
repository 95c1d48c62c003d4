import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** A file as the texts it may be: a secret stands in one of them when it stands in the file. */
export async function allText(path: string): Promise<string> {
  const bytes = await readFile(path);
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const readings = [plain.toString('utf8'), plain.toString('latin1'), plain.toString('utf16le')];
  return readings.map((text) => `${text}\n${text.replaceAll('&amp;', '&').replaceAll('&lt;', '<')}`).join('\n');
}
