import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CoreContract, OutputOf } from '../../../../shared/contract/index.ts';
import { unwrap } from '../../../data/call-error.ts';
import { useCore } from '../../../data/core.tsx';

export type HolidayFile = OutputOf<CoreContract, 'policies.readHolidays'>;

/** Lets the person choose a calendar file and reads what days off it holds; nothing is changed by it. */
export function useHolidayFile(): {
  readonly choose: () => void;
  readonly close: () => void;
  readonly found: HolidayFile | undefined;
  readonly error: Error | null;
} {
  const core = useCore();
  const { t } = useTranslation();
  const read = useMutation({
    mutationFn: async () => {
      const { files } = await unwrap(core.call('files.choose', { title: t('edit.chooseFile'), extensions: ['ics'] }));
      const file = files[0]?.token;
      return file === undefined ? null : unwrap(core.call('policies.readHolidays', { file }));
    },
  });
  return {
    choose: () => read.mutate(),
    close: () => read.reset(),
    found: read.data ?? undefined,
    error: read.error,
  };
}
