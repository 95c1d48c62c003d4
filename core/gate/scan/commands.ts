import type { Finding, Look } from './types.ts';
import { isHarmless, isRandom } from './values.ts';

interface CommandShape {
  readonly stem: string;
  /** The first group is the secret; read in the rest of the line from the program's name on. */
  readonly pattern: RegExp;
}

const VALUE = `(?:"([^"\\r\\n]{1,120})"|'([^'\\r\\n]{1,120})'|([^\\s"']{1,120}))`;
const option = (name: string): RegExp => new RegExp(`^[^\\r\\n]{0,300}?\\s${name}${VALUE}`, 'u');

/** Programs and functions that take a password without saying so. */
const COMMANDS: readonly CommandShape[] = [
  {
    stem: 'net use',
    pattern: new RegExp(
      `^ +(?:(?:[A-Za-z]:|\\*) +)?\\\\\\\\[^\\s]{1,200} +(?:/user:[^\\s]{1,100} +)?(?!/)${VALUE}(?=\\s|$)`,
      'u',
    ),
  },
  { stem: 'psexec', pattern: option('-p +') },
  { stem: 'sqlplus', pattern: /^(?: +-\S+)* +[^\s/]{1,60}\/()()([^\s@/]{1,100})@/u },
  { stem: '7z', pattern: option('-p') },
  { stem: 'rar ', pattern: option('-h?p') },
  { stem: 'zip ', pattern: option('(?:-P|--password) +') },
  { stem: 'sqlcmd', pattern: option('-P *') },
  { stem: 'osql', pattern: option('-P *') },
  { stem: 'bcp ', pattern: option('-P *') },
  { stem: 'mysql', pattern: option('-p') },
  { stem: 'sshpass', pattern: option('-p *') },
  { stem: 'plink', pattern: option('-pw +') },
  { stem: 'pscp', pattern: option('-pw +') },
  { stem: 'schtasks', pattern: option('/[rR]?[pP] +') },
  { stem: 'cmdkey', pattern: option('/pass:') },
  { stem: 'curl ', pattern: /^[^\r\n]{0,300}?\s(?:-u|--user) *["']?[^\s:"']{1,60}:()()([^\s"']{1,100})/u },
  { stem: 'sp_addlogin', pattern: /^[^\r\n,]{0,80}, *N?()'([^'\r\n]{1,120})'/u },
  { stem: 'openrowset', pattern: /^\([^;\r\n]{0,120};'[^']{0,60}'; *()'([^'\r\n]{1,120})'/u },
];

/** Looks for the commands, as `SHAPES` does for tokens. */
export const COMMAND_SHAPES: readonly { readonly stem: string; readonly look: Look }[] = COMMANDS.map(
  ({ stem, pattern }) => ({
    stem,
    look: (text, _start, end) => read(pattern, text, end),
  }),
);

function read(pattern: RegExp, text: string, end: number): Finding | undefined {
  // The program may be named with its ending.
  const rest = text.slice(end, end + 500).replace(/^(?:\.exe|a)"?/iu, '');
  const found = pattern.exec(rest);
  const value = found?.[1] || found?.[2] || found?.[3] || '';
  if (found === null || isHarmless(value) || !isRandom(value, 6)) return undefined;
  return {
    at: end + found[0].lastIndexOf(value),
    value,
    looksLike: 'password on a command line',
    kind: 'password',
    certain: true,
  };
}
