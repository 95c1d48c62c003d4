import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../../shared/contract/policies.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { dateWords } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { go } from '../../data/router.ts';
import { previewAddress } from './pending-change.ts';
import styles from './policy.module.css';
import { isSameRef, refText } from './use-policy.ts';
import type { Policies } from './use-policy.ts';

/** Every version that was ever kept, newest first; any can be looked at and gone back to. */
export function Versions(props: { readonly policies: Policies; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { versions, inUse } = props.policies;
  return (
    <Block title={t('policy.versions')} note={String(versions.length)}>
      <Sheet>
        {versions.map((version) => (
          <VersionRow
            key={refText(version)}
            version={version}
            isInUse={isSameRef(version, inUse)}
            isOtherPolicy={version.id !== inUse.id && versions.find(({ id }) => id === version.id) === version}
            words={props.words}
          />
        ))}
      </Sheet>
    </Block>
  );
}

function VersionRow(props: {
  readonly version: PolicyVersion;
  readonly isInUse: boolean;
  /** The newest of a policy that is not in use: it is used as it is, nothing is gone back to. */
  readonly isOtherPolicy: boolean;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { version, isInUse, isOtherPolicy, words } = props;
  const name = t('policy.versionOf', { name: version.name, version: version.version });
  const address = isOtherPolicy
    ? previewAddress({ kind: 'use', use: version.id, tier: undefined })
    : `/policy/preview?restore=${encodeURIComponent(refText(version))}`;
  const facts = [
    t(`policy.origin.${version.origin}`),
    version.basedOn === null ? '' : t('policy.basedOn', { id: version.basedOn.id, version: version.basedOn.version }),
    Date.parse(version.validFrom) > words.now
      ? t('policy.waits', { date: dateWords(version.validFrom.slice(0, 10)) })
      : '',
    t('policy.savedAt', { at: words.moment(version.savedAt) }),
    version.note,
  ];
  return (
    <SheetRow
      strong={isInUse}
      title={
        <>
          {name}
          {isInUse && <span className={styles['quiet']}> {t('policy.inUse')}</span>}
        </>
      }
      text={facts.filter((fact) => fact !== '').join(' · ')}
      end={
        <>
          <a
            href={`#/policy?version=${encodeURIComponent(refText(version))}`}
            aria-label={t('policy.lookLabel', { name })}
          >
            {t('policy.look')}
          </a>
          {!isInUse && (
            <Button
              size="small"
              aria-label={t(isOtherPolicy ? 'policy.useLabel' : 'policy.goBackLabel', { name })}
              onClick={() => go(address)}
            >
              {t(isOtherPolicy ? 'policy.use' : 'policy.goBack')}
            </Button>
          )}
        </>
      }
    />
  );
}
