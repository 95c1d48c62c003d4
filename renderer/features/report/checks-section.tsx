import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECK_ANSWERS, UNSURE } from '../../../shared/domain/case-checks.ts';
import type { CheckAnswer, CheckId, MachineCheck } from '../../../shared/domain/case-checks.ts';
import { withCheck, withMachineChecks } from '../../../shared/domain/case-found.ts';
import { checksAsked } from '../../../shared/domain/request-rules.ts';
import { Choice } from '../../components/choice.tsx';
import { StethoscopeRegular } from '../../components/icons.ts';
import { useSaid } from '../../i18n/said.ts';
import styles from './checks.module.css';
import { useDraft } from './draft-context.ts';
import { useKindRules } from './kind/use-kind-rules.ts';
import { FormSection } from './section.tsx';

/** The seven checks before logging: what the machine found, why, and one click where only a person knows. */
export function ChecksSection(): ReactElement {
  const { form, guide } = useDraft();
  const asked = checksAsked(useKindRules(form.kind));
  return (
    <FormSection section="checks">
      <ul className={styles['checks']}>
        {asked.map((id) => (
          <CheckRow key={id} id={id} machine={guide?.checks.find((one) => one.id === id)} />
        ))}
      </ul>
    </FormSection>
  );
}

function CheckRow({ id, machine }: { readonly id: CheckId; readonly machine: MachineCheck | undefined }): ReactElement {
  const { t } = useTranslation();
  const { form, edit } = useDraft();
  const given = form.checks?.[id];
  const answers: readonly CheckAnswer[] = [...CHECK_ANSWERS[id], UNSURE];
  const offered = machine?.answer ?? null;
  // The order never changes; what the machine found is marked where it stands.
  const options = answers.map((value) => ({
    value,
    text: t(`checks.answer.${value}`),
    mark: value === offered ? t('checks.byMachine') : undefined,
  }));
  const label = useId();
  return (
    <li className={styles['check']}>
      <fieldset className={styles['question']} aria-labelledby={label}>
        <div id={label} className={styles['label']}>
          {t(`checks.question.${id}`)}
        </div>
        <Choice
          options={options}
          value={given?.answer}
          onChange={(answer) => edit((now) => withCheck(now, id, answer))}
        />
      </fieldset>
      <Found machine={machine} />
      {given?.from === 'person' && offered !== null && offered !== given.answer && (
        <Button
          appearance="transparent"
          size="small"
          onClick={() =>
            edit((now) => withMachineChecks(withCheck(now, id, null), machine === undefined ? [] : [machine]))
          }
        >
          {t('checks.asFound')}
        </Button>
      )}
    </li>
  );
}

/** What the machine found, its reasons behind a disclosure, and what to read. */
function Found({ machine }: { readonly machine: MachineCheck | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const said = useSaid();
  if (machine === undefined) return <p className={styles['none']}>{t('checks.looking')}</p>;
  const { sentence, reasons, links } = machine;
  return (
    <>
      {sentence === '' ? (
        <p className={styles['none']}>{t('checks.nothingKnown')}</p>
      ) : (
        <p className={styles['found']}>
          <StethoscopeRegular aria-hidden="true" />
          <span>{said(sentence)}</span>
        </p>
      )}
      {reasons.length > 0 && (
        <details className={styles['why']}>
          <summary>{t('checks.why', { count: reasons.length })}</summary>
          <dl>
            {reasons.map(({ source, text }) => (
              <div key={`${source} ${text}`}>
                <dt>{said(source)}</dt>
                <dd>{said(text)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {links.map(({ title, url }) => (
        <a key={url} className={styles['link']} href={url} target="_blank" rel="noreferrer">
          {said(title)}
        </a>
      ))}
    </>
  );
}
