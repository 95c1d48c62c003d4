import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyChange } from '../../../shared/contract/policies.ts';
import { Crumb } from '../../components/crumb.tsx';
import { CheckmarkRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import type { PageAction } from '../../components/page.tsx';
import { Block } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useRead } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { ChangedList } from './changed-list.tsx';
import { useEdit } from './edit/edit-store.ts';
import { MoveRows } from './move-rows.tsx';
import { changeOf } from './pending-change.ts';
import type { PendingChange } from './pending-change.ts';
import styles from './policy.module.css';
import { previewSentence } from './preview-words.ts';
import { useApply } from './use-apply.ts';
import { usePolicies, usePolicy } from './use-policy.ts';

const NOTE_LENGTH = 1000;
const NO_CHANGE: PolicyChange = { use: '-' };

/** What a change would do, before it is done: every open due time that would move. */
export function PreviewScreen({ pending }: { readonly pending: PendingChange }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const policies = usePolicies();
  const stack = useEdit((state) => state.stack);
  const before = usePolicy(policies.data?.inUse);
  const restored = usePolicy(pending.kind === 'restore' ? pending.ref : undefined);
  const change = changeOf(pending, stack?.present, restored.kept?.policy);
  const preview = useRead(
    'policies.preview',
    { change: change ?? NO_CHANGE },
    { enabled: change !== undefined, staleMs: 0 },
  );
  const [note, setNote] = useState('');
  const base = pending.kind === 'edit' ? stack?.base : policies.data?.inUse;
  const apply = useApply({ pending, change, base, previous: policies.data?.inUse, note });
  const back = pending.kind === 'edit' ? '/policy/edit' : '/policy';
  const isNothing = pending.kind === 'edit' && stack === null;
  const shown = preview.data;
  const error = policies.error ?? restored.error ?? preview.error;
  const sentence =
    isNothing || shown === undefined
      ? { strong: t(isNothing ? 'preview.nothing' : error === null ? 'preview.computing' : 'preview.cannot') }
      : previewSentence(t, shown);
  const button: PageAction = {
    text: t('preview.apply'),
    icon: <CheckmarkRegular />,
    run: () => {
      if (!apply.isPending) apply.run();
    },
  };
  return (
    <Page
      name={t('preview.name')}
      crumb={
        <Crumb
          to={`#${back}`}
          from={t(pending.kind === 'edit' ? 'preview.toEdit' : 'policy.page')}
          here={t('preview.name')}
        />
      }
      {...sentence}
      back={back}
      aside={<Button onClick={() => go(back)}>{t('app.cancel')}</Button>}
      primary={isNothing || shown === undefined ? undefined : button}
    >
      {error !== null && <FailureLine error={error} retry={() => void preview.refetch()} />}
      <ApplyProblem error={apply.error} isEdit={pending.kind === 'edit'} />
      {shown === undefined && change !== undefined && error === null && <Waiting rows={5} height={56} />}
      {shown?.warnings.map(({ path, message }) => (
        <Line key={`${path} ${message}`}>{message}</Line>
      ))}
      {shown !== undefined && !isNothing && (
        <div className={styles['previewColumns']}>
          <div>
            {shown.moves.length > 0 && <MoveRows moves={shown.moves} words={words} />}
            {shown.moves.length === 0 && <Line>{t('preview.noneText')}</Line>}
          </div>
          <div>
            <Block title={t('preview.what')}>
              <ChangedList pending={pending} before={before.kept?.policy} stack={stack} restored={restored.kept} />
            </Block>
            {(pending.kind === 'edit' || pending.kind === 'reading') && (
              <Field label={t('preview.note')} hint={t('preview.noteHint')}>
                <Textarea
                  resize="vertical"
                  value={note}
                  maxLength={NOTE_LENGTH}
                  onChange={(_, { value }) => setNote(value)}
                />
              </Field>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}

/** Why nothing was applied. The edit and the note are still here. */
function ApplyProblem(props: { readonly error: Error | null; readonly isEdit: boolean }): ReactElement | null {
  const { t } = useTranslation();
  const { error, isEdit } = props;
  if (error === null) return null;
  const isConflict = 'failure' in error && (error.failure as { readonly code: string }).code === 'conflict';
  if (!isConflict) return <FailureLine error={error} lead={t('preview.notApplied')} />;
  return (
    <Line live action={isEdit ? <a href="#/policy/edit">{t('preview.toEdit')}</a> : undefined}>
      {t(isEdit ? 'preview.conflictEdit' : 'preview.conflict')}
    </Line>
  );
}
