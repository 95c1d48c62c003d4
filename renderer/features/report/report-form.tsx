import { Activity, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { Crumb } from '../../components/crumb.tsx';
import { Line } from '../../components/line.tsx';
import { OfflineLine } from '../../components/offline-line.tsx';
import { Page, PrimaryButton } from '../../components/page.tsx';
import { useTight } from '../../components/use-tight.ts';
import { go, href, usePlace } from '../../data/router.ts';
import { stepTitle } from './asked-words.ts';
import { DraftActions } from './draft-actions.tsx';
import { DraftContext } from './draft-context.ts';
import { MissingList } from './missing-list.tsx';
import { ReportDrop } from './pictures/show-it.tsx';
import { SECTION_NAMES } from './report-rules.ts';
import type { Asked, Section } from './report-rules.ts';
import styles from './report.module.css';
import { Conflict } from './saved-state.tsx';
import { STEP_BODIES } from './step-bodies.tsx';
import { backFrom, placeOf, stepAddress, stepAfter } from './step-place.ts';
import type { StepName } from './step-place.ts';
import { STEP_RULES, wholeSentence } from './step-states.ts';
import { QuietCall } from './severity/quiet-call.tsx';
import { UrgentCall } from './severity/urgent-call.tsx';
import { Steps } from './steps.tsx';
import { Summary } from './summary.tsx';
import { touch } from './untouched.ts';
import { useAutosavedDraft } from './use-autosaved-draft.ts';
import { useBackgroundEvidence } from './use-background-evidence.ts';
import { useEnter, useOpenKeys } from './use-going-on.ts';
import { useGuide } from './use-guide.ts';
import { useLead } from './use-lead.ts';
import { useStepFacts } from './use-step-facts.ts';

/** A report, one step at a time, and the way to its review. */
export function ReportForm({ detail }: { readonly detail: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const saved = useAutosavedDraft(detail);
  const guide = useGuide(saved);
  const collect = useBackgroundEvidence(detail, saved.form);
  // What goes through here is done by the person, or by the machine with a note.
  const draft: typeof saved = {
    ...saved,
    answer: (patch, note) => {
      if (note === undefined) touch(detail.id);
      saved.answer(patch, note);
      if (note === undefined) collect();
    },
    edit: (change) => {
      touch(detail.id);
      saved.edit(change);
    },
    setUnknown: (item, reason) => {
      touch(detail.id);
      saved.setUnknown(item, reason);
    },
    flush: () => {
      touch(detail.id);
      return saved.flush();
    },
  };
  const { query } = usePlace();
  const facts = useStepFacts(detail.id, draft.form, detail.attachments);
  const { missing } = facts.whole;
  const [missingShown, setMissingShown] = useState<ReadonlySet<Asked>>(new Set(query.has('open') ? missing : []));
  const { step, ask } = placeOf(query, missing, facts.steps);
  const lead = useLead(detail, { step, ask, steps: facts.steps }, missing);
  const to = async (name: StepName): Promise<void> => {
    // The review is looked at as it is stored: what is being typed is saved first.
    if (name !== 'review' || (await draft.flush())) go(stepAddress(detail.id, name));
  };
  const after = stepAfter(step, (name) => STEP_RULES[name].needsNothing?.(facts) ?? false, facts.steps);
  const next = (): void => {
    const [open] = missing;
    if (after !== 'review' || open === undefined) return void to(after);
    setMissingShown(new Set(missing));
    return lead(open);
  };
  const primary = { text: t('report.next', { step: stepTitle(t, after, draft.form.kind) }), run: next };
  useOpenKeys(missing, lead);
  useEnter({ step, steps: facts.steps }, missing, { lead, next });
  const isTight = useTight();
  const still = facts.whole.open.filter(({ parts }) => parts.some(({ asked }) => missingShown.has(asked)));
  return (
    <DraftContext value={{ ...draft, guide, missingShown, lead }}>
      <Page
        name={t('home.report')}
        crumb={isTight ? undefined : <Crumb to="#/" from={t('frame.home')} here={t('home.report')} />}
        {...(STEP_RULES[step].sentence ?? wholeSentence)(facts, t)}
        back={backFrom(detail.id, step, { steps: facts.steps, query })}
        aside={isTight ? undefined : <DraftActions />}
        primary={primary}
        primaryInside={isTight}
        line={<OfflineLine />}
      >
        <UrgentCall />
        {step === 'what' && <QuietCall />}
        <Conflict />
        <ReportDrop detail={detail} />
        <Follows detail={detail} />
        {still.length > 0 && <MissingList open={still} />}
        <div className={styles['columns']}>
          <Steps facts={facts} here={step} onStep={(name) => void to(name)} />
          <Bodies detail={detail} step={step} />
          {isTight && (
            <div className={styles['after']}>
              <PrimaryButton action={primary} />
              <DraftActions />
            </div>
          )}
          <Summary whole={facts.whole} attachments={detail.attachments} />
        </div>
      </Page>
    </DraftContext>
  );
}

/**
 * The step at hand. Steps that were visited stay behind it, so that what is half written in one of their fields (a day
 * that cannot be read yet, a name without its end) is there again on the way back.
 */
function Bodies({ detail, step }: { readonly detail: CaseDetail; readonly step: Section }): ReactElement {
  const [visited, setVisited] = useState<ReadonlySet<Section>>(new Set([step]));
  if (!visited.has(step)) setVisited(new Set([...visited, step]));
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      {SECTION_NAMES.filter((name) => name === step || visited.has(name)).map((name) => {
        const Body = STEP_BODIES[name];
        return (
          <Activity key={name} mode={name === step ? 'visible' : 'hidden'}>
            <Body detail={detail} />
          </Activity>
        );
      })}
    </form>
  );
}

/** The closed case that this one goes on from. */
function Follows({ detail: { follows } }: { readonly detail: CaseDetail }): ReactElement | null {
  const { t } = useTranslation();
  if (follows === null) return null;
  return (
    <Line>
      {t('report.follows')}{' '}
      <a href={href('cases', follows.id)}>
        {follows.number} {follows.title}
      </a>
    </Line>
  );
}
