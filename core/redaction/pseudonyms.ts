import { createHmac, createSecretKey } from 'node:crypto';
import type { RemovalKind } from '../../shared/domain/redaction.ts';
import { ownText } from './chars.ts';
import { pseudonymV4, pseudonymV6 } from './pseudonym-address.ts';

const PREFIX: Readonly<Partial<Record<RemovalKind, string>>> = {
  user: 'USER',
  email: 'MAIL',
  sid: 'SID',
  host: 'HOST',
  domain: 'DOMAIN',
  ip: 'IP',
  mac: 'MAC',
};

/** Makes marks: stable ones for people and machines, plain ones for secrets. */
export interface Marks {
  mark(kind: RemovalKind, value: string): string;
}

const MAX_MADE = 50_000;

/** The same key gives the same marks in every file, on every run, in any order. Without the key nobody can try names. */
export function createMarks(key: Uint8Array): Marks {
  const made = new Map<string, string>();
  const secret = createSecretKey(key);
  const digest = (text: string): Uint8Array => createHmac('sha256', secret).update(text).digest();

  function make(kind: RemovalKind, value: string): string {
    const prefix = PREFIX[kind];
    if (prefix === undefined) return `[REDACTED:${kind}]`;
    const form = normalForm(kind, value);
    if (kind === 'ip') return `IP-${form.includes(':') ? pseudonymV6(form, digest) : pseudonymV4(form, digest)}`;
    const eight = Buffer.from(digest(`${kind}\0${form}`)).toString('hex', 0, 4);
    const known = kind === 'sid' ? wellKnownRid(value) : '';
    return `${prefix}-${eight}${known}`;
  }

  return {
    mark: (kind, value) => {
      const name = `${kind}\0${value}`;
      const known = made.get(name);
      if (known !== undefined) return known;
      const mark = make(kind, value);
      if (made.size < MAX_MADE) made.set(ownText(name), mark);
      return mark;
    },
  };
}

/** What two spellings of one name have in common. */
export function normalForm(kind: RemovalKind, value: string): string {
  const text = value.normalize('NFC').toLowerCase();
  if (kind === 'user') return bareUser(text);
  if (kind === 'mac') return text.replaceAll(/[^0-9a-f]/g, '');
  if (kind === 'host') return text.replace(/\.$/, '');
  return text;
}

/** `domain\user` and `user@domain` are the same person as `user`. */
function bareUser(text: string): string {
  const decoded = text.includes('%20') ? text.replaceAll('%20', ' ') : text;
  const slash = decoded.lastIndexOf('\\');
  const bare = slash >= 0 ? decoded.slice(slash + 1) : decoded;
  const at = bare.indexOf('@');
  return at > 0 ? bare.slice(0, at) : bare;
}

/** The last number of an account that every Windows has (500 is the administrator) says what it is, not who. */
function wellKnownRid(sid: string): string {
  const rid = Number(sid.slice(sid.lastIndexOf('-') + 1));
  return rid >= 498 && rid < 1000 ? `-${rid}` : '';
}

/** Marks of an earlier run are left alone, so a second run changes nothing. */
export const OWN_MARK =
  /^(?:\[REDACTED:[a-z-]{1,24}\]|(?:USER|MAIL|SID|HOST|DOMAIN|MAC)-[0-9a-f]{8}(?:-\d{3})?|IP-[0-9a-f.:]{2,39})$/;
