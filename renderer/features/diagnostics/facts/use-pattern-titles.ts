import { useRead } from '../../../data/core.tsx';
import type { PatternTitles } from './fact-name.tsx';

const NONE: PatternTitles = new Map();

/** What the patterns of the logs are called, by their id; empty until they are read, and when none are wanted. */
export function usePatternTitles(isWanted: boolean): PatternTitles {
  const { data } = useRead('logs.patterns', {}, { enabled: isWanted });
  return data === undefined ? NONE : new Map(data.patterns.map(({ id, title }) => [id, title]));
}
