import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from '../../components/icons.ts';
import { stepTitle } from './asked-words.ts';
import styles from './report.module.css';
import type { StepName } from './step-place.ts';
import { STEP_RULES } from './step-states.ts';
import type { StepFacts, StepState } from './step-states.ts';

const MARKS = { done: <CheckmarkCircleFilled />, partly: <CircleHalfFillRegular />, open: <CircleRegular /> } as const;

const stepNames = ({ steps }: StepFacts): readonly StepName[] => [...steps, 'review'];

interface StepsProps {
  readonly facts: StepFacts;
  readonly here: StepName;
  readonly onStep: (step: StepName) => void;
}

/** The steps, how far each is, and the way to it: a list, and where there is no room for one, a menu. */
export function Steps({ facts, here, onStep }: StepsProps): ReactElement {
  const { t } = useTranslation();
  const stateOf = useStates(facts, here);
  return (
    <>
      <nav className={styles['steps']} aria-label={t('report.steps')}>
        {stepNames(facts).map((name) => {
          const { progress, note } = stateOf(name);
          return (
            <button
              key={name}
              type="button"
              className={name === here ? styles['stepHere'] : styles['step']}
              aria-current={name === here ? 'step' : undefined}
              onClick={() => onStep(name)}
            >
              <span aria-hidden="true">{MARKS[progress]}</span>
              <span>
                {stepTitle(t, name, facts.form.kind)}
                {note !== undefined && <span className={styles['small']}>{note}</span>}
              </span>
            </button>
          );
        })}
      </nav>
      <div className={styles['stepMenu']}>
        <strong>{stepTitle(t, here, facts.form.kind)}</strong>
        <StepMenu facts={facts} here={here} stateOf={stateOf} onStep={onStep} />
      </div>
    </>
  );
}

function StepMenu(props: {
  readonly facts: StepFacts;
  readonly here: StepName;
  readonly stateOf: (name: StepName) => StepState;
  readonly onStep: (step: StepName) => void;
}): ReactElement {
  const { t } = useTranslation();
  const names = stepNames(props.facts);
  const n = names.indexOf(props.here) + 1;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small">
          {t('report.stepOf', { n, of: names.length })}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {names.map((name) => {
            const { progress, note } = props.stateOf(name);
            return (
              <MenuItem
                key={name}
                icon={MARKS[progress]}
                {...(note === undefined ? {} : { subText: note })}
                {...(name === props.here ? { 'aria-current': 'step' as const } : {})}
                onClick={() => props.onStep(name)}
              >
                {stepTitle(t, name, props.facts.form.kind)}
              </MenuItem>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function useStates(facts: StepFacts, here: StepName): (name: StepName) => StepState {
  const { t } = useTranslation();
  return (name) => {
    if (name !== 'review') return STEP_RULES[name].state(facts, t);
    return { progress: here === 'review' ? 'partly' : 'open', note: t('review.stepNote') };
  };
}
