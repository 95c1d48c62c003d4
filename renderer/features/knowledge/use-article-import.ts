import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreContract, InputOf, OutputOf } from '../../../shared/contract/index.ts';
import type { KnowledgeProgress } from '../../../shared/domain/knowledge.ts';
import { failureOf, unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';

/** A table or a single article, or a folder of articles in Markdown. */
export type ImportKind = 'file' | 'folder';

/** What an import did, with the name of what was chosen. */
export type Imported = OutputOf<CoreContract, 'knowledge.import'> & {
  readonly name: string;
  readonly kind: ImportKind;
};

export interface ArticleImport {
  readonly start: (kind: ImportKind) => void;
  /** Asks again for what was chosen last. */
  readonly again: () => void;
  /** Nothing of what was begun stays. */
  readonly cancel: () => void;
  readonly close: () => void;
  readonly isRunning: boolean;
  /** Null until something was chosen, and the core says how far it is. */
  readonly progress: KnowledgeProgress | null;
  readonly imported: Imported | undefined;
  readonly error: Error | null;
}

/** Tables and single articles. */
const KINDS = ['csv', 'tsv', 'txt', 'md'];
/** A hundred thousand rows take a while; Cancel is always there. */
const PATIENCE_MS = 600_000;

/** Lets the person choose a file or folder of articles and takes it in: all or nothing. */
export function useArticleImport(): ArticleImport {
  const core = useCore();
  const choose = useChosen();
  const stop = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<KnowledgeProgress | null>(null);
  useEffect(() => core.on('knowledge.progress', (now) => setProgress(now)), [core]);
  const take = useMutation({
    mutationFn: async (kind: ImportKind): Promise<Imported | null> => {
      setProgress(null);
      const chosen = await choose(kind);
      if (chosen === null) return null;
      const asked = new AbortController();
      stop.current = asked;
      const options = { signal: asked.signal, timeoutMs: PATIENCE_MS };
      return { ...(await unwrap(core.call('knowledge.import', chosen.wish, options))), name: chosen.name, kind };
    },
  });
  const isCancelled = take.error !== null && failureOf(take.error).code === 'cancelled';
  return {
    start: take.mutate,
    again: () => take.mutate(take.variables ?? 'file'),
    cancel: () => stop.current?.abort(),
    close: () => take.reset(),
    isRunning: take.isPending,
    progress,
    imported: take.data ?? undefined,
    error: isCancelled ? null : take.error,
  };
}

interface Chosen {
  readonly wish: InputOf<CoreContract, 'knowledge.import'>;
  readonly name: string;
}

/** Asks the desktop; null when the person stepped back. */
function useChosen(): (kind: ImportKind) => Promise<Chosen | null> {
  const core = useCore();
  const { t } = useTranslation();
  return async (kind) => {
    if (kind === 'folder') {
      const { folder } = await unwrap(core.call('files.openFolder', { title: t('knowledge.chooseFolder') }));
      return folder === null ? null : { wish: { folder: folder.token }, name: folder.name };
    }
    const { files } = await unwrap(core.call('files.choose', { title: t('knowledge.chooseFile'), extensions: KINDS }));
    const [file] = files;
    return file === undefined ? null : { wish: { file: file.token }, name: file.name };
  };
}
