import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis, Check } from '../../../../shared/domain/analysis.ts';
import { Block } from '../../../components/sheet.tsx';
import { useKnownWord } from '../../../components/use-known-word.ts';
import { countOf, groupsOf } from './check-groups.ts';
import styles from './checks.module.css';

/** Every check with what it said, behind one line that counts them. */
export function ChecksList({ analysis }: { readonly analysis: Analysis | null }): ReactElement | null {
  const { t } = useTranslation();
  const known = useKnownWord();
  const [open, setOpen] = useState(false);
  const id = useId();
  const checks = analysis?.checks ?? [];
  if (checks.length === 0) return null;
  const note = t('checkList.counts', {
    count: checks.length,
    fine: countOf(checks, 'fine'),
    found: countOf(checks, 'finding'),
    unknown: countOf(checks, 'unknown'),
  });
  const toggle = (
    <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
      {t(open ? 'checkList.hide' : 'checkList.show')}
    </Button>
  );
  return (
    <Block title={t('checkList.title')} note={note} aside={toggle}>
      <div id={id} hidden={!open} className={styles['groups']}>
        {groupsOf(checks).map(({ group, checks: some }) => (
          <section key={group}>
            <h3>{known('factGroup', group)}</h3>
            <ul>
              {some.map((check) => (
                <CheckRow key={check.id} check={check} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Block>
  );
}

function CheckRow({ check }: { readonly check: Check }): ReactElement {
  const { t } = useTranslation();
  return (
    <li className={styles['check']}>
      <span className={check.state === 'finding' ? styles['found'] : styles['state']}>
        {t(`checkList.state.${check.state}`)}
      </span>
      <span>{check.title}</span>
      <span className={styles['said']}>{check.text}</span>
    </li>
  );
}
