import { fullName, signInAddress } from './account-rules.ts';
import type { AccountNames } from './account-rules.ts';

/** The account that runs this process, as its own token names it. */
export interface OwnAccount {
  /** `DOMAIN\user`; Entra's domain is `AzureAD`. */
  readonly account: string;
  /** `S-1-…`; undefined where it was not told. */
  readonly sid?: string | undefined;
  /** The address one signs in with (UPN), where it is known. */
  readonly upn?: string | undefined;
}

/** The values of a key of the registry, by lower-case name. */
export type RegistryValues = ReadonlyMap<string, string>;

/** Who signed in last at this machine: one key for everybody. */
export const LAST_SIGN_IN_KEY = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Authentication\LogonUI`;

/** What Windows keeps of an account of Entra: a key by its identifier. */
export function identityKey(sid: string): string {
  return ['HKLM', 'SOFTWARE', 'Microsoft', 'IdentityStore', 'Cache', sid, 'IdentityCache', sid].join('\\');
}

const SID = /^S-1(?:-\d{1,15}){2,16}$/u;

/**
 * The account and its identifier in the last line, as `whoami /user /fo csv /nh` writes it; undefined where that is another
 * one. Neither name nor number holds a quote, so nothing is escaped in it. Pure.
 */
export function accountOfWhoami(text: string): OwnAccount | undefined {
  const [, account, sid = ''] =
    /^"([^"\\]+\\[^"\\]+)","([^"]*)"$/u.exec(text.trimEnd().split(/\r?\n/u).at(-1) ?? '') ?? [];
  return account === undefined || !SID.test(sid) ? undefined : { account, sid };
}

const isSame = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

/** Whether a value names the own account: `unsure` where it is of a form that cannot be compared. */
type Whose = 'own' | 'other' | 'unsure';

function whoseSid(sid: string, own: OwnAccount): Whose {
  if (own.sid === undefined) return 'unsure';
  return isSame(sid, own.sid) ? 'own' : 'other';
}

/** Of `DOMAIN\user`, `user@domain` or `AzureAD\user@domain`. */
function whoseName(value: string, own: OwnAccount): Whose {
  const name = value.split('\\').at(-1) ?? '';
  if (!name.includes('@')) return isSame(value, own.account) ? 'own' : 'other';
  if (own.upn === undefined) return 'unsure';
  return isSame(name, own.upn) ? 'own' : 'other';
}

/**
 * The display name of who signed in last, when that is the own account: something names it, and nothing names another.
 * A machine that several people share keeps the name of whoever came last, and administrators' scripts write some of
 * these values and not the others. Pure.
 */
export function nameOfLastSignIn(values: RegistryValues, own: OwnAccount): string | undefined {
  const sid = values.get('lastloggedonusersid')?.trim() ?? '';
  const names = ['lastloggedonsamuser', 'lastloggedonuser'].map((name) => values.get(name)?.trim() ?? '');
  const whose = new Set([
    ...(sid === '' ? [] : [whoseSid(sid, own)]),
    ...names.filter((name) => name !== '').map((name) => whoseName(name, own)),
  ]);
  const isOwn = whose.has('own') && !whose.has('other');
  return isOwn ? displayName(values.get('lastloggedondisplayname'), own) : undefined;
}

/** Display name and sign-in address that Windows keeps of the account with the own identifier. Pure. */
export function namesOfIdentity(values: RegistryValues, own: OwnAccount): AccountNames {
  return {
    fullName: displayName(values.get('displayname'), own),
    email: signInAddress(values.get('username') ?? ''),
  };
}

/** A name for people: no account, no address, and no sign that a code page lost (`?`). */
function displayName(value: string | undefined, { account }: OwnAccount): string | undefined {
  return value === undefined || /[\\@?]/u.test(value) ? undefined : fullName(value, account);
}
