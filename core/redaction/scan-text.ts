import { isWord } from './chars.ts';
import { judgeKey } from './keys.ts';
import { cut } from './scan.ts';
import type { Scan } from './scan.ts';
import type { View } from './view.ts';

export interface Layer {
  readonly depth: number;
  readonly keyPath: string | undefined;
}

/** First slice: a secret key, a sign, a value up to a blank or a sign that ends it. */
export function scanText(scan: Scan, view: View, layer: Layer): void {
  const { text } = view;
  scan.rules.triggers.automaton.search(text, 0, text.length, (pattern, end) => {
    if (scan.rules.triggers.list[pattern]?.type !== 'key') return;
    let start = end;
    while (start > 0 && isWord(text.charCodeAt(start - 1))) start -= 1;
    const verdict = judgeKey(scan.rules.keys, text.slice(start, end));
    if (verdict === undefined) return;
    const sign = /["']?\s{0,8}[=:]\s{0,8}["']?/y;
    sign.lastIndex = end;
    if (!sign.test(text)) return;
    const value = /[^\s;,"'&|<>]{1,4096}/y;
    value.lastIndex = sign.lastIndex;
    const found = value.exec(text);
    if (found !== null && !found[0].startsWith('[REDACTED:'))
      cut(scan, view, sign.lastIndex, value.lastIndex, {
        kind: verdict.kind,
        rule: verdict.rule,
        keyPath: layer.keyPath,
      });
  });
}
