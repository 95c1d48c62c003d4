import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../shared/domain/cases.ts';
import { EditRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { Sheet, SheetRow } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useSay } from '../../components/toasts.tsx';
import { useWrite } from '../../data/core.tsx';
import { go, href } from '../../data/router.ts';

/** Drafts with how far and how old they are, the last changed first. */
export function Drafts(props: { readonly drafts: readonly CaseSummary[]; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  return (
    <Sheet label={t('cases.drafts.label')}>
      {props.drafts.map((one) => (
        <Draft key={one.id} one={one} words={props.words} />
      ))}
    </Sheet>
  );
}

function Draft({ one, words }: { readonly one: CaseSummary; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const discard = useWrite('cases.discard');
  const restore = useWrite('cases.restore');
  const title = one.title === '' ? t('cases.untitled') : one.title;
  const age = words.now - Date.parse(one.createdAt);
  const facts = [
    t('cases.drafts.answered', { n: one.askedItems - one.openItems, of: one.askedItems }),
    one.instance ?? '',
    t('cases.drafts.age', { age: words.duration(age) }),
    t('cases.drafts.changed', { ago: words.ago(one.updatedAt) }),
  ];
  const undo = (): void =>
    void restore
      .mutateAsync({ id: one.id })
      .catch((error: unknown) => say({ text: error instanceof Error ? error.message : String(error) }));
  const run = async (): Promise<void> => {
    const isDone = await discard.mutateAsync({ id: one.id }).then(
      () => true,
      () => false,
    );
    if (isDone) say({ text: t('report.discarded'), more: title, undo });
  };
  return (
    <SheetRow
      mark={<EditRegular />}
      title={<a href={href('report', one.id)}>{title}</a>}
      text={
        <>
          {facts.filter((fact) => fact !== '').join(' · ')}
          {discard.error !== null && <FailureLine error={discard.error} />}
        </>
      }
      end={
        <>
          <Button
            size="small"
            aria-label={t('home.task.draftLabel', { title })}
            onClick={() => go(`/report/${one.id}`)}
          >
            {t('home.task.draftButton')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('cases.drafts.discardLabel', { title })}
            disabledFocusable={discard.isPending}
            onClick={() => void run()}
          >
            {t('report.discard')}
          </Button>
        </>
      }
    />
  );
}
