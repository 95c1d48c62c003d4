type Digest = (text: string) => Uint8Array;

/** Networks that say what kind of address it is; those bits stay, so private stays private and a link stays a link. */
const KEPT_V4: readonly (readonly [base: number, bits: number])[] = [
  [0x0a_00_00_00, 8],
  [0xac_10_00_00, 12],
  [0xc0_a8_00_00, 16],
  [0xa9_fe_00_00, 16],
  [0x64_40_00_00, 10],
  [0xe0_00_00_00, 4],
];

/**
 * Prefix-preserving: two addresses that share their first n bits share the first n bits of their marks, so subnets stay
 * subnets. Each bit is turned by a keyed hash of the bits before it, so it is one to one.
 */
export function pseudonymV4(address: string, digest: Digest): string {
  const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const kept = KEPT_V4.find(([base, bits]) => value >>> (32 - bits) === base >>> (32 - bits))?.[1] ?? 0;
  const bits = turned(value.toString(2).padStart(32, '0'), kept, `ip4\0`, digest);
  const parts = [0, 8, 16, 24].map((at) => Number.parseInt(bits.slice(at, at + 8), 2));
  // A public address stays out of the private ranges and out of 0, 127 and the multicast ones.
  if (kept === 0 && !isPublicFirst(parts[0] ?? 0)) parts[0] = 128 + ((parts[0] ?? 0) % 32);
  return parts.join('.');
}

function isPublicFirst(first: number): boolean {
  return first > 10 && first < 224 && ![100, 127, 169, 172, 192].includes(first);
}

/** The first 16 bits (`fd00::/8`, `fe80::/10`, `2001:`) and a zone stay; the rest is turned piece by piece. */
export function pseudonymV6(address: string, digest: Digest): string {
  const groups = expandV6(address);
  const local = (groups[0] ?? 0) >= 0xfc_00;
  const bits = groups.map((group) => group.toString(2).padStart(16, '0')).join('');
  const kept = local ? ((groups[0] ?? 0) >= 0xfe_80 ? 64 : 8) : 16;
  const out = turned(bits, kept, 'ip6\0', digest);
  const words = Array.from({ length: 8 }, (_none, index) =>
    Number.parseInt(out.slice(index * 16, index * 16 + 16), 2).toString(16),
  );
  return words.join(':');
}

/** Bit by bit: one hash of the whole bytes before gives a bit for each of the 255 beginnings that the next byte has. */
function turned(bits: string, kept: number, name: string, digest: Digest): string {
  let out = bits.slice(0, kept);
  let hash: Uint8Array | undefined;
  for (let at = kept; at < bits.length; at += 1) {
    const base = at - (at % 8);
    if (hash === undefined || at === base) hash = digest(name + bits.slice(0, base));
    const node = Number.parseInt(`1${bits.slice(base, at)}`, 2);
    const flip = ((hash[node >> 3] ?? 0) >> (node & 7)) & 1;
    out += bits[at] === '1' ? String(1 - flip) : String(flip);
  }
  return out;
}

/** Eight numbers of an IPv6 address without zone; a dotted tail counts as two. */
export function expandV6(address: string): readonly number[] {
  const [head = '', tail] = address.split('::');
  const front = groupsOf(head);
  const back = tail === undefined ? [] : groupsOf(tail);
  const middle = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array.from({ length: middle }, () => 0), ...back].slice(0, 8);
}

function groupsOf(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((part) => {
    if (!part.includes('.')) return [Number.parseInt(part, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}
