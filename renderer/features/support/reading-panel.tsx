import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { unbroken } from './hours-words.ts';
import type { Hours } from './support-sentence.ts';
import styles from './support.module.css';
import { useBinding } from './use-binding.ts';

/** Which hours count: the reading in use, how binding it is, where to change it. */
export function ReadingPanel({ hours }: { readonly hours: Hours }): ReactElement {
  const { t } = useTranslation();
  const { reading, policy, email } = hours;
  const cited = useBinding(hours).reading;
  return (
    <Block title={t('hours.counts')} aside={<a href="#/policy">{t('hours.change')}</a>}>
      <Panel>
        <PanelPart>
          {reading !== null && (
            <>
              <h3 className={styles['readingName']}>{reading.name}</h3>
              <p>{reading.text}</p>
              {cited !== undefined && (
                <p className={styles['small']}>{t(`hours.nature.${cited.nature}`, { cite: unbroken(cited.cite) })}</p>
              )}
            </>
          )}
          <p className={styles['small']}>
            {t('hours.policy', { name: policy.name, version: policy.version, guide: policy.guide })}
          </p>
          {email !== '' && <p className={styles['small']}>{t('hours.email', { email })}</p>}
        </PanelPart>
      </Panel>
    </Block>
  );
}
