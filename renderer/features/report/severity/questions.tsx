import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SEVERITY_CHOICES } from '../../../../shared/domain/severity-answers.ts';
import type { SeverityAnswers } from '../../../../shared/domain/severity-answers.ts';
import type { SeverityGuide } from '../../../../shared/domain/severity-rules.ts';
import { Choice } from '../../../components/choice.tsx';
import { useDraft } from '../draft-context.ts';
import { withAnswers } from '../report-rules.ts';
import { knownAnswers, withAnswer } from './follow-rules.ts';
import styles from './severity.module.css';

/** Can people sign in, who is stopped, is there a workaround: three clicks that suggest a severity. */
export function Questions({ guide }: { readonly guide: SeverityGuide }): ReactElement {
  const { t } = useTranslation();
  const { form, edit } = useDraft();
  const { signIn, stopped, workaround } = knownAnswers(form);
  const isRead = workaround !== undefined && form.severityAnswers?.workaround === undefined;
  const say = (answer: SeverityAnswers): void => {
    edit((now) => withAnswer(now, answer, guide));
    if (answer.workaround !== 'no') return;
    // Who says that there is none has answered the form's own question as well.
    edit((now) =>
      (now.workaround ?? '') === ''
        ? withAnswers(now, { workaround: t('grade.noWorkaround') }, t('grade.noWorkaroundSource'))
        : now,
    );
  };
  const { signIn: signIns, stopped: stops, workaround: ways } = SEVERITY_CHOICES;
  return (
    <div className={styles['questions']}>
      <Row label={t('grade.askSignIn')}>
        <Choice
          options={signIns.map((value) => ({ value, text: t(`grade.choice.signIn.${value}`) }))}
          value={signIn}
          onChange={(value) => say({ signIn: value })}
        />
      </Row>
      <Row label={t('grade.askStopped')}>
        <Choice
          options={stops.map((value) => ({ value, text: t(`grade.choice.stopped.${value}`) }))}
          value={stopped}
          onChange={(value) => say({ stopped: value })}
        />
      </Row>
      <Row label={t('grade.askWorkaround')}>
        <Choice
          options={ways.map((value) => ({ value, text: t(`grade.choice.workaround.${value}`) }))}
          value={workaround}
          onChange={(value) => say({ workaround: value })}
        />
        {isRead && <span className={styles['small']}>{t('grade.workaroundSource')}</span>}
      </Row>
    </div>
  );
}

function Row(props: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset className={styles['question']}>
      <legend>{props.label}</legend>
      {props.children}
    </fieldset>
  );
}
