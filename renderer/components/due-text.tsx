import type { ReactElement } from 'react';
import { Trans } from 'react-i18next';
import type { TimeWords } from './time-words.ts';

const PARTS = { time: <strong /> };

/** "18:30 today" with its time in bold, in the order of the language: "今天 18:30". */
export function DueText({ at, words }: { readonly at: string; readonly words: TimeWords }): ReactElement {
  return <Trans i18nKey="time.dueStrong" values={words.due(at)} components={PARTS} />;
}
