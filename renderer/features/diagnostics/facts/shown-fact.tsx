import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../../shared/domain/evidence.ts';
import type { TimeWords } from '../../../components/time-words.ts';
import { shownValue } from './fact-values.ts';

/** A fact's value on the screen; what the machine itself wrote is marked as no text to translate. */
export function ShownFact(props: {
  readonly fact: Pick<Fact, 'group' | 'key' | 'unit'>;
  readonly value: Fact['value'] | undefined;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { text, isOwn } = shownValue(t, props.words, props.fact, props.value);
  return isOwn ? <span translate="no">{text}</span> : <>{text}</>;
}
