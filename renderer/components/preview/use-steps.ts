import { useRef, useState } from 'react';
import type { PreviewFilter, PreviewPlace } from '../../../shared/domain/preview.ts';
import type { RemovalKind } from '../../../shared/domain/redaction.ts';
import { useCore } from '../../data/core.tsx';
import type { LookedAt } from './use-bundle.ts';

export type Direction = 'next' | 'previous';

/** The way from mark to mark over all files. */
export interface Steps {
  readonly place: PreviewPlace | null;
  /** What a search that found nothing was for. */
  readonly ended: Direction | null;
  /** From the last mark that was led to, else from the beginning of a file. */
  step(direction: Direction, path: string, kinds: readonly RemovalKind[]): Promise<PreviewPlace | null>;
  forget(): void;
}

export function useSteps({ source, bundle }: LookedAt, filter: PreviewFilter): Steps {
  const core = useCore();
  const [place, setPlace] = useState<PreviewPlace | null>(null);
  const [ended, setEnded] = useState<Direction | null>(null);
  // Keys come faster than answers: each step begins where the one before ended.
  const last = useRef<PreviewPlace | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const find: Steps['step'] = async (direction, path, kinds) => {
    const here = last.current ?? { path, line: 0, column: 0 };
    const answer = await core.call('preview.find', {
      source,
      sha256: bundle.sha256,
      path: here.path,
      line: here.line,
      column: here.column,
      direction,
      kinds: [...kinds],
      filter,
    });
    const found = answer.ok ? answer.value.found : null;
    setEnded(found === null ? direction : null);
    if (found === null) return null;
    last.current = found;
    setPlace(found);
    return found;
  };
  return {
    place,
    ended,
    step: (...asked) => {
      const next = queue.current.then(() => find(...asked));
      queue.current = next;
      return next;
    },
    forget: () => {
      last.current = null;
      setPlace(null);
      setEnded(null);
    },
  };
}
