import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestField } from '../../../../shared/policy/index.ts';
import { fieldProblem } from '../../../../shared/domain/request-rules.ts';
import { Choice } from '../../../components/choice.tsx';
import { DateTimeField } from '../../../components/date-time-field.tsx';
import { useTimeWords } from '../../../components/use-words.ts';
import { useInstances } from '../../../data/queries.ts';
import { useDraft } from '../draft-context.ts';
import { withField } from './kind-rules.ts';

interface BoxProps {
  readonly field: RequestField;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One question that a kind of request asks, answered the way its type says. */
export function RequestFieldBox({ field }: { readonly field: RequestField }): ReactElement {
  const { t } = useTranslation();
  const { form, edit, missingShown } = useDraft();
  const answers = form.request?.fields ?? {};
  const problem = fieldProblem(field, answers);
  const isTold = problem !== undefined && (problem !== 'missing' || missingShown.has('request'));
  const Box = BOXES[field.type];
  return (
    <Field
      label={field.label}
      required={field.required}
      {...(field.hint === undefined ? {} : { hint: field.hint })}
      {...(isTold ? { validationState: 'none' as const, validationMessage: t(`kinds.problem.${problem}`) } : {})}
    >
      <Box
        field={field}
        value={answers[field.id]}
        onChange={(value) => edit((now) => withField(now, field.id, value))}
      />
    </Field>
  );
}

const BOXES: Readonly<Record<RequestField['type'], (props: BoxProps) => ReactElement>> = {
  text: LineBox,
  minutes: LineBox,
  longText: TextBox,
  dateTime: MomentBox,
  instance: InstanceBox,
  yesNo: YesNoBox,
};

function LineBox({ field, value, onChange, ...rest }: BoxProps): ReactElement {
  const mode = field.type === 'minutes' ? { inputMode: 'numeric' as const } : {};
  return <Input {...rest} {...mode} value={value ?? ''} onChange={(_, data) => onChange(data.value)} />;
}

function TextBox({ field: _field, value, onChange, ...rest }: BoxProps): ReactElement {
  return (
    <Textarea {...rest} rows={2} resize="vertical" value={value ?? ''} onChange={(_, data) => onChange(data.value)} />
  );
}

function MomentBox({ field, value, onChange }: BoxProps): ReactElement {
  const { zone } = useTimeWords();
  const isMoment = value !== undefined && !Number.isNaN(Date.parse(value));
  return (
    <DateTimeField
      label={field.label}
      value={isMoment ? value : undefined}
      zone={zone}
      days="next"
      onChange={onChange}
      showZone
    />
  );
}

/** Any name may be written; those of this machine are offered. */
function InstanceBox({ field, value, onChange, ...rest }: BoxProps): ReactElement {
  const names = (useInstances().data?.instances ?? []).map(({ name }) => name);
  const list = `instances-${field.id}`;
  return (
    <>
      <Input {...rest} list={list} value={value ?? ''} onChange={(_, data) => onChange(data.value)} />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

function YesNoBox({ value, onChange }: BoxProps): ReactElement {
  const { t } = useTranslation();
  const options = [
    { value: 'yes' as const, text: t('kinds.yes') },
    { value: 'no' as const, text: t('kinds.no') },
  ];
  return <Choice options={options} value={value === 'yes' || value === 'no' ? value : undefined} onChange={onChange} />;
}
