type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'the end';

const TOKEN = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|[{}[\]:,]|[^\s{}[\]:,"]+|"[^\n]*/giu;
const PLAIN = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/iu;

const WORDS: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  name: 'a name in quotes',
  'name or }': 'a name in quotes or }',
  ':': 'a colon',
  ', or ]': 'a comma or ]',
  ', or }': 'a comma or }',
  'the end': 'nothing more',
};

/**
 * Where a text that `JSON.parse` refused stops being JSON, in words: "line 3 has planet where a value belongs". The
 * engine's own message names a place only now and then.
 */
export function jsonFault(text: string): string {
  const closers: ('}' | ']')[] = [];
  let wanted: Wanted = 'value';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const next = after(token, wanted, closers);
    if (next === undefined) return `line ${lineAt(text, index)} has ${short(token)} where ${WORDS[wanted]} belongs`;
    wanted = next;
  }
  return `line ${lineAt(text, text.trimEnd().length)} is the last one, and ${WORDS[wanted]} is missing`;
}

/** What may follow a token; undefined where the token itself may not stand. */
function after(token: string, wanted: Wanted, closers: ('}' | ']')[]): Wanted | undefined {
  if ((token === ']' || token === '}') && wanted.endsWith(token)) {
    closers.pop();
    return afterValue(closers);
  }
  if (token === ',' && wanted.startsWith(',')) return wanted === ', or }' ? 'name' : 'value';
  if (token === ':') return wanted === ':' ? 'value' : undefined;
  if (wanted.startsWith('name')) return isText(token) ? ':' : undefined;
  if (!wanted.startsWith('value')) return undefined;
  if (token === '{' || token === '[') {
    closers.push(token === '{' ? '}' : ']');
    return token === '{' ? 'name or }' : 'value or ]';
  }
  return isText(token) || PLAIN.test(token) ? afterValue(closers) : undefined;
}

function afterValue(closers: readonly ('}' | ']')[]): Wanted {
  const closer = closers.at(-1);
  if (closer === undefined) return 'the end';
  return closer === '}' ? ', or }' : ', or ]';
}

function isText(token: string): boolean {
  return token.length > 1 && token.startsWith('"') && token.endsWith('"');
}

function short(token: string): string {
  return token.length > 40 ? `${token.slice(0, 40)}…` : token;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
