import { Input, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { askedPrompt } from './asked-words.ts';
import { AskedField } from './asked-field.tsx';
import { useDraft } from './draft-context.ts';
import styles from './report.module.css';

type TextItem =
  | 'title'
  | 'description'
  | 'desiredResult'
  | 'errorText'
  | 'workaround'
  | 'businessImpact'
  | 'timeSensitivity'
  | 'stepsToReproduce'
  | 'environment'
  | 'version';

/** A question that is answered with text: one line, or as many as `rows` says. */
export function TextField(props: {
  readonly asked: TextItem;
  readonly rows?: number;
  readonly wide?: boolean;
  readonly mono?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { form, answer } = useDraft();
  const { asked, rows } = props;
  const value = form[asked] ?? '';
  const placeholder = askedPrompt(t, asked, form.kind);
  const change = (text: string): void => answer({ [asked]: text });
  return (
    <AskedField asked={asked} wide={props.wide ?? false}>
      {rows === undefined ? (
        <Input
          value={value}
          placeholder={placeholder}
          className={props.mono === true ? (styles['mono'] ?? '') : ''}
          onChange={(_, data) => change(data.value)}
        />
      ) : (
        <Textarea
          value={value}
          rows={rows}
          resize="vertical"
          placeholder={placeholder}
          onChange={(_, data) => change(data.value)}
        />
      )}
    </AskedField>
  );
}
