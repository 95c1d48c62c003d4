import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimilarCase } from '../../../shared/domain/knowledge.ts';
import { CaseLines } from '../../components/knowledge/hit-row.tsx';
import { Block } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { go, href } from '../../data/router.ts';
import { EMPTY_REPLY, useUi } from '../../data/ui-store.ts';
import { triedCase, withTried, wordsForReply } from './answers-rules.ts';
import styles from './answers.module.css';
import { useDraft } from './draft-context.ts';

/** Own cases with like words: one that is open takes the words instead of a second case about the same. */
export function AlikeCases({ cases }: { readonly cases: readonly SimilarCase[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <Block title={t('answers.cases')}>
      <ul className={styles['list']}>
        {cases.map((one) => (
          <Alike key={one.id} of={one} />
        ))}
      </ul>
    </Block>
  );
}

function Alike({ of }: { readonly of: SimilarCase }): ReactElement {
  const { t } = useTranslation();
  const { edit } = useDraft();
  const add = useAddTo(of);
  const isDraft = of.state === 'draft';
  const takesWords = !isDraft && of.state !== 'closed';
  return (
    <li className={styles['row']}>
      <div className={styles['lines']}>
        <CaseLines of={of} />
      </div>
      <div className={styles['verdict']}>
        {takesWords && (
          <Button size="small" onClick={() => void add()}>
            {t('answers.addTo')}
          </Button>
        )}
        <Button size="small" onClick={() => go(href(isDraft ? 'report' : 'cases', of.id))}>
          {t('answers.open')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => edit((form) => withTried(form, triedCase(of.id)))}>
          {t('answers.other')}
        </Button>
      </div>
    </li>
  );
}

/** Puts the draft's words into that case's reply and leads there; nothing is sent, and the draft stays. */
function useAddTo(of: SimilarCase): () => Promise<void> {
  const { t } = useTranslation();
  const say = useSay();
  const { id, form, flush } = useDraft();
  return async () => {
    if (!(await flush())) return;
    const { replies, setReply } = useUi.getState();
    const before = replies[of.id] ?? EMPTY_REPLY;
    const words = wordsForReply(form);
    const text = before.text.includes(words)
      ? before.text
      : [before.text, words].filter((part) => part !== '').join('\n\n');
    setReply(of.id, { ...before, text });
    go(`${href('cases', of.id)}?reply=1`);
    say({
      text: t('answers.added'),
      more: t('answers.addedMore'),
      link: { text: t('knowledge.backToDraft'), to: href('report', id) },
    });
  };
}
