import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, Link, OverlayDrawer } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockExplanation } from '../../../shared/contract/clocks.ts';
import type { CaseDetail, ClockView } from '../../../shared/domain/cases.ts';
import { sectionOf, stillWords } from '../../components/clock-words.ts';
import { CopyRegular, DismissRegular, InfoRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useSay } from '../../components/toasts.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useExplanation } from '../../data/queries.ts';
import { WhyReadings } from './why-readings.tsx';
import { WhyScale, WhyStretches } from './why-stretches.tsx';
import { explanationText, ruleWords, whyTitle } from './why-words.ts';
import styles from './why.module.css';
import { inSentence } from '../../components/number-words.ts';

export interface WhyProps {
  readonly one: CaseDetail;
  readonly clock: ClockView;
  readonly words: TimeWords;
  readonly onClose: () => void;
}

/** Why a clock says what it says: its stretches in both zones, adding up to the target, and the other readings. */
export function WhyDrawer(props: WhyProps): ReactElement {
  const { t } = useTranslation();
  const { one, clock, words } = props;
  const query = useExplanation(one.id, clock.clock);
  // What the case already knows is shown at once; the explanation brings the rest.
  const view = query.data?.view ?? clock;
  const centre = view.dueAt === null || view.zone === words.zone ? '' : `${words.centre(view.dueAt, view.zone)}. `;
  const still = stillWords(t, words, view);
  return (
    <OverlayDrawer
      className={styles['drawer'] ?? ''}
      position="end"
      size="medium"
      open
      onOpenChange={(_, { open }) => !open && props.onClose()}
    >
      <DrawerHeader>
        <p className={styles['quiet']}>
          {t('why.crumb', { number: one.number, clock: inSentence(t(`clock.${clock.clock}`)) })}
        </p>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label={t('app.close')} icon={<DismissRegular />} onClick={props.onClose} />
          }
        >
          {whyTitle(t, words, view)}
        </DrawerHeaderTitle>
        <p className={styles['rule']}>
          {centre}
          {ruleWords(t, words, view)}
        </p>
        {still !== '' && <p className={styles['quiet']}>{t('why.standsStill', { why: still })}</p>}
      </DrawerHeader>
      <DrawerBody>
        <WhyScale clock={view} words={words} />
        <WhyStretches clock={view} words={words} />
        {query.data === undefined && query.error === null && <Waiting rows={3} height={52} />}
        {query.error !== null && <FailureLine error={query.error} retry={() => void query.refetch()} />}
        {query.data !== undefined && <Explained one={one} explanation={query.data} words={words} />}
      </DrawerBody>
    </OverlayDrawer>
  );
}

function Explained(props: {
  readonly one: CaseDetail;
  readonly explanation: ClockExplanation;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { one, explanation, words } = props;
  const { view, policy, guide, tz, warnings } = explanation;
  const section = sectionOf(explanation.cite);
  return (
    <>
      {view.sealedAt === null ? (
        <WhyReadings explanation={explanation} words={words} />
      ) : (
        <Line>
          {t('why.sealed', { at: words.moment(view.sealedAt), policy: policy.name, version: view.policy.version })}
        </Line>
      )}
      {warnings.map((warning) => (
        <Line key={warning} icon={<InfoRegular />}>
          {warning}
        </Line>
      ))}
      <p className={styles['small']}>
        {t(`why.nature.${view.nature}`, { section })} {view.sealedAt === null && t('why.changeIs')}
      </p>
      <p className={styles['small']}>{t('why.computed', { policy: policy.name, version: view.policy.version, tz })}</p>
      <div className={styles['actions']}>
        <CopyButton text={() => explanationText(t, words, { title: one.title, explanation })} />
        {guide.url !== null && (
          <Link href={guide.url} target="_blank" rel="noreferrer">
            {t('why.openGuide', { section })}
          </Link>
        )}
      </div>
    </>
  );
}

function CopyButton({ text }: { readonly text: () => string }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const copy = (): void =>
    void navigator.clipboard.writeText(text()).then(
      () => say({ text: t('why.copied') }),
      () => say({ text: t('app.notCopied') }),
    );
  return (
    <Button icon={<CopyRegular />} onClick={copy}>
      {t('why.copy')}
    </Button>
  );
}
