import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import type { RecordingChoice, RunView } from '../../../../shared/domain/recordings.ts';
import { useRange } from '../../../components/recording-strip/use-range.ts';
import type { ShownRange } from '../../../components/recording-strip/use-range.ts';
import { useRead } from '../../../data/core.tsx';

/** The run that belongs to a draft, and the range of it that was chosen or is proposed. */
export interface Recorded {
  readonly found: ReturnType<typeof useFound>;
  readonly run: RunView | null;
  readonly choice: RecordingChoice | null;
  readonly shown: ShownRange;
}

/** Asks once for each draft, whoever shows it. Moving the range is remembered where it is asked for. */
export function useRecorded(id: string, form: CaseDraft): Recorded {
  const chosen = useRead('recordings.chosen', { caseId: id }).data;
  const mine = chosen?.choice?.instance === form.instance ? (chosen ?? undefined) : undefined;
  const found = useFound(form, mine?.runId ?? null, chosen !== undefined);
  const run = found.data?.run ?? null;
  const choice = mine?.choice ?? null;
  return { found, run, choice, shown: useRange(run, choice === null ? undefined : choice.range) };
}

function useFound(form: CaseDraft, run: string | null, isReady: boolean) {
  return useRead(
    'recordings.run',
    {
      instance: form.instance ?? '',
      ...(run === null ? {} : { run }),
      ...(form.occurredAt === undefined ? {} : { faultAt: form.occurredAt }),
    },
    { enabled: form.instance !== undefined && isReady },
  );
}
