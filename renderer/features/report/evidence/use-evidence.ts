import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import type { Attachment } from '../../../../shared/domain/cases.ts';
import type { PreviewBundle } from '../../../../shared/domain/preview.ts';
import type { AttachmentId, CaseId } from '../../../../shared/domain/primitives.ts';
import type { RecordedRange } from '../../../../shared/domain/recordings.ts';
import { useDeciding } from '../../../components/preview/use-deciding.ts';
import type { Deciding } from '../../../components/preview/use-deciding.ts';
import type { LookedAt } from '../../../components/preview/use-bundle.ts';
import { clockTime } from '../../../components/time-words.ts';
import { useZone } from '../../../components/use-words.ts';
import { useRead } from '../../../data/core.tsx';
import { bundleOf, goRows, packedBytes } from './evidence-rules.ts';
import type { GoRow } from './evidence-rules.ts';
import { useRecorded } from './use-recorded.ts';

/** What goes along with a draft. */
export interface Evidence {
  readonly rows: readonly GoRow[];
  /** As it is packed. */
  readonly bytes: number;
  /** The opened bundle; undefined while there is none, or where it cannot be opened here. */
  readonly looked: LookedAt | undefined;
  readonly bundleId: string | undefined;
  readonly bundleName: string | null;
  readonly deciding: Deciding;
  /** The range of the recording that is in the bundle, where it is known to be that one. */
  readonly range: RecordedRange | null;
  /** When the fault was, "16:40", where the bundle holds all that was recorded around it. */
  readonly recordedAt: string | undefined;
}

export function useEvidence(id: string, form: CaseDraft, attachments: readonly Attachment[]): Evidence {
  const zone = useZone();
  const deciding = useDeciding(id as CaseId);
  const attached = bundleOf(attachments);
  const source = { attachment: (attached?.id ?? '-') as AttachmentId };
  const bundle = useRead('preview.open', { source }, { enabled: attached !== undefined }).data;
  const { found, shown } = useRecorded(id, form);
  const rows = goRows(attachments, deciding.made, bundle);
  const range = takenRange(bundle, shown.range);
  return {
    rows,
    bytes: packedBytes(attachments, deciding.made, bundle),
    looked: bundle === undefined ? undefined : { source, bundle },
    bundleId: attached?.id,
    bundleName: attached?.name ?? null,
    deciding,
    range,
    recordedAt:
      range !== null && found.data?.isHeld === true && form.occurredAt !== undefined
        ? clockTime(Date.parse(form.occurredAt), zone)
        : undefined,
  };
}

/** The range that is shown, where the bundle holds as many files of recordings: another one may have been collected. */
function takenRange(bundle: PreviewBundle | undefined, range: RecordedRange | null): RecordedRange | null {
  const part = bundle?.parts.find((one) => one.part === 'recordings');
  return range !== null && part !== undefined && part.files === range.files ? range : null;
}
