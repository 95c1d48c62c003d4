import { loadavg } from 'node:os';
import { figure } from '../figures.ts';
import type { Figure, FigureSpec } from '../figures.ts';
import type { SearchRequest } from '../../core/knowledge/search/searcher.ts';

/** A line for whoever waits, with how much the machine does beside it. */
export function say(step: string): void {
  const seconds = Math.round(performance.now() / 1000);
  console.log(`  ${seconds} s, load ${loadavg()[0]?.toFixed(1)}: ${step}`);
}

/** A figure that has to stay below its target. */
export const at = (spec: Omit<FigureSpec, 'direction'>, runs: readonly number[]): Figure =>
  figure({ ...spec, direction: 'at most' }, runs);

/** What is asked while one types. */
export const request = (text: string, pass: SearchRequest['pass'], limit = 20): SearchRequest => ({
  text,
  pass,
  limit,
  isTyping: true,
  solved: new Map(),
});
