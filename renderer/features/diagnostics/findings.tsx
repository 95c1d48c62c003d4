import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/domain/evidence.ts';
import { InfoFilled, WarningFilled } from '../../components/icons.ts';
import { Sheet, SheetRow } from '../../components/sheet.tsx';
import styles from './diagnostics.module.css';
import { useFew } from './few.tsx';
import { alike } from './finding-rules.ts';

/** So many say what is the matter; the rest can wait. */
const FIRST = 6;

/** What a person should look at, the worst first, each with what to do. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { t } = useTranslation();
  const { shown, more } = useFew(alike(findings), FIRST);
  if (findings.length === 0) return null;
  return (
    <div className={styles['findings']}>
      <Sheet label={t('diagnostics.findingsLabel')}>
        {shown.map(({ first, others }) => (
          <FindingRow key={first.id} finding={first} others={others} />
        ))}
      </Sheet>
      {more}
    </div>
  );
}

function FindingRow(props: { readonly finding: Finding; readonly others: readonly Finding[] }): ReactElement {
  const { t } = useTranslation();
  const { finding, others } = props;
  const [open, setOpen] = useState(false);
  const risk = finding.level === 'risk';
  return (
    <SheetRow
      mark={risk ? <WarningFilled className={styles['risk'] ?? ''} /> : <InfoFilled />}
      title={
        <>
          <strong>{finding.title}</strong>{' '}
          <span className={`${risk ? styles['riskWord'] : styles['quiet']} ${styles['level']}`}>
            {t(`diagnostics.level.${finding.level}`)}
          </span>
        </>
      }
      text={
        <>
          <span className={styles['findingText']}>
            {finding.text}
            {others.length > 0 && ` ${t('diagnostics.alike', { count: others.length })}`}
          </span>
          {open && <span className={styles['todo']}>{finding.todo}</span>}
          {open && others.length > 0 && (
            <ul className={styles['others']}>
              {others.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          )}
        </>
      }
      end={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('diagnostics.whatToDo')}
        </Button>
      }
    />
  );
}
