import { giveTurn } from './turns.ts';

/** Members of a long list that are written in one stretch. */
const AT_ONCE = 256;

/**
 * JSON to be read by people and programs: as `JSON.stringify(value, null, 2)` writes it, but with each member of a long
 * list on one line. Gives everybody else a turn after every few hundred of them: a list of tens of thousands of files
 * holds nobody up. For plain data that nothing changes meanwhile.
 */
export async function jsonInTurns(value: unknown): Promise<string> {
  return written(value, '');
}

async function written(value: unknown, indent: string): Promise<string> {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.length > AT_ONCE ? await inPieces(value, inner) : await each(value, inner);
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${inner}${JSON.stringify(key)}: ${await written(member, inner)}`);
  }
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}

async function each(items: readonly unknown[], inner: string): Promise<string[]> {
  const texts: string[] = [];
  for (const item of items) texts.push(`${inner}${await written(item ?? null, inner)}`);
  return texts;
}

/** Several members at a time. */
async function inPieces(items: readonly unknown[], inner: string): Promise<string[]> {
  const pieces: string[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const lines = items.slice(at, at + AT_ONCE).map((item) => `${inner}${JSON.stringify(item ?? null)}`);
    pieces.push(lines.join(',\n'));
    await giveTurn();
  }
  return pieces;
}
