import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowUndoRegular, EditRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import type { PageAction } from '../../components/page.tsx';
import { dateWords } from '../../components/time-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { go, usePlace } from '../../data/router.ts';
import { useEdit } from './edit/edit-store.ts';
import { Overview } from './overview.tsx';
import { PartsNav } from './parts-nav.tsx';
import { previewAddress } from './pending-change.ts';
import type { PolicyChoice } from './pending-change.ts';
import styles from './policy.module.css';
import { ReadCase } from './read-case.tsx';
import { ReadClocks } from './read-clocks.tsx';
import { ReadContract } from './read-contract.tsx';
import { ReadHours } from './read-hours.tsx';
import { ReadSeverities } from './read-severities.tsx';
import { isSameRef, refOf, refText, usePolicies, useReadPolicy } from './use-policy.ts';
import type { KeptPolicy, Policies } from './use-policy.ts';

const PARTS = ['overview', 'severities', 'clocks', 'hours', 'case', 'contract'] as const;
type Part = (typeof PARTS)[number];

/** The policy in use, or another version of it, one part at a time. */
export function ReadScreen({ part }: { readonly part: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const asked = refOf(usePlace().query.get('version'));
  const policies = usePolicies();
  const inUse = policies.data?.inUse;
  const { kept, error } = useReadPolicy(asked ?? inUse);
  const [choice, setChoice] = useState<PolicyChoice | null>(null);
  const present = PARTS.find((one) => one === part) ?? 'overview';
  const failed = policies.error ?? error;
  const isOther = asked !== undefined && inUse !== undefined && !isSameRef(asked, inUse);
  const suffix = asked === undefined ? '' : `?version=${encodeURIComponent(refText(asked))}`;
  const head = useHead(policies.data, kept, isOther);
  const primary = usePrimary(isOther ? kept : undefined, choice, kept !== undefined);
  return (
    <Page name={t('policy.page')} {...head} back={isOther ? '/policy' : '/support'} primary={primary}>
      {failed !== null && <FailureLine error={failed} retry={() => void policies.refetch()} />}
      <div className={styles['columns']}>
        <PartsNav
          label={t('policy.parts')}
          present={present}
          parts={PARTS.map((id) => ({
            id,
            text: t(`policy.partName.${id}`),
            href: `#/policy${id === 'overview' ? '' : `/${id}`}${suffix}`,
          }))}
        />
        <div className={styles['body']}>
          {kept === undefined || policies.data === undefined ? (
            failed === null && <Waiting rows={6} height={56} />
          ) : (
            <PartBody
              part={present}
              kept={kept}
              policies={policies.data}
              isOther={isOther}
              choice={choice}
              onChoose={setChoice}
            />
          )}
        </div>
      </div>
    </Page>
  );
}

function PartBody(props: {
  readonly part: Part;
  readonly kept: KeptPolicy;
  readonly policies: Policies;
  readonly isOther: boolean;
  readonly choice: PolicyChoice | null;
  readonly onChoose: (choice: PolicyChoice | null) => void;
}): ReactElement {
  const { policy } = props.kept;
  switch (props.part) {
    case 'severities':
      return <ReadSeverities policy={policy} />;
    case 'clocks':
      return <ReadClocks policy={policy} />;
    case 'hours':
      return <ReadHours policy={policy} />;
    case 'case':
      return <ReadCase policy={policy} />;
    case 'contract':
      return <ReadContract policy={policy} />;
    case 'overview':
      return <Overview {...props} />;
    default:
      return <></>;
  }
}

/** Which policy counts, since when, for whom. */
function useHead(
  policies: Policies | undefined,
  kept: KeptPolicy | undefined,
  isOther: boolean,
): { readonly strong: string; readonly rest?: string } {
  const { t } = useTranslation();
  if (policies === undefined || kept === undefined) return { strong: t('policy.reading') };
  const { version, policy } = kept;
  const since = dateWords(version.validFrom.slice(0, 10));
  if (isOther)
    return {
      strong: t('policy.youLook', { name: version.name, version: version.version }),
      rest: t('policy.otherInUse', { version: policies.inUse.version }),
    };
  const tier = policy.tiers.find(({ id }) => id === policies.inUse.tier)?.name ?? policies.inUse.tier;
  return {
    strong: t('policy.applies', { name: version.name, version: version.version }),
    rest: t('policy.since', { since, tier }),
  };
}

/** One next step: look what a choice would move, go back to the version looked at, or edit. */
function usePrimary(
  other: KeptPolicy | undefined,
  choice: PolicyChoice | null,
  known: boolean,
): PageAction | undefined {
  const { t } = useTranslation();
  const isEditing = useEdit(({ stack }) => stack !== null);
  if (!known) return undefined;
  if (choice !== null) return { text: t('preview.button'), run: () => go(previewAddress(choice)) };
  if (other !== undefined) {
    const to = encodeURIComponent(refText(other.version));
    return { text: t('policy.goBack'), icon: <ArrowUndoRegular />, run: () => go(`/policy/preview?restore=${to}`) };
  }
  return { text: t(isEditing ? 'policy.goOn' : 'policy.edit'), icon: <EditRegular />, run: () => go('/policy/edit') };
}
