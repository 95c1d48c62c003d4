import { Checkbox, Dropdown, Field, Input, Option, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { APPROVAL_PURPOSES, CONFIDENTIAL_KINDS } from '../../../shared/domain/approvals.ts';
import { caseId } from '../../../shared/domain/primitives.ts';
import { Choice } from '../../components/choice.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { capital } from '../../components/number-words.ts';
import { useZone } from '../../components/use-words.ts';
import { useWrite } from '../../data/core.tsx';
import { useNow } from '../../data/now.tsx';
import { useCases, useInstances } from '../../data/queries.ts';
import { emptyForm, requestFrom } from './request-form.ts';
import type { RequestForm } from './request-form.ts';
import styles from './requests.module.css';

interface FieldsProps {
  readonly form: RequestForm;
  readonly change: (patch: Partial<RequestForm>) => void;
}

/** Asks a key contact whether support may have what is confidential. */
export function NewRequest(props: {
  readonly maxDays: number;
  readonly onClose: () => void;
  readonly onAsked: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const now = useNow();
  const zone = useZone();
  const [form, setForm] = useState<RequestForm>(() => emptyForm(now, props.maxDays));
  const [isTried, setTried] = useState(false);
  const ask = useWrite('approvals.request');
  const change = (patch: Partial<RequestForm>): void => setForm((before) => ({ ...before, ...patch }));
  const wanted = requestFrom(form);
  const submit = (): void => {
    setTried(true);
    if (wanted === undefined) return;
    ask.mutate(wanted, {
      onSuccess: ({ id }) => {
        props.onAsked(id);
        props.onClose();
      },
    });
  };
  return (
    <FormDialog
      title={t('requests.new')}
      action={t('requests.askButton')}
      error={ask.error}
      busy={ask.isPending}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <p className={styles['newMeans']}>{t('requests.newMeans')}</p>
      <What form={form} change={change} />
      <fieldset className={styles['plain']}>
        <legend>{t('requests.fact.purpose')}</legend>
        <Choice
          options={APPROVAL_PURPOSES.map((value) => ({ value, text: t(`requests.purpose.${value}`) }))}
          value={form.purpose}
          onChange={(purpose) => change({ purpose })}
        />
      </fieldset>
      <Field label={t('requests.whyField')} required>
        <Textarea value={form.why} rows={2} resize="vertical" onChange={(_, { value }) => change({ why: value })} />
      </Field>
      <Field label={t('requests.whoField')} hint={t('requests.whoHint')} required>
        <Input value={form.askedBy} onChange={(_, { value }) => change({ askedBy: value })} />
      </Field>
      <fieldset className={styles['plain']}>
        <legend>{t('requests.untilField', { count: props.maxDays })}</legend>
        <DateTimeField
          label={t('requests.untilLabel')}
          value={form.until}
          zone={zone}
          days="next"
          showZone
          onChange={(until) => change({ until })}
        />
      </fieldset>
      {isTried && wanted === undefined && <output className={styles['wrong']}>{t('requests.incomplete')}</output>}
    </FormDialog>
  );
}

/** Kinds, instance and case. */
function What({ form, change }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  const instances = useInstances().data?.instances ?? [];
  const cases = (useCases().data?.cases ?? []).filter(({ state }) => state !== 'closed');
  const chosenCase = cases.find(({ id }) => id === form.caseId);
  const caseName = (one: (typeof cases)[number]): string =>
    t('requests.caseNamed', { n: one.number, title: one.title === '' ? t('cases.untitled') : one.title });
  return (
    <>
      <fieldset className={styles['plain']}>
        <legend>{t('requests.whatField')}</legend>
        <div className={styles['kinds']}>
          {CONFIDENTIAL_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={capital(t(`requests.kind.${kind}`))}
              checked={form.kinds.includes(kind)}
              onChange={(_, { checked }) =>
                change({
                  kinds: CONFIDENTIAL_KINDS.filter((one) =>
                    one === kind ? checked === true : form.kinds.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <div className={styles['two']}>
        <Field label={t('requests.fact.of')}>
          <Dropdown
            clearButton={{ 'aria-label': t('field.clear') }}
            value={form.instance ?? capital(t('requests.allInstances'))}
            selectedOptions={[form.instance ?? '']}
            onOptionSelect={(_, { optionValue }) =>
              change({ instance: optionValue === '' ? null : (optionValue ?? null) })
            }
          >
            <Option value="">{capital(t('requests.allInstances'))}</Option>
            {instances.map(({ name }) => (
              <Option key={name} value={name}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={t('requests.fact.case')}>
          <Dropdown
            clearButton={{ 'aria-label': t('field.clear') }}
            value={chosenCase === undefined ? t('requests.anyCase') : caseName(chosenCase)}
            selectedOptions={[form.caseId ?? '']}
            onOptionSelect={(_, { optionValue }) =>
              change({ caseId: optionValue === undefined || optionValue === '' ? null : caseId.parse(optionValue) })
            }
          >
            <Option value="">{t('requests.anyCase')}</Option>
            {cases.map((one) => (
              <Option key={one.id} value={one.id}>
                {caseName(one)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
    </>
  );
}
