/** What a name becomes when it could hold something that must stay here. */
export const NAME_KEPT_BACK = '(name kept back)';

const MAX_LENGTH = 160;
/** Signs of an assignment, an address, a URL or a token: `Password=…`, `user@host`, `https://…`. */
const SUSPICIOUS_SIGNS = /[=@;:|<>?*"&%$#]|\/\//u;
const CONTROL_OR_DIRECTION = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu;

function escapeSign(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Words that mix letters and digits at length, as keys and passwords do: `q7Zk2mXw`, not `Scenarios12` or `v2`. */
function looksLikeKey(word: string): boolean {
  if (word.length < 8) return false;
  const runs = word.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? [];
  return runs.length > 2 || (/^[0-9a-f]{16,}$/i.test(word) && /\d/.test(word) && /[a-f]/i.test(word));
}

/**
 * A file, folder or instance name as it may stand in a bundle. Until redaction lands, names are the only free text of
 * the customer's folders that leaves the machine, so one that looks like a secret is kept back, and signs that could
 * mislead a reader (line breaks, direction marks) are written out.
 */
export function packedName(name: string): string {
  if (name.length > MAX_LENGTH || SUSPICIOUS_SIGNS.test(name)) return NAME_KEPT_BACK;
  if (name.split(/[\s._\-()[\]+,~']+/u).some(looksLikeKey)) return NAME_KEPT_BACK;
  return name.replace(CONTROL_OR_DIRECTION, escapeSign);
}

/** Who and where this is, so that a path can be written without saying it. */
export interface OwnNames {
  readonly homeFolder: string;
  readonly userName: string;
  readonly hostName: string;
}

/**
 * A path as it may stand in a bundle: the home folder becomes `~`, somebody else's home and a share's server become
 * `…`, as does every part that is the user's or the machine's name.
 */
export function packedPath(path: string, own: OwnNames): string {
  const normal = path.replaceAll('\\', '/');
  const home = own.homeFolder.replaceAll('\\', '/').replace(/\/$/, '');
  const below = home !== '' && (normal === home || normal.startsWith(`${home}/`));
  const start = below ? `~${normal.slice(home.length)}` : hideOthers(normal);
  const parts = start.split('/').map((part, index) => packedPart(part, index, own));
  return parts.join(path.includes('\\') ? '\\' : '/');
}

function hideOthers(path: string): string {
  return path.replace(/^\/\/[^/]+/, '//…').replace(/^((?:[A-Za-z]:)?\/(?:Users|home)\/)[^/]+/i, '$1…');
}

function packedPart(part: string, index: number, own: OwnNames): string {
  if (index === 0 && /^[A-Za-z]:$/.test(part)) return part;
  const lower = part.toLowerCase();
  if (lower !== '' && [own.userName, own.hostName].some((name) => name.toLowerCase() === lower)) return '…';
  return packedName(part);
}
