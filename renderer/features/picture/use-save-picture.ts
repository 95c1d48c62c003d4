import { useMutation } from '@tanstack/react-query';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { uploadPicture } from '../../components/pictures/upload.ts';
import { unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { applyMarks } from './apply-rules.ts';
import { pngOf, writeText } from './canvas-picture.ts';
import { usePictureEdits } from './edits-store.ts';
import type { Mark } from './marks.ts';
import type { Pixels } from './pixels.ts';

interface Saving {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly run: (picture: Pixels, marks: readonly Mark[]) => void;
}

/** Puts marks and picture together, once, and lays the result in the place of the picture before. */
export function useSavePicture(caseId: string, attachment: Attachment): Saving {
  const core = useCore();
  const setEdit = usePictureEdits(({ setEdit: set }) => set);
  const back = (): void => go(`/report/${caseId}?step=evidence`);
  const save = useMutation({
    mutationFn: async ({ picture, marks }: { picture: Pixels; marks: readonly Mark[] }) => {
      const png = await pngOf(applyMarks(picture, marks, writeText));
      const file = await unwrap(uploadPicture(core, attachment.name, png));
      await unwrap(core.call('pictures.replace', { id: caseId, attachment: attachment.id, file: file.token }));
    },
    onSuccess: () => {
      setEdit(attachment.id, null);
      back();
    },
  });
  return {
    isPending: save.isPending,
    error: save.error,
    run: (picture, marks) => {
      if (save.isPending) return;
      if (marks.length === 0) back();
      else save.mutate({ picture, marks });
    },
  };
}
