import { NAME_KEPT_BACK, packedName } from '../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';

/** Words that the product's own files and folders are called with; every other name was chosen by somebody. */
const WORDS: ReadonlySet<string> = new Set(
  `action actions advance agent alert alerts aps archive backup bin c client clients clock common config copy crash csv
  custom dat data database db debug diagnostics dll dmp doc documents downloads dump edit err error errors etl event events
  evtx exe export extra file files fine for gz history ico import ini install installer instance integration interface
  jpg json key keys kpi layout layouts library license licence log logs main manager manufacturing mapping md old ooo
  orders out pdf planet planetogether plugin plugins png prev program programs pt publish readme recording recordings
  report reports restore root sample samples scenario scenarios scheduling server service services settings setup
  snapshot software source sql start stop support sqlite system temp templates test tests tmp together trace txt update
  updater upgrade user usersettings users utility version wal web workspace workspaces xml zip`.split(/\s+/u),
);
const DIGITS = /^\d{1,8}$/u;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/iu;
const MAX_PART = 120;

/** Whether a name is made of the product's own words and numbers, so that showing it tells nothing of anybody. Pure. */
export function isPlainName(name: string): boolean {
  if (name.length > MAX_PART || !/^[\w .,()+-]+$/u.test(name)) return false;
  const words = name
    .replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => DIGITS.test(word) || WORDS.has(word));
}

/** A name below the root as a line of `withheld` may show it; undefined when it is not shown. Pure. */
export function shownName(name: string, isInstance: boolean, own: OwnNames): string | undefined {
  const packed = packedName(name, own);
  if (isInstance) return safeName(packed);
  return packed === name && isPlainName(name) ? safeName(name) : undefined;
}

/**
 * A name below the root as a path of the archive: without what redaction takes out, and fit for every file system that
 * it is unpacked on. What still looks like a secret becomes `(name kept back)` with its ending. Pure.
 */
export function bundleName(name: string, redact: (path: string) => string, own: OwnNames): string {
  if (packedName(name, own) === name && isPlainName(name)) return safeName(name);
  const packed = packedName(redact(name), own);
  return packed === NAME_KEPT_BACK ? `${NAME_KEPT_BACK}${endingOf(name)}` : safeName(packed);
}

/** The endings of a log or settings file; no other is shown of a name that is not. */
function endingOf(name: string): string {
  return /(?:\.(?:log|txt|xml|config|ini|csv|json|jsonl|dat|bin))(?:\.\d{1,4})?$/iu.exec(name)?.[0] ?? '';
}

/** A name that can be written on Windows, macOS and Linux alike, and that shows as it is read. Pure. */
export function safeName(name: string): string {
  const written = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Zl}\p{Zp}\ufffd"*/:<>?\\|]/gu, '_')
    .replace(/[. ]+$/u, (tail) => '_'.repeat(tail.length));
  const short = shortened(written);
  if (short === '' || /^\.+$/u.test(short)) return '_';
  return RESERVED.test(short) ? `_${short}` : short;
}

function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= MAX_PART) return name;
  const ending = endingOf(name);
  return `${characters.slice(0, MAX_PART - ending.length - 1).join('')}…${ending}`;
}

/**
 * Makes each path another than all before it, as file systems tell them apart that know no case: `a (2).log`. Keeps
 * count itself, so paths come in one order.
 */
export function createUniquePaths(): (path: string) => string {
  const seen = new Set<string>();
  return (path) => {
    const dot = path.lastIndexOf('.');
    const cut = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
    for (let number = 1; ; number += 1) {
      const tried = number === 1 ? path : `${path.slice(0, cut)} (${number})${path.slice(cut)}`;
      const key = tried.normalize('NFC').toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      return tried;
    }
  };
}
