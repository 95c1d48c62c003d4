import type { Page } from '@playwright/test';
import { WORDS_A_CHARACTER } from '../../../../bench/effort/klm.ts';

// Counts what a person does, from the events that reach the page, and what there was to read while they did it.

/**
 * One letter per operator, in order: `C` click, `S` one notch of the wheel, `T` a key of text (with an input method: of
 * those that make the word), `K` another key, `X` a key held with Ctrl, Alt or Meta.
 */
export type Trace = string;

/** What a person did since the recording began. */
export interface Effort {
  readonly trace: Trace;
  /** Fields that were written in. */
  readonly fields: number;
  /** Letters that arrived in them. */
  readonly letters: number;
  /** Words of the first lines and of what was answered, each text once. */
  readonly asked: number;
  /** Words of everything else that was in view meanwhile. */
  readonly around: number;
}

interface Recording {
  trace: string;
  letters: number;
  readonly fields: Set<EventTarget>;
  readonly texts: Set<string>;
  /** Those of them that belong to what was worked with. */
  readonly asked: Set<string>;
}

/** Begins to record, from nothing. The page must not be loaded anew until the effort is read. */
export async function beginRecording(page: Page): Promise<void> {
  await page.evaluate(() => {
    const host = window as unknown as { effort?: Recording; effortEnds?: AbortController };
    host.effortEnds?.abort();
    const ends = new AbortController();
    const effort: Recording = { trace: '', letters: 0, fields: new Set(), texts: new Set(), asked: new Set() };
    Object.assign(host, { effort, effortEnds: ends });
    const listen = <K extends keyof WindowEventMap>(kind: K, take: (event: WindowEventMap[K]) => void): void =>
      window.addEventListener(kind, (event) => event.isTrusted && take(event), { capture: true, signal: ends.signal });
    const isField = (target: EventTarget | null): boolean =>
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

    const plain = (text: string | null): string => (text ?? '').trim().replaceAll(/\d+/gu, '0');
    const range = document.createRange();
    const isInView = (node: Node): boolean => {
      if (node.parentElement?.checkVisibility() !== true) return false;
      range.selectNode(node);
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 1 && bottom > 0 && top < window.innerHeight;
    };
    const readIn = (element: Element | null | undefined, into: Set<string>): void => {
      if (element === null || element === undefined) return;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = plain(node.textContent);
        if (text !== '' && !into.has(text) && isInView(node)) into.add(text);
      }
    };
    /** Every text that can be read now. Figures in it change by the second: a text is the same with other ones. */
    const read = (target: EventTarget | null): void => {
      readIn(document.body, effort.texts);
      readIn(document.querySelector('h1'), effort.asked);
      // A question with all its choices and what is said of it, or what was pressed.
      const at = target instanceof Element ? target : document.activeElement;
      readIn(at?.closest('[id^=asked-], main li, fieldset, label, button'), effort.asked);
    };

    listen('pointerdown', ({ target }) => {
      read(target);
      effort.trace += 'C';
    });
    listen('wheel', () => {
      read(null);
      effort.trace += 'S';
    });
    listen('keydown', ({ key, ctrlKey, altKey, metaKey, target }) => {
      if (['Control', 'Shift', 'Alt', 'Meta'].includes(key)) return;
      const isChord = ctrlKey || altKey || metaKey;
      const isLineBreak = key === 'Enter' && target instanceof HTMLTextAreaElement;
      const writes = key.length === 1 || ['Backspace', 'Delete', 'Process'].includes(key) || isLineBreak;
      // A letter is counted where it arrives.
      if (writes && !isChord && isField(target)) return;
      effort.trace += isChord ? 'X' : 'K';
      // What Tab only passes is looked at like everything else in view.
      read(key === 'Tab' ? document.documentElement : target);
    });
    /** What an input method shows of a word that is still being made. */
    let made: string | null = null;
    listen('input', (event) => {
      if (!isField(event.target) || !(event instanceof InputEvent)) return;
      if (event.target !== null) effort.fields.add(event.target);
      // An input method shows each key as it comes; the word it makes of them takes no key more.
      const isMaking = event.inputType === 'insertCompositionText';
      if (isMaking && event.data === made) return;
      effort.trace += 'T'.repeat(isMaking ? 1 : (event.data ?? ' ').length);
      if (!isMaking) effort.letters += (event.data ?? '').length;
      made = isMaking ? event.data : null;
    });
    listen('compositionend', ({ data }) => {
      effort.letters += data.length;
      made = data;
    });
  });
}

/** What was done since the recording began. */
export async function effortOf(page: Page): Promise<Effort> {
  return page.evaluate((aCharacter) => {
    const { effort } = window as unknown as { effort: Recording };
    const countIn = (texts: Iterable<string>): number =>
      [...texts].reduce((sum, text) => {
        const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
        return sum + characters * aCharacter + (text.match(/[^\s\p{Script=Han}]+/gu)?.length ?? 0);
      }, 0);
    return {
      trace: effort.trace,
      fields: effort.fields.size,
      letters: effort.letters,
      asked: Math.round(countIn(effort.asked)),
      around: Math.round(countIn([...effort.texts].filter((text) => !effort.asked.has(text)))),
    };
  }, WORDS_A_CHARACTER);
}

/** How often each operator was done, and how often the hand went from the mouse to the keys or back. */
export function countsOf(trace: Trace) {
  const count = (kind: string): number => trace.split(kind).length - 1;
  const hands = trace.replaceAll(/[CS]+/gu, 'm').replaceAll(/[TKX]+/gu, 'k');
  return {
    clicks: count('C'),
    scrolls: trace.match(/S+/gu)?.length ?? 0,
    typed: count('T'),
    keys: count('K') + count('X'),
    switches: Math.max(0, hands.length - 1),
  };
}
