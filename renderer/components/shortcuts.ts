/** Where a key works. */
export const PLACES_OF_KEYS = [
  'everywhere',
  'report',
  'cases',
  'knowledge',
  'review',
  'requests',
  'support',
  'policy',
] as const;
export type PlaceOfKeys = (typeof PLACES_OF_KEYS)[number];

export interface Shortcut {
  readonly name: string;
  /** Each of them does it. Parts are joined by `+`; a part of one letter is that letter's key. */
  readonly keys: readonly string[];
}

/** Every key of the window: what handles it, what is shown of it, and the help all read it from here. */
export const SHORTCUTS = {
  everywhere: [
    { name: 'palette', keys: ['Ctrl+K'] },
    { name: 'report', keys: ['Ctrl+N'] },
    { name: 'primary', keys: ['Ctrl+Enter'] },
    { name: 'back', keys: ['Esc'] },
    { name: 'undo', keys: ['Ctrl+Z'] },
    { name: 'places', keys: ['Ctrl+1', 'Ctrl+9'] },
    { name: 'settings', keys: ['Ctrl+,'] },
    { name: 'help', keys: ['F1', '?'] },
  ],
  report: [
    { name: 'nextOpen', keys: ['F8'] },
    { name: 'openBefore', keys: ['Shift+F8'] },
    { name: 'goOn', keys: ['Enter'] },
  ],
  cases: [
    { name: 'move', keys: ['↑', '↓'] },
    { name: 'open', keys: ['Enter'] },
    { name: 'reply', keys: ['R'] },
    { name: 'why', keys: ['W'] },
    { name: 'filter', keys: ['/'] },
    { name: 'back', keys: ['Esc'] },
  ],
  knowledge: [
    { name: 'field', keys: ['/'] },
    { name: 'move', keys: ['↑', '↓'] },
    { name: 'read', keys: ['Enter'] },
  ],
  review: [
    { name: 'nextMark', keys: ['F8'] },
    { name: 'previousMark', keys: ['Shift+F8'] },
  ],
  requests: [{ name: 'move', keys: ['J', 'K', '↑', '↓'] }],
  support: [
    { name: 'week', keys: ['←', '→'] },
    { name: 'thisWeek', keys: ['Home'] },
  ],
  policy: [
    { name: 'undo', keys: ['Ctrl+Z'] },
    { name: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  ],
} as const satisfies Readonly<Record<PlaceOfKeys, readonly Shortcut[]>>;

/** "Ctrl+K" as its parts. */
function keyParts(keys: string): readonly string[] {
  return keys.split('+');
}

/** "Control+K", as `aria-keyshortcuts` wants it. */
export function ariaKeys(keys: string): string {
  return keys.replace('Ctrl', 'Control').replace('Esc', 'Escape');
}

/** Whether an event is a press of these keys: exactly these, with no other modifier. Command stands for Ctrl. */
export function isKeys(keys: string): (event: KeyboardEvent) => boolean {
  const parts = keyParts(keys);
  const last = parts.at(-1) ?? '';
  const wanted = last === 'Esc' ? 'escape' : last.toLowerCase();
  return (event) =>
    event.key.toLowerCase() === wanted &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey;
}
