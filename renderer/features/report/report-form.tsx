import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { Crumb } from '../../components/crumb.tsx';
import { Line } from '../../components/line.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page } from '../../components/page.tsx';
import { useSay } from '../../components/toasts.tsx';
import { failureOf } from '../../data/call-error.ts';
import { useWrite } from '../../data/core.tsx';
import { go, href, usePlace } from '../../data/router.ts';
import { DetailsSection } from './details-section.tsx';
import { DraftContext } from './draft-context.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { focusAsked, MissingList } from './missing-list.tsx';
import { completeness, ITEM_COUNT, SECTION_NAMES } from './report-rules.ts';
import type { Asked } from './report-rules.ts';
import styles from './report.module.css';
import { Conflict, SavedState } from './saved-state.tsx';
import { SeveritySection } from './severity-section.tsx';
import { leadTo, Steps } from './steps.tsx';
import { Summary } from './summary.tsx';
import { useAutosavedDraft } from './use-autosaved-draft.ts';
import { WhatSection } from './what-section.tsx';

/** The fourteen items, what they are worth, and the way to send them. */
export function ReportForm({ detail }: { readonly detail: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const draft = useAutosavedDraft(detail);
  const { query } = usePlace();
  const isOpenAsked = query.has('open');
  const whole = completeness(draft.form, detail.attachments.length);
  const [missingShown, setMissingShown] = useState<ReadonlySet<Asked>>(new Set(isOpenAsked ? whole.missing : []));
  useLead(query.get('part'), isOpenAsked ? whole.missing[0] : undefined);
  const still = whole.missing.filter((asked) => missingShown.has(asked));
  // Looked at as it is stored: what is being typed is saved first.
  const review = async (): Promise<void> => {
    if (await draft.flush()) go(`/report/${detail.id}/review`);
  };
  const goOn = async (): Promise<void> => {
    setMissingShown(new Set(whole.missing));
    if (whole.missing[0] !== undefined) return focusAsked(whole.missing[0]);
    return review();
  };
  const next = whole.missing[0];
  // Severity 1 begins with the telephone, also for those who read in order or have no room for two columns.
  const isUrgent = draft.form.severity === 1;
  const summary = <Summary key="summary" whole={whole} attachments={detail.attachments} />;
  return (
    <DraftContext value={{ ...draft, missingShown }}>
      <Page
        name={t('home.report')}
        crumb={<Crumb to="#/" from={t('frame.home')} here={t('home.report')} />}
        strong={t('report.answers', { n: capital(countWord(t, whole.answered)), of: countWord(t, ITEM_COUNT) })}
        rest={next === undefined ? t('report.complete') : t('report.askNext', { what: t(`report.ask.${next}`) })}
        back="/"
        aside={<Aside id={detail.id} />}
        primary={{ text: t('review.next'), run: () => void goOn() }}
        line={<OfflineLine />}
      >
        <Conflict />
        {detail.follows !== null && (
          <Line>
            {t('report.follows')}{' '}
            <a href={href('cases', detail.follows.id)}>
              {detail.follows.number} {detail.follows.title}
            </a>
          </Line>
        )}
        {still.length > 0 && <MissingList missing={still} />}
        <div className={styles['columns']}>
          <Steps missing={whole.missing} onReview={() => void review()} />
          {isUrgent && summary}
          <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
            <WhatSection />
            <SeveritySection />
            <DetailsSection />
            <EvidenceSection attachments={detail.attachments} />
          </form>
          {!isUrgent && summary}
        </div>
      </Page>
    </DraftContext>
  );
}

/** Leads to where somebody came for: a section, or the first open answer. */
function useLead(part: string | null, open: Asked | undefined): void {
  const section = SECTION_NAMES.find((name) => name === part);
  const lead = useEffectEvent(() => {
    if (open !== undefined) focusAsked(open);
    else if (section !== undefined) leadTo(section);
  });
  useEffect(() => lead(), []);
}

/** How the draft is kept, and the way to throw it away and take that back. */
function Aside({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const discard = useWrite('cases.discard');
  const restore = useWrite('cases.restore');
  // The toast outlives this form, and callbacks of `mutate` do not; so its promise is followed instead.
  const undo = (): void =>
    void restore.mutateAsync({ id }).then(
      () => go(`/report/${id}`),
      (error: unknown) => say({ text: failureOf(error).message }),
    );
  const run = (): void =>
    discard.mutate(
      { id },
      {
        onSuccess: () => {
          say({ text: t('report.discarded'), undo });
          go('/');
        },
      },
    );
  return (
    <>
      <SavedState />
      <Button appearance="subtle" disabledFocusable={discard.isPending} onClick={run}>
        {t('report.discard')}
      </Button>
    </>
  );
}
