import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../../../components/number-words.ts';
import type { CaseDetail } from '../../../../shared/domain/cases.ts';
import type { OutgoingFile, OutgoingPreview } from '../../../../shared/domain/outgoing.ts';
import type { AttachmentId } from '../../../../shared/domain/primitives.ts';
import { AnsweringLine } from '../../../components/answering-line.tsx';
import { Crumb } from '../../../components/crumb.tsx';
import { SendRegular } from '../../../components/icons.ts';
import { FailureLine, Line } from '../../../components/line.tsx';
import { OfflineLine } from '../../../components/offline-line.tsx';
import { Page } from '../../../components/page.tsx';
import { BundlePart } from '../../../components/preview/bundle-page.tsx';
import { OwnViewer } from '../../../components/preview/own-viewer.tsx';
import { Proofs } from '../../../components/preview/proofs.tsx';
import { useRead, useWrite } from '../../../data/core.tsx';
import { useSyncState } from '../../../data/queries.ts';
import { go, href } from '../../../data/router.ts';
import { LanguageHint } from '../language-hint.tsx';
import { GiveDialog } from '../../../components/handover/give-dialog.tsx';
import { HandoverLine } from '../../../components/handover/handover-line.tsx';
import { useStanding } from '../../../components/handover/use-handovers.ts';
import { ApprovalPart } from '../kind/approval-part.tsx';
import { backFrom, stepAddress } from '../step-place.ts';
import { Steps } from '../steps.tsx';
import { useKindRules } from '../kind/use-kind-rules.ts';
import { useStepFacts } from '../use-step-facts.ts';
import { AfterSend } from './after-send.tsx';
import { BundleChoice } from './bundle-choice.tsx';
import { Decisions } from './decisions.tsx';
import { Hits } from '../../../components/preview/hits.tsx';
import { nextAction, useLacksApproval } from './next-action.tsx';
import { useOwnEntries } from './own-entries.tsx';
import { RequestPart } from './request-part.tsx';
import styles from './review.module.css';
import { reviewSentence } from './review-words.ts';
import { useDeciding } from '../../../components/preview/use-deciding.ts';

interface ReviewProps {
  readonly detail: CaseDetail;
  readonly outgoing: OutgoingPreview;
  /** Asks again what would be sent. */
  readonly renew: () => void;
}

/** Everything that goes, what was taken out of it, three proofs, and the one button that sends exactly this. */
export function Review({ detail, outgoing, renew }: ReviewProps): ReactElement {
  const { t } = useTranslation();
  const { id } = detail;
  const submit = useWrite('cases.submit');
  const deciding = useDeciding(id);
  const bundles = outgoing.files.filter(({ kind, action }) => kind === 'bundle' && action !== 'withheld');
  const [chosen, setChosen] = useState(0);
  const shown = bundles[Math.min(chosen, bundles.length - 1)];
  const inside = useBundle(shown);
  const offline = (useSyncState().data?.offlineSince ?? null) !== null;
  const facts = useStepFacts(detail.id, detail.form, detail.attachments);
  const { open } = facts.whole;
  const own = useOwnEntries(outgoing, deciding);
  const rules = useKindRules(detail.form.kind);
  const lacksApproval = useLacksApproval(id, rules);
  const send = (): void =>
    submit.mutate({ id, preview: outgoing.sha256 }, { onSuccess: (sent) => go(`/cases/${sent.id}`), onError: renew });
  const me = useStanding().data;
  const [isGiving, setGiving] = useState(false);
  const mayNot = me?.maySubmit === false;
  const primary = mayNot
    ? { text: t('handover.give'), icon: <SendRegular />, run: () => setGiving(true) }
    : nextAction(t, { id, missing: open.length, lacksApproval, offline, send });
  return (
    <Page
      name={t('review.step')}
      crumb={<Crumb to={href('report', id)} from={t('home.report')} here={t('review.step')} />}
      {...reviewSentence(t, { outgoing, inside, missing: open.length, lacksApproval })}
      back={backFrom(id, 'review')}
      aside={
        <Button appearance="subtle" onClick={() => go('/')}>
          {t('app.close')}
        </Button>
      }
      primary={primary}
      line={<OfflineLine />}
    >
      {mayNot && <Line>{t('handover.onlyThey', { names: listed(me.keyContacts.map(({ name }) => name)) })}</Line>}
      {isGiving && <GiveDialog id={id} onClose={() => setGiving(false)} />}
      {submit.error !== null && <FailureLine error={submit.error} lead={t('report.notSent')} />}
      <div className={styles['columns']}>
        <Steps facts={facts} here="review" onStep={(step) => go(stepAddress(id, step))} />
        <div className={styles['main']}>
          <LanguageHint form={detail.form} />
          <HandoverLine id={id} />
          <div className={styles['request']}>
            <RequestPart id={id} form={detail.form} rules={rules} />
            <ApprovalPart id={id} hasOpen={open.length > 0} />
          </div>
          <Hits hits={outgoing.gate.hits} files={outgoing.files} deciding={deciding} />
          {shown === undefined ? (
            <>
              <Line>{t('review.noBundle')}</Line>
              <OwnViewer own={own} />
            </>
          ) : (
            <BundlePart
              source={{ attachment: shown.item as AttachmentId }}
              own={own}
              head={<BundleChoice bundles={bundles} chosen={shown.item} onChoose={setChosen} />}
              otherwise={<OwnViewer own={own} />}
            />
          )}
          <Proofs encrypted={outgoing.encrypted} gate={outgoing.gate} sha256={shown?.sha256 ?? outgoing.sha256} />
          <Decisions deciding={deciding} files={outgoing.files} />
          <AfterSend form={detail.form} />
          <AnsweringLine />
        </div>
      </div>
    </Page>
  );
}

function useBundle(file: OutgoingFile | undefined) {
  const source = { attachment: (file?.item ?? '-') as AttachmentId };
  return useRead('preview.open', { source }, { enabled: file !== undefined }).data;
}
