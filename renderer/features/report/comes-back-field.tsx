import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECK_ANSWERS } from '../../../shared/domain/case-checks.ts';
import { withCheck } from '../../../shared/domain/case-found.ts';
import { Choice } from '../../components/choice.tsx';
import { useSaid } from '../../i18n/said.ts';
import { useDraft } from './draft-context.ts';
import styles from './report.module.css';

/** Each time, now and then, or once: the same answer as among the checks, with what the logs say of it. */
export function ComesBackField(): ReactElement {
  const { t } = useTranslation();
  const said = useSaid();
  const { form, edit } = useDraft();
  const given = form.checks?.pattern;
  const options = CHECK_ANSWERS.pattern.map((value) => ({ value, text: t(`checks.answer.${value}`) }));
  const chosen = CHECK_ANSWERS.pattern.find((one) => one === given?.answer);
  return (
    <div className={styles['half']}>
      <fieldset className={styles['group']}>
        <legend className={styles['label']}>{t('checks.question.pattern')}</legend>
        <Choice
          options={options}
          value={chosen}
          onChange={(answer) => edit((now) => withCheck(now, 'pattern', answer))}
        />
        {given?.from === 'machine' && <div className={styles['small']}>{said(given.note)}</div>}
      </fieldset>
    </div>
  );
}
