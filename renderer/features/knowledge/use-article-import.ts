import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { failureOf, unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';

/** What an import did, with the name of its file. */
export type Imported = OutputOf<CoreContract, 'knowledge.import'> & { readonly name: string };

export interface ArticleImport {
  readonly start: () => void;
  /** Nothing of what was begun stays. */
  readonly cancel: () => void;
  readonly close: () => void;
  readonly isRunning: boolean;
  readonly imported: Imported | undefined;
  readonly error: Error | null;
}

/** Tables and single articles; a folder of them is taken in by the command line. */
const KINDS = ['csv', 'tsv', 'txt', 'md'];
/** A hundred thousand rows take a while; Cancel is always there. */
const PATIENCE_MS = 600_000;

/** Lets the person choose a file of articles and takes it in: all or nothing. */
export function useArticleImport(): ArticleImport {
  const core = useCore();
  const { t } = useTranslation();
  const stop = useRef<AbortController | null>(null);
  const take = useMutation({
    mutationFn: async (): Promise<Imported | null> => {
      const { files } = await unwrap(
        core.call('files.choose', { title: t('knowledge.chooseFile'), extensions: KINDS }),
      );
      const [file] = files;
      if (file === undefined) return null;
      const asked = new AbortController();
      stop.current = asked;
      const options = { signal: asked.signal, timeoutMs: PATIENCE_MS };
      return { ...(await unwrap(core.call('knowledge.import', { file: file.token }, options))), name: file.name };
    },
  });
  const isCancelled = take.error !== null && failureOf(take.error).code === 'cancelled';
  return {
    start: () => take.mutate(),
    cancel: () => stop.current?.abort(),
    close: () => take.reset(),
    isRunning: take.isPending,
    imported: take.data ?? undefined,
    error: isCancelled ? null : take.error,
  };
}
