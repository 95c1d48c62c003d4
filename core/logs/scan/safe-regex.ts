// A small part of regular expressions whose cost is known before they run: everybody may write them into the patterns
// file, and none can hold up the reading of a log.

/** What is known of an expression that may be used. */
export interface SafeRegex {
  readonly regex: RegExp;
  /** Characters of the longest text it can match. */
  readonly longest: number;
}

/** Characters of the longest text one expression may match. */
export const LONGEST_MATCH = 400;
/** Ways to match from one place, at most. */
const MOST_WAYS = 20_000;
const MOST_LENGTH = 600;

interface Size {
  readonly longest: number;
  readonly ways: number;
}

class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * Checks and compiles an expression, told apart without regard to case. Allowed: text, `.`, `\d \w \s \b` and their
 * capitals, classes, groups with alternatives, `?`, and `{n}` or `{m,n}` behind one character or class. Answers in words
 * why it is refused. Pure.
 */
export function safeRegex(source: string): SafeRegex | string {
  if (source.length > MOST_LENGTH) return `it is longer than ${MOST_LENGTH} characters`;
  try {
    const parser = new Parser(source);
    const { longest, ways } = parser.whole();
    if (longest > LONGEST_MATCH) return `it can match more than ${LONGEST_MATCH} characters`;
    if (ways > MOST_WAYS) return 'it can be matched in too many ways; use fewer or smaller repeats';
    return { regex: new RegExp(source, 'i'), longest };
  } catch (error) {
    if (error instanceof Refused) return error.message;
    return 'it is not a regular expression';
  }
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Size {
    const size = this.#alternatives();
    if (this.#at < this.#text.length) throw new Refused('a closing bracket has no opening one');
    return size;
  }

  #alternatives(): Size {
    let { longest, ways } = this.#sequence();
    while (this.#text[this.#at] === '|') {
      this.#at += 1;
      const other = this.#sequence();
      longest = Math.max(longest, other.longest);
      ways += other.ways;
    }
    return { longest, ways };
  }

  #sequence(): Size {
    let longest = 0;
    let ways = 1;
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at] ?? '')) {
      const part = this.#repeated();
      longest += part.longest;
      ways *= part.ways;
    }
    return { longest, ways };
  }

  #repeated(): Size {
    const isGroup = this.#text[this.#at] === '(';
    const { longest, ways } = this.#atom();
    const sign = this.#text[this.#at];
    if (sign === '*' || sign === '+') throw new Refused(`"${sign}" has no end; write {0,40} or {1,40}`);
    if (sign === '?') {
      this.#at += 1;
      return this.#lazy({ longest, ways: ways + 1 });
    }
    if (sign !== '{') return { longest, ways };
    const [all = '', least = '', , most] = /^\{(\d{1,3})(,(\d{0,3}))?\}/u.exec(this.#text.slice(this.#at)) ?? [];
    if (all === '') throw new Refused('a { has to be written as \\{ or be a repeat such as {1,40}');
    if (most === '') throw new Refused('a repeat needs an end, such as {1,40}');
    if (isGroup) throw new Refused('a group may be repeated only by ?');
    this.#at += all.length;
    const [from, to] = [Number(least), Number(most ?? least)];
    return this.#lazy({ longest: longest * to, ways: ways * Math.max(1, to - from + 1) });
  }

  #lazy(size: Size): Size {
    const sign = this.#text[this.#at] ?? '';
    if (sign === '?') this.#at += 1;
    else if ('*+{'.includes(sign) && sign !== '') throw new Refused('a repeat of a repeat is not allowed');
    return size;
  }

  #atom(): Size {
    const one = { longest: 1, ways: 1 };
    const sign = this.#text[this.#at] ?? '';
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#class(one);
    this.#at += 1;
    if ('*+?{'.includes(sign)) throw new Refused(`there is nothing before "${sign}" to repeat`);
    if (sign === '^' || sign === '$') return { longest: 0, ways: 1 };
    if (sign !== '\\') return one;
    const escaped = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (escaped === 'b' || escaped === 'B') return { longest: 0, ways: 1 };
    if (/[dDwWsS]/u.test(escaped)) return one;
    if (escaped !== '' && /[^\p{L}\p{N}]/u.test(escaped)) return one;
    throw new Refused(`"\\${escaped}" is not allowed`);
  }

  #group(): Size {
    const opening = /^\((?:\?:)?(?!\?)/u.exec(this.#text.slice(this.#at))?.[0];
    if (opening === undefined) throw new Refused('looking ahead or behind and named groups are not allowed');
    this.#depth += 1;
    if (this.#depth > 4) throw new Refused('groups are nested too deeply');
    this.#at += opening.length;
    const size = this.#alternatives();
    if (this.#text[this.#at] !== ')') throw new Refused('an opening bracket has no closing one');
    this.#at += 1;
    this.#depth -= 1;
    return size;
  }

  #class(one: Size): Size {
    const found = /^\[\^?(?:[^\]\\]|\\.){1,80}\]/u.exec(this.#text.slice(this.#at))?.[0];
    if (found === undefined) throw new Refused('a class of characters has no end');
    this.#at += found.length;
    return one;
  }
}
