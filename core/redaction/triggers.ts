import { buildAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { foldCode } from './chars.ts';
import type { RulesFile } from './rules.ts';

/** Whose name a key tells; `person` and `phrase` only where the value looks like a name. */
export type NameKind = 'user' | 'person' | 'phrase' | 'domain' | 'host';

/** What a trigger is: the last word of a key, a shape, or one of the fixed beginnings. */
export type Trigger =
  | { readonly type: 'key'; readonly text: string }
  | { readonly type: 'shape'; readonly text: string; readonly shape: RulesFile['shapes'][number] }
  | { readonly type: 'command'; readonly text: string; readonly rule: RulesFile['commands'][number] }
  | { readonly type: 'name'; readonly text: string; readonly kind: NameKind }
  | { readonly type: 'fixed'; readonly text: string; readonly what: Fixed | 'profile' };

export const FIXED = {
  '-----begin ': 'pem',
  '---- begin ': 'pem',
  'private-lines:': 'putty',
  eyj: 'jwt',
  zxlk: 'jwt-in-base64',
  '://': 'url',
  '?code=': 'code',
  '&code=': 'code',
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
  '%3d': 'percent',
  '%3a': 'percent',
  '%40': 'percent',
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
    ...file.commands.flatMap((rule) => rule.programs.map((text) => ({ type: 'command' as const, text, rule }))),
    ...names(file.userKeys.words, 'user'),
    ...names(file.personKeys.words, 'person'),
    ...names(file.personPhrases.words, 'phrase'),
    ...names(file.domainKeys.words, 'domain'),
    ...names(file.hostKeys.words, 'host'),
    ...file.profileFolders.words.map((text) => ({ type: 'fixed' as const, text, what: 'profile' as const })),
    ...Object.entries(FIXED).map(([text, what]) => ({ type: 'fixed' as const, text, what })),
  ];
  const patterns = list.map((trigger) => trigger.text);
  return { automaton: buildAutomaton(patterns, foldCode), list };
}

function names(words: readonly string[], kind: NameKind): readonly Trigger[] {
  return words.map((text) => ({ type: 'name', text, kind }));
}
