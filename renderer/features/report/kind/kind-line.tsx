import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestKind } from '../../../../shared/policy/index.ts';
import { useDraft } from '../draft-context.ts';
import { focusFirstAsked } from '../focus.ts';
import { withKind } from './kind-rules.ts';
import styles from './kind.module.css';
import { useKindRules, useKinds } from './use-kind-rules.ts';

/** What kind of case this is: one quiet line, with the other kinds behind it. */
export function KindLine(): ReactElement | null {
  const { t } = useTranslation();
  const { form } = useDraft();
  const kinds = useKinds();
  const rules = useKindRules(form.kind);
  const [isOpen, setOpen] = useState(false);
  if (kinds.length < 2) return null;
  if (isOpen) return <KindChoice kinds={kinds} onDone={() => setOpen(false)} />;
  return (
    <p className={styles['line']}>
      <span>
        {t('kinds.is', { name: rules?.name ?? t(`kind.${form.kind ?? 'problem'}`) })} {rules?.text}
      </span>
      <Button size="small" appearance="transparent" onClick={() => setOpen(true)}>
        {t('kinds.change')}
      </Button>
    </p>
  );
}

function KindChoice(props: { readonly kinds: readonly RequestKind[]; readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation();
  const { form, edit } = useDraft();
  const isMoving = useRef(false);
  const done = (): void => {
    props.onDone();
    focusFirstAsked('what');
  };
  // A click chooses. The arrow keys only move along the kinds, and Enter takes the one they stand on.
  const choose = (value: string): void => {
    const rules = props.kinds.find(({ kind }) => kind === value);
    if (rules !== undefined) edit((now) => withKind(now, rules, t('kinds.usual')));
    if (!isMoving.current) done();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isMoving.current = event.key.startsWith('Arrow');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    done();
  };
  return (
    <fieldset className={styles['choice']}>
      <legend>{t('kinds.choose')}</legend>
      <RadioGroup
        value={form.kind ?? 'problem'}
        onChange={(_, { value }) => choose(value)}
        onKeyDown={onKeyDown}
        onKeyUp={() => {
          isMoving.current = false;
        }}
      >
        {props.kinds.map(({ kind, name, text }) => (
          <Radio key={kind} value={kind} label={`${name}: ${text}`} />
        ))}
      </RadioGroup>
      <Button size="small" onClick={props.onDone}>
        {t('kinds.keep')}
      </Button>
    </fieldset>
  );
}
