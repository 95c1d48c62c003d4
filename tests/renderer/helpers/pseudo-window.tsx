import { render } from '@testing-library/react';
import { App } from '../../../renderer/app/app.tsx';
import { createConnection } from '../../../renderer/data/connection.ts';
import type { Connection } from '../../../renderer/data/connection.ts';
import { createFakeCore } from '../../../renderer/dev/fake-core.ts';
import { MACHINE_STORY } from '../../../renderer/dev/said-story/machine.ts';
import { POLICY_STORY } from '../../../renderer/dev/said-story/policy.ts';
import { createWords } from '../../../renderer/i18n/index.ts';
import { en } from '../../../renderer/i18n/en/index.ts';
import { pseudoText, pseudoWords } from '../../../renderer/i18n/pseudo.ts';
import { words as coreWords } from '../../../shared/i18n/core-words/de/index.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { NOW } from './open-window.tsx';

/** Letters that only the pseudo-language has. */
const PSEUDO = /[àƀçďéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ]/u;
/** Days, months, units, zones and sums: written by the platform, in English for the pseudo-language, or of no language. */
const WRITTEN_BY_PLATFORM =
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[kMGT]?B|GHz|Ctrl|Shift|Esc|Enter|F\d+|PT|UTC|Pacific|Berlin|SHA|[0-9a-f]*\d[0-9a-f]*)\b/giu;
/** Words that a sentence has at least. */
const SENTENCE = 4;
const APART = / · | – |[,;:()[\]\n“”"]|(?<=[.?]) /u;

/** Sentences of the core, and of the story's own, in the pseudo-language. */
export const pseudoSaid: Translate = createTranslator(
  Object.fromEntries(
    [...Object.keys(coreWords), ...[...POLICY_STORY, ...MACHINE_STORY].map(([english]) => english)].map((template) => [
      template,
      pseudoText(template),
    ]),
  ),
  'de',
);

const PSEUDO_WORDS = pseudoWords(en);

/** A window in the pseudo-language, and every text that its core gave away. */
export function openPseudoWindow(place: string): { readonly data: ReadonlySet<string> } {
  const core = createFakeCore('design');
  const plain = createConnection();
  const data = new Set<string>();
  const client: Connection['client'] = {
    ...plain.client,
    call: async (name, input, options) => {
      const answer = await plain.client.call(name, input, options);
      textsIn(answer, data);
      return answer;
    },
  };
  window.location.hash = `#${place}`;
  plain.attach(core.connect());
  const words = createWords('en');
  words.addResourceBundle('en', 'translation', PSEUDO_WORDS, false, true);
  render(<App connection={{ ...plain, client }} now={() => NOW} words={words} />);
  return { data };
}

function textsIn(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      // Names of things may be keys.
      texts.add(key);
      textsIn(inner, texts);
    }
}

/**
 * Texts on the screen that went through no translator: neither words of the window nor of the core, nor marked as the
 * machine's own (`translate="no"`), nor what the data itself says. A sentence of the core that was left in English is one
 * of them, although it is data.
 */
export function untranslated(data: ReadonlySet<string>): readonly string[] {
  const all = [...data].join('\u0000').toLowerCase();
  const isData = (text: string): boolean => all.includes(text.toLowerCase());
  const isLeft = (text: string): boolean => {
    const bare = text.replaceAll(WRITTEN_BY_PLATFORM, '').trim();
    if (!/\p{L}{2}/u.test(bare)) return false;
    // A case is called by its number and its title.
    if (![text, bare, text.replace(/^\d+ /u, '')].some((one) => isData(one))) return true;
    // Names of things may be words of the core by chance; whole sentences are not.
    return text.split(' ').length >= SENTENCE && PSEUDO.test(pseudoSaid(text));
  };
  const left = shownTexts().filter((text) => {
    if (PSEUDO.test(text)) return false;
    return isLeft(text) && text.split(APART).some((part) => isLeft(part.trim()));
  });
  return [...new Set(left)];
}

/** Every text that is seen or heard, but for what is marked as never to be translated. */
function shownTexts(): readonly string[] {
  const texts: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('[translate="no"], style, script, code, textarea') !== null) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
  }
  return texts
    .map((text) =>
      text
        .replaceAll(/\s+/gu, ' ')
        .replace(/^[ ·]+/u, '')
        .trim(),
    )
    .filter((text) => text !== '');
}
