import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/choice.tsx';
import { AskedField } from './asked-field.tsx';
import { useDraft } from './draft-context.ts';

/** Whether those who only work with the plan meet the problem too. */
export function EndUserField(): ReactElement {
  const { t } = useTranslation();
  const { form, answer } = useDraft();
  const value = form.endUserProblem === undefined ? undefined : form.endUserProblem ? 'yes' : 'no';
  const options = [
    { value: 'yes' as const, text: t('report.endUserYes') },
    { value: 'no' as const, text: t('report.endUserNo') },
  ];
  return (
    <AskedField asked="endUserProblem" group>
      <Choice options={options} value={value} onChange={(chosen) => answer({ endUserProblem: chosen === 'yes' })} />
    </AskedField>
  );
}
