import { Button, Field, Input } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FORM_ITEMS, isAnswered } from '../../../shared/domain/case-form.ts';
import type { FormItem } from '../../../shared/domain/case-form.ts';
import { DocumentTextRegular } from '../../components/icons.ts';
import { useSaid } from '../../i18n/said.ts';
import { askedLabel } from './asked-words.ts';
import { useDraft } from './draft-context.ts';
import { askedId, focusAsked } from './focus.ts';
import { useIsAsked } from './kind/use-kind-rules.ts';
import type { Asked } from './report-rules.ts';
import styles from './report.module.css';

const isItem = (asked: Asked): asked is FormItem => FORM_ITEMS.some((item) => item === asked);

/** One question: its field, where the answer came from, and "unknown because …". */
export function AskedField(props: {
  readonly asked: Asked;
  readonly wide?: boolean;
  readonly hint?: string | undefined;
  /** The field is a group of its own (radios, a list), so the label is not a `<label>`. */
  readonly group?: boolean;
  /** Support cannot do without it, so "I do not know" is not offered. */
  readonly needed?: boolean;
  /** Shown where the kind has no need of it too, as something that may be added. */
  readonly always?: boolean;
  readonly children: ReactElement;
}): ReactElement | null {
  const { t } = useTranslation();
  const { form, missingShown } = useDraft();
  const { asked } = props;
  const isAsked = useIsAsked(asked);
  const source = form.sources?.[asked];
  const hint = source?.from === 'machine' ? <Source note={source.note} /> : props.hint;
  const open = missingShown.has(asked) && (props.needed === true || !isAnswered(form.unknown?.[asked]));
  const label = askedLabel(t, asked, form.kind);
  if (!isAsked && props.always !== true) return null;
  return (
    <div id={askedId(asked)} className={props.wide === true ? styles['wide'] : styles['half']}>
      {props.group === true ? (
        <GroupField label={label} hint={hint}>
          {props.children}
        </GroupField>
      ) : (
        <Field
          label={{ children: label, className: styles['label'] ?? '' }}
          {...(hint === undefined ? {} : { hint })}
          {...(open ? { validationState: 'none' as const, validationMessage: t('report.stillOpen') } : {})}
        >
          {props.children}
        </Field>
      )}
      {isItem(asked) && isAsked && props.needed !== true && <Unknown item={asked} label={label} />}
    </div>
  );
}

function GroupField(props: {
  readonly label: string;
  readonly hint: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>{props.label}</legend>
      {props.children}
      {props.hint !== undefined && <div className={styles['small']}>{props.hint}</div>}
    </fieldset>
  );
}

/** The machine speaks with its source. */
function Source({ note }: { readonly note: string }): ReactElement {
  const said = useSaid();
  return (
    <span className={styles['source']}>
      <DocumentTextRegular aria-hidden="true" />
      {said(note)}
    </span>
  );
}

/** "I do not know": the item is left out on purpose, with a reason. */
function Unknown({ item, label }: { readonly item: FormItem; readonly label: string }): ReactElement {
  const { t } = useTranslation();
  const { form, setUnknown } = useDraft();
  const reason = form.unknown?.[item];
  if (reason === undefined)
    return (
      <Button
        className={styles['unknown'] ?? ''}
        appearance="transparent"
        size="small"
        aria-label={t('report.dontKnowLabel', { item: label })}
        onClick={() => setUnknown(item, '')}
      >
        {t('report.dontKnow')}
      </Button>
    );
  const answerAfterAll = (): void => {
    setUnknown(item, null);
    focusAsked(item);
  };
  // One step back is the field, not the place before the report. A reason that was written stays.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (reason === '') setUnknown(item, null);
    focusAsked(item);
  };
  return (
    <div className={styles['reason']}>
      <Input
        size="small"
        aria-label={t('report.reasonLabel', { item: label })}
        placeholder={t('report.reason')}
        value={reason}
        onChange={(_, { value }) => setUnknown(item, value)}
        onKeyDown={onKeyDown}
      />
      {reason === '' && <Typical item={item} />}
      <Button appearance="transparent" size="small" onClick={answerAfterAll}>
        {t('report.answerAfterAll')}
      </Button>
    </div>
  );
}

/** What people usually say then, with one click. */
function Typical({ item }: { readonly item: FormItem }): ReactElement {
  const { t } = useTranslation();
  const { setUnknown } = useDraft();
  return (
    <>
      {(['notTried', 'nobodyHere', 'notFitting'] as const).map((name) => (
        <Button key={name} size="small" onClick={() => setUnknown(item, t(`report.typical.${name}`))}>
          {t(`report.typical.${name}`)}
        </Button>
      ))}
    </>
  );
}
