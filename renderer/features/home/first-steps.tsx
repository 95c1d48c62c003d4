import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { CheckmarkCircleFilled, CircleRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { useInstances, usePortals, useProfile } from '../../data/queries.ts';
import { go } from '../../data/router.ts';
import { FIRST_STEPS, STEP_PLACES, stepsDone } from './first-steps-rules.ts';
import type { FirstStep, Known } from './first-steps-rules.ts';
import styles from './home.module.css';

const KEY = 'ui.firstSteps';

/** What first steps need to know; undefined while it is read, when they are put away, or when all are taken. */
export function useOpenSteps(): Known | undefined {
  const setting = useRead('settings.get', { key: KEY }).data;
  const instances = useInstances().data?.instances;
  const profile = useProfile().data;
  const contacts = useRead('contacts.list', {}).data?.contacts;
  const portals = usePortals().data?.portals;
  if (setting === undefined || setting.value === 'put-away') return undefined;
  if (instances === undefined || profile === undefined || contacts === undefined || portals === undefined)
    return undefined;
  const known = { instances, profile, contacts, portals };
  return stepsDone(known).size === FIRST_STEPS.length ? undefined : known;
}

/** The first-run tour: three steps, each with what it is good for, where it stands, and the way to take it. */
export function FirstSteps(): ReactElement | null {
  const { t } = useTranslation();
  const say = useSay();
  const set = useWrite('settings.set');
  const known = useOpenSteps();
  if (known === undefined) return null;
  const done = stepsDone(known);
  const put = (value: string): Promise<unknown> => set.mutateAsync({ key: KEY, value });
  const away = async (): Promise<void> => {
    await put('put-away').catch(() => undefined);
    say({ text: t('firstSteps.putAway'), more: t('firstSteps.putAwayMore'), undo: () => void put('open') });
  };
  return (
    <Block
      title={t('firstSteps.title')}
      note={t('firstSteps.count', { n: done.size, of: FIRST_STEPS.length })}
      aside={
        <Button size="small" appearance="subtle" onClick={() => void away()}>
          {t('firstSteps.notNow')}
        </Button>
      }
    >
      {set.error !== null && <FailureLine error={set.error} />}
      <Sheet>
        {FIRST_STEPS.map((step, index) => (
          <Step key={step} step={step} number={index + 1} isDone={done.has(step)} known={known} />
        ))}
      </Sheet>
    </Block>
  );
}

function Step(props: {
  readonly step: FirstStep;
  readonly number: number;
  readonly isDone: boolean;
  readonly known: Known;
}): ReactElement {
  const { t } = useTranslation();
  const { step, isDone } = props;
  const action = t(isDone ? 'firstSteps.look' : `firstSteps.${step}.do`);
  const title = t(`firstSteps.${step}.title`, { number: props.number });
  return (
    <SheetRow
      mark={
        <>
          {isDone ? <CheckmarkCircleFilled aria-hidden="true" /> : <CircleRegular aria-hidden="true" />}
          <span className="visually-hidden">{t(isDone ? 'firstSteps.done' : 'firstSteps.open')}</span>
        </>
      }
      strong={!isDone}
      title={title}
      text={stateWords(t, step, isDone, props.known)}
      end={
        <Button
          className={styles['rowButton'] ?? ''}
          aria-label={t('firstSteps.label', { action, title })}
          onClick={() => go(STEP_PLACES[step])}
        >
          {action}
        </Button>
      }
    />
  );
}

/** What is so; for an open step, what it is good for. */
function stateWords(t: TFunction, step: FirstStep, isDone: boolean, known: Known): string {
  if (!isDone) return t(`firstSteps.${step}.why`);
  if (step === 'plant') return t('firstSteps.plant.found', { count: known.instances.length });
  if (step === 'people') return t('firstSteps.people.known', { name: known.profile.name });
  return t('firstSteps.portal.known', { name: known.portals.find(({ isDefault }) => isDefault)?.id ?? '' });
}
