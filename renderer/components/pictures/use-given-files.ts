import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../data/bridge.ts';
import { useCore } from '../../data/core.tsx';
import type { ChosenFile } from '../../data/ui-store.ts';
import { holdsFiles, sortGiven } from './given-rules.ts';
import { uploadPicture } from './upload.ts';

export interface Given {
  readonly files: readonly ChosenFile[];
  /** Whether every picture among them came out of the clipboard, so that the person has just seen it. */
  readonly seen: boolean;
}

/** Takes files and pictures that are dropped or pasted anywhere on the page. */
export function useGivenFiles(onGiven: (given: Given) => void): {
  readonly isOver: boolean;
  readonly refused: readonly string[];
} {
  const { t } = useTranslation();
  const core = useCore();
  const [isOver, setIsOver] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const take = useEffectEvent(async (transfer: DataTransfer, isPaste: boolean): Promise<void> => {
    const way = bridge();
    const sorted = sortGiven(transfer.items, (file) => way?.hasPath?.(file) === true);
    const problems = sorted.folders.map((name) => t('pictures.folder', { name }));
    problems.push(...sorted.others.map((name) => t('pictures.noFile', { name })));
    // Read before anything is awaited: the browser empties the transfer when the event is over.
    const known = (await way?.giveFiles?.(sorted.withPath)) ?? { files: [], refused: [] };
    problems.push(...known.refused.map(({ message }) => message));
    const files: ChosenFile[] = [...known.files];
    for (const picture of sorted.pictures) {
      const bytes = new Uint8Array(await picture.arrayBuffer());
      const done = await uploadPicture(core, isPaste ? t('pictures.pastedName') : picture.name, bytes);
      if (done.ok) files.push(done.value);
      else problems.push(done.error.message);
    }
    setRefused(problems);
    if (files.length > 0) onGiven({ files, seen: isPaste && sorted.withPath.length === 0 });
  });
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const transfer = event.clipboardData;
    // Text beside a picture (a table of a spreadsheet) is what was meant in a field for text.
    if (
      transfer === null ||
      !holdsFiles(transfer) ||
      (isTextField(event.target) && transfer.types.includes('text/plain'))
    )
      return;
    event.preventDefault();
    void take(transfer, true);
  });
  const drop = useEffectEvent((event: DragEvent): void => {
    setIsOver(false);
    if (event.dataTransfer === null || !holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    void take(event.dataTransfer, false);
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onPaste = (event: ClipboardEvent): void => paste(event);
    const onDrop = (event: DragEvent): void => drop(event);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, []);
  return { isOver, refused };
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea');
}
