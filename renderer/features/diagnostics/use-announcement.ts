import { useEffect, useRef, useState } from 'react';

/** A text as it may be read out: each change is told, never more than one in `everyMs`, and always the last one. */
export function useAnnouncement(text: string, everyMs = 1000): string {
  const [said, setSaid] = useState(text);
  const saidAt = useRef(0);
  useEffect(() => {
    if (text === said) return undefined;
    const wait = Math.max(0, saidAt.current + everyMs - performance.now());
    const timer = setTimeout(() => {
      saidAt.current = performance.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, said, everyMs]);
  return said;
}
