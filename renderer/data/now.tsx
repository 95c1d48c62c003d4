import { createContext, use, useEffect, useState } from 'react';

/** The page's only source of "now", so that design pages and tests can stand at a fixed moment. */
export const NowContext = createContext<() => number>(() => Date.now());

/** The moment when it is asked: for stamping what a person does. */
export const useStamp = (): (() => string) => {
  const now = use(NowContext);
  return () => new Date(now()).toISOString();
};

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
