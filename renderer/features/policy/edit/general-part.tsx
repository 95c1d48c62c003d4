import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Block, Panel, PanelPart } from '../../../components/sheet.tsx';
import { Cite } from '../cited.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { NumberField } from './number-field.tsx';
import { numberProblem, problemAt } from './problems.ts';
import { TextField } from './text-field.tsx';

/** Name and ways to reach support, and when a case without an answer may be closed. */
export function GeneralPart(): ReactElement {
  const { t } = useTranslation();
  const { policy, problems, edit } = useEditor();
  const { unanswered } = policy.closure;
  return (
    <>
      <Block title={t('edit.names')}>
        <Panel>
          <PanelPart>
            <div className={styles['fields']}>
              <TextField
                label={t('edit.name')}
                value={policy.name}
                problem={problemAt(problems, 'name')}
                onChange={(name) => edit({ kind: 'general', name }, 'name')}
              />
              <TextField
                label={t('edit.emergencyPhone')}
                type="tel"
                value={policy.emergency.phone ?? ''}
                problem={problemAt(problems, 'emergency.phone')}
                onChange={(phone) => edit({ kind: 'general', phone }, 'phone')}
              />
              <TextField
                label={t('edit.email')}
                value={policy.email ?? ''}
                problem={problemAt(problems, 'email')}
                onChange={(email) => edit({ kind: 'general', email }, 'email')}
              />
            </div>
          </PanelPart>
        </Panel>
      </Block>
      {unanswered !== undefined && (
        <Block
          title={t('policy.unanswered')}
          aside={<Cite nature={unanswered.nature} cite={unanswered.cite} isTarget />}
        >
          <Panel>
            <PanelPart>
              <div className={styles['fields']}>
                <NumberField
                  label={t('edit.attempts')}
                  value={unanswered.attempts}
                  width="wide"
                  problem={numberProblem(t('edit.wholeNumber'), problemAt(problems, 'closure.unanswered.attempts'))}
                  onChange={(attempts) => edit({ kind: 'unanswered', patch: { attempts } }, 'attempts')}
                />
                <NumberField
                  label={t('edit.closeAfter')}
                  value={unanswered.businessDays}
                  width="wide"
                  problem={numberProblem(t('edit.wholeNumber'), problemAt(problems, 'closure.unanswered.businessDays'))}
                  onChange={(businessDays) => edit({ kind: 'unanswered', patch: { businessDays } }, 'businessDays')}
                />
                <Switch
                  label={t('edit.differentDays')}
                  checked={unanswered.onDifferentDays}
                  onChange={(_, { checked }) => edit({ kind: 'unanswered', patch: { onDifferentDays: checked } })}
                />
              </div>
            </PanelPart>
          </Panel>
        </Block>
      )}
    </>
  );
}
