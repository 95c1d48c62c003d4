import { Checkbox, Field, Input, Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { channel } from '../../../shared/domain/case-records.ts';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import { dialAddress } from '../../components/call/call-rules.ts';
import { lineWords } from '../../components/call/emergency-panel.tsx';
import { Choice } from '../../components/choice.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useRead } from '../../data/core.tsx';
import { useSupportHours } from '../../data/queries.ts';
import type { Note, NoteForm } from './record-rules.ts';
import styles from './notes.module.css';

interface Props {
  readonly note: Note;
  readonly one: CaseDetail;
  readonly form: NoteForm;
  readonly change: (patch: Partial<NoteForm>) => void;
}

const LEVELS = [1, 2, 3, 4] as const;
const CHANNELS = channel.options;

const FIELDS: Readonly<Partial<Record<Note, (props: Props) => ReactElement | null>>> = {
  call: CallFields,
  restored: ByField,
  severity: LevelField,
  agreedDate: UntilField,
  manager: ManagerPhone,
  plan: ContentField,
  attempt: ChannelFields,
  outcome: OutcomeFields,
};

/** What a kind of note asks beside when and words; most ask nothing. */
export function NoteFields(props: Props): ReactElement | null {
  const Fields = FIELDS[props.note];
  return Fields === undefined ? null : <Fields {...props} />;
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>{label}</legend>
      {children}
    </fieldset>
  );
}

function CallFields({ form, change }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Group label={t('note.callAnswered')}>
        <Choice
          options={[
            { value: 'yes', text: t('note.yes') },
            { value: 'no', text: t('note.no') },
          ]}
          value={form.answered ? 'yes' : 'no'}
          onChange={(value) => change({ answered: value === 'yes' })}
        />
      </Group>
      <Field label={t('call.with')}>
        <Input value={form.with} onChange={(_, { value }) => change({ with: value })} />
      </Field>
    </>
  );
}

function ByField({ form, change }: Props): ReactElement {
  const { t } = useTranslation();
  const options = (['fix', 'workaround'] as const).map((value) => ({ value, text: t(`note.by.${value}`) }));
  return (
    <Group label={t('note.byWhat')}>
      <Choice options={options} value={form.by} onChange={(by) => change({ by })} />
    </Group>
  );
}

function LevelField({ form, one, change }: Props): ReactElement {
  const { t } = useTranslation();
  const options = LEVELS.filter((level) => level !== one.severity).map((level) => ({
    value: String(level),
    text: t('note.level', { n: level, word: t(`severity.${level}`) }),
  }));
  const level = (text: string): Severity | undefined => LEVELS.find((one) => String(one) === text);
  return (
    <Group label={t('note.agreedLevel')}>
      <Choice
        options={options}
        value={form.severity === undefined ? undefined : String(form.severity)}
        onChange={(value) => change({ severity: level(value) })}
      />
    </Group>
  );
}

function UntilField({ form, change }: Props): ReactElement {
  const { t } = useTranslation();
  const { zone } = useTimeWords();
  return (
    <Group label={t('note.until')}>
      <DateTimeField
        label={t('note.until')}
        value={form.until}
        zone={zone}
        days="next"
        onChange={(until) => change({ until })}
      />
    </Group>
  );
}

/** The manager is asked for by telephone; the note comes after the call. */
function ManagerPhone(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const line = useSupportHours().data?.emergency;
  if (line === undefined || line.phone === '') return null;
  return (
    <p className={styles['phone']}>
      {t('note.callFirst')}{' '}
      <Link
        href={dialAddress(line.phone)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('call.dial', { phone: line.phone })}
      >
        {line.phone}
      </Link>
      <span className={styles['means']}>{lineWords(t, words, line)}</span>
    </p>
  );
}

function ContentField({ form, change }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Group label={t('note.content')}>
      <Choice
        options={[
          { value: 'yes', text: t('note.contentYes') },
          { value: 'no', text: t('note.contentNo') },
        ]}
        value={form.content ? 'yes' : 'no'}
        onChange={(value) => change({ content: value === 'yes' })}
      />
    </Group>
  );
}

function ChannelFields({ form, change }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Group label={t('note.reachedBy')}>
      {CHANNELS.map((one) => (
        <Checkbox
          key={one}
          label={t(`note.channel.${one}`)}
          checked={form.channels.includes(one)}
          onChange={(_, { checked }) =>
            change({
              channels: CHANNELS.filter((each) => (each === one ? checked === true : form.channels.includes(each))),
            })
          }
        />
      ))}
    </Group>
  );
}

/** What support made of it, with its number at the vendor and what it costs the business. */
function OutcomeFields({ form, change }: Props): ReactElement {
  const { t } = useTranslation();
  const outcomes = useRead('requests.kinds', {}).data?.outcomes ?? [];
  const chosen = outcomes.find(({ id }) => id === form.outcome);
  return (
    <>
      <Group label={t('note.outcomeWhich')}>
        <Choice
          options={outcomes.map(({ id, name }) => ({ value: id, text: name }))}
          value={form.outcome}
          onChange={(outcome) => change({ outcome })}
        />
        {chosen !== undefined && <p>{chosen.text}</p>}
      </Group>
      <Field label={t('note.reference')}>
        <Input value={form.reference} onChange={(_, { value }) => change({ reference: value })} />
      </Field>
      <Field label={t('note.impact')}>
        <Input value={form.impact} onChange={(_, { value }) => change({ impact: value })} />
      </Field>
    </>
  );
}
