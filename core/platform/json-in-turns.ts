import { giveTurn } from './turns.ts';

/** Members of a long list that are written in one stretch. */
const AT_ONCE = 256;

/**
 * What `JSON.stringify(value, null, 2)` writes, with a turn for everybody else after every few hundred members of a
 * long list: a list of tens of thousands of files holds nobody up. For plain data that nothing changes meanwhile.
 */
export async function jsonInTurns(value: unknown): Promise<string> {
  return written(value, '');
}

async function written(value: unknown, indent: string): Promise<string> {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.length > AT_ONCE ? await inPieces(value, indent) : await each(value, inner);
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

/** Several members at a time, without the brackets around them. A line end inside of a text is written as an escape. */
async function inPieces(items: readonly unknown[], indent: string): Promise<string[]> {
  const pieces: string[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const piece = JSON.stringify(items.slice(at, at + AT_ONCE), null, 2).slice('[\n'.length, -'\n]'.length);
    pieces.push(indent === '' ? piece : `${indent}${piece.replaceAll('\n', `\n${indent}`)}`);
    await giveTurn();
  }
  return pieces;
}
