import { useState } from 'react';
import type { KeyboardEvent } from 'react';

/** One stop for Tab in a column of buttons; arrow keys, Home and End go from one to the next. */
export interface Roving {
  readonly stop: string | undefined;
  readonly onStop: (name: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** `names` are those of the buttons that are drawn now: where the last one is not among them, Tab reaches the first. */
export function useRoving(names: readonly string[]): Roving {
  const [last, setLast] = useState<string | null>(null);
  return {
    stop: last !== null && names.includes(last) ? last : names[0],
    onStop: setLast,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.shiftKey) return;
      const all = [...(event.currentTarget.closest('table')?.querySelectorAll('button') ?? [])];
      const next = nextOf(event.key, all.indexOf(event.currentTarget), all.length);
      // Past the last one that is drawn the page scrolls on, as it does elsewhere.
      if (next === undefined || all[next] === undefined) return;
      event.preventDefault();
      all[next].focus();
    },
  };
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
