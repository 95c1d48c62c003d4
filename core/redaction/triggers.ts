import { buildAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { foldCode } from './chars.ts';
import type { RulesFile } from './rules.ts';

/** What a trigger is: the last word of a key, a shape, or one of the fixed beginnings. */
export type Trigger =
  | { readonly type: 'key'; readonly text: string }
  | { readonly type: 'shape'; readonly text: string; readonly shape: RulesFile['shapes'][number] }
  | { readonly type: 'fixed'; readonly text: string; readonly what: Fixed };

export const FIXED = {
  '-----begin ': 'pem',
  '---- begin ': 'pem',
  'private-lines:': 'putty',
  eyj: 'jwt',
  zxlk: 'jwt-in-base64',
  '://': 'url',
  'bearer ': 'scheme',
  'basic ': 'scheme',
  'negotiate ': 'scheme',
  'ntlm ': 'scheme',
  'digest ': 'scheme',
  'sharedkey ': 'scheme',
  '~': 'azure-secret',
  'identified by': 'sql',
  sp_addlogin: 'sql',
  sp_password: 'sql',
  sp_addlinkedsrvlogin: 'sql',
  'openrowset(': 'sql',
  pwdcompare: 'sql',
  pwdencrypt: 'sql',
  bypassphrase: 'sql',
  'net use': 'command',
  'net user': 'command',
  'net.exe use': 'command',
  'net.exe user': 'command',
  securestring: 'command',
  pscredential: 'command',
  '%3d': 'percent',
  '%3a': 'percent',
  's-1-5-21-': 'sid',
  's-1-12-1-': 'sid',
} as const;

export type Fixed = (typeof FIXED)[keyof typeof FIXED];

export interface Triggers {
  readonly automaton: Automaton;
  readonly list: readonly Trigger[];
}

/** One automaton for everything that is searched for by letters. */
export function buildTriggers(file: RulesFile): Triggers {
  const words = new Set(file.keys.flatMap((rule) => rule.words.map((word) => word.split(' ').at(-1) ?? '')));
  const list: Trigger[] = [
    ...[...words].filter((word) => word !== '').map((text) => ({ type: 'key' as const, text })),
    ...file.shapes.map((shape) => ({ type: 'shape' as const, text: shape.anchor, shape })),
    ...Object.entries(FIXED).map(([text, what]) => ({ type: 'fixed' as const, text, what })),
  ];
  const patterns = list.map((trigger) => trigger.text);
  return { automaton: buildAutomaton(patterns, foldCode), list };
}
