import { createContext, use, useEffect, useState } from 'react';

/** The page's only source of "now", so that design pages and tests can stand at a fixed moment. */
export const NowContext = createContext<() => number>(() => Date.now());

/** Epoch milliseconds, renewed every `everyMs` while the component is shown. */
export function useNow(everyMs = 15_000): number {
  const now = use(NowContext);
  const [value, setValue] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setValue(now()), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return value;
}
