import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Line } from '../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { PolicyAndTier, ReadingChoice } from './choices.tsx';
import { Cite } from './cited.tsx';
import { EditWaits } from './edit-waits.tsx';
import type { PolicyChoice } from './pending-change.ts';
import styles from './policy.module.css';
import { refText } from './use-policy.ts';
import type { KeptPolicy, Policies } from './use-policy.ts';
import { Versions } from './versions.tsx';

/** Which policy counts, how it is read, where it comes from, and every version of it. */
export function Overview(props: {
  readonly kept: KeptPolicy;
  readonly policies: Policies;
  readonly isOther: boolean;
  readonly choice: PolicyChoice | null;
  readonly onChoose: (choice: PolicyChoice | null) => void;
}): ReactElement {
  const { kept, policies, isOther } = props;
  const words = useTimeWords();
  return (
    <>
      <EditWaits />
      <Newer policies={policies} />
      {!isOther && <ReadingChoice {...props} policy={kept.policy} />}
      {!isOther && <PolicyAndTier {...props} policy={kept.policy} />}
      <Source kept={kept} />
      <Versions policies={policies} words={words} />
    </>
  );
}

/** The app brought a newer version of what the company's own policy was made from. */
function Newer({ policies }: { readonly policies: Policies }): ReactElement | null {
  const { t } = useTranslation();
  const { newerShipped } = policies;
  if (newerShipped === null) return null;
  const to = `#/policy?version=${encodeURIComponent(refText(newerShipped))}`;
  return (
    <Line action={<a href={to}>{t('policy.look')}</a>}>{t('policy.newer', { version: newerShipped.version })}</Line>
  );
}

/** The guide behind the policy, and the vendor's right to change it. */
function Source({ kept }: { readonly kept: KeptPolicy }): ReactElement {
  const { t } = useTranslation();
  const { guide, vendor, emergency, email } = kept.policy;
  const facts = [
    ['guide', guide.title],
    ['vendor', vendor],
    ['revision', guide.revision ?? t('policy.noRevision')],
    ['origin', t(`policy.origin.${kept.version.origin}`)],
    ['phone', emergency.phone ?? ''],
    ['email', email ?? ''],
  ] as const;
  return (
    <Block title={t('policy.source')}>
      <Panel>
        <PanelPart>
          <dl className={styles['facts']}>
            {facts
              .filter(([, value]) => value !== '')
              .map(([name, value]) => (
                <div key={name}>
                  <dt>{t(`policy.fact.${name}`)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </PanelPart>
        <PanelPart>
          {guide.revisionNote !== '' && <p className={styles['small']}>{guide.revisionNote}</p>}
          <p>{guide.rightToChange.text}</p>
          <Cite nature={guide.rightToChange.nature} cite={guide.rightToChange.cite} />
          {guide.url !== undefined && (
            <p>
              <a href={guide.url} target="_blank" rel="noreferrer">
                {t('policy.openGuide')}
              </a>
            </p>
          )}
        </PanelPart>
      </Panel>
    </Block>
  );
}
