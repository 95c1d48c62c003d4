import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { requestRows } from '../../../../shared/domain/request-rows.ts';
import type { RequestKind } from '../../../../shared/policy/index.ts';
import { RequestAnswers } from '../../../components/request-answers.tsx';
import { Panel, PanelPart } from '../../../components/sheet.tsx';
import { go } from '../../../data/router.ts';
import { stepAddress } from '../step-place.ts';
import styles from './review.module.css';

/** What this kind of request asked, what was agreed to and when, and whether it may cost: all before it is sent. */
export function RequestPart(props: {
  readonly id: string;
  readonly form: CaseDraft;
  readonly rules: RequestKind | undefined;
}): ReactElement | null {
  const { t } = useTranslation();
  const rows = requestRows(props.form, props.rules);
  if (rows === null) return null;
  return (
    <Panel label={props.rules?.name ?? ''}>
      <PanelPart title={props.rules?.name ?? ''}>
        <RequestAnswers rows={rows} />
        {rows.isBilled && <p className={styles['billed']}>{t('kinds.billed')}</p>}
        <Link as="button" onClick={() => go(stepAddress(props.id, 'details', 'request'))}>
          {t('kinds.changeAnswers')}
        </Link>
      </PanelPart>
    </Panel>
  );
}
