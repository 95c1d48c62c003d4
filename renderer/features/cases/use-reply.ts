import { isPictureName } from '../../../shared/domain/pictures.ts';
import { useWrite } from '../../data/core.tsx';
import { EMPTY_REPLY, useUi } from '../../data/ui-store.ts';
import type { ChosenFile, ReplyDraft } from '../../data/ui-store.ts';

/** The reply being written to one case; it stays until it is sent, wherever the person goes meanwhile. */
export interface Reply {
  readonly draft: ReplyDraft;
  readonly write: (text: string) => void;
  readonly addFiles: (files: readonly ChosenFile[]) => void;
  readonly removeFile: (token: string) => void;
  readonly send: () => void;
  readonly sending: boolean;
  readonly error: Error | null;
}

export function useReply(caseId: string): Reply {
  const draft = useUi((ui) => ui.replies[caseId]) ?? EMPTY_REPLY;
  const setReply = useUi((ui) => ui.setReply);
  const reply = useWrite('cases.reply');
  return {
    draft,
    write: (text) => setReply(caseId, { ...draft, text }),
    addFiles: (files) => setReply(caseId, { ...draft, files: [...draft.files, ...files] }),
    removeFile: (token) => setReply(caseId, { ...draft, files: draft.files.filter((file) => file.token !== token) }),
    send: () => {
      if (reply.isPending || draft.text.trim() === '') return;
      const files = draft.files.map(({ token }) => token);
      // Pictures that were only chosen by their names are looked at before they go.
      const picturesChosen = draft.files.every(({ name, seen }) => seen === true || !isPictureName(name));
      reply.mutate(
        { id: caseId, text: draft.text, files, picturesChosen },
        { onSuccess: () => setReply(caseId, null) },
      );
    },
    sending: reply.isPending,
    error: reply.error,
  };
}
