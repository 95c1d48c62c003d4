import { Button, Input } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/domain/cases.ts';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '../../../components/icons.ts';
import { FailureLine, Line } from '../../../components/line.tsx';
import styles from '../../../components/pictures/pictures.module.css';
import { useWrite } from '../../../data/core.tsx';
import { useDraft } from '../draft-context.ts';
import { useRemove } from '../use-remove.ts';
import { isStepsText, movedBy, sortPictures, stepsText, withText } from './step-rules.ts';
import type { Shown } from './step-rules.ts';
import { Thumb } from './thumb.tsx';

/** Recorded steps: each with its picture and the line a person types; their order, and the text they become. */
export function StepsPanel({ attachments }: { readonly attachments: readonly Attachment[] }): ReactElement | null {
  const { t } = useTranslation();
  const { id, form, edit, answer } = useDraft();
  const removing = useRemove();
  const arrange = useWrite('pictures.arrange');
  const { steps } = sortPictures(attachments, form.pictures ?? []);
  const text = stepsText(steps, (name) => t('pictures.stepSee', { name }));
  useFollow(text, form.stepsToReproduce ?? '', (next) => answer({ stepsToReproduce: next }));
  if (steps.length === 0) return null;
  const order = (next: readonly Shown[]): Promise<unknown> =>
    arrange.mutateAsync({ id, order: next.map(({ attachment }) => attachment.id) });
  const remove = (gone: Shown): void =>
    removing.remove(gone.attachment, {
      removed: () => order(steps.filter((one) => one !== gone)),
      back: () => order(steps),
    });
  const write = (attachment: Attachment, line: string): void =>
    edit((now) => ({ ...now, pictures: withText(now.pictures ?? [], attachments, attachment.id, line) }));
  const error = removing.error ?? arrange.error;
  return (
    <section aria-label={t('pictures.steps')}>
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <li key={step.attachment.id} className={styles['stepRow']}>
            <span>{index + 1}.</span>
            <Thumb {...step} />
            <Input
              aria-label={t('pictures.stepLabel', { n: index + 1 })}
              placeholder={t('pictures.stepPrompt')}
              value={step.text}
              onChange={(_, { value }) => write(step.attachment, value)}
            />
            <StepButtons
              n={index + 1}
              of={steps.length}
              name={step.attachment.name}
              onMove={(by) => void order(movedBy(steps, index, by)).catch(() => undefined)}
              onRemove={() => remove(step)}
            />
          </li>
        ))}
      </ol>
      {error !== null && <FailureLine error={error} />}
      {form.stepsToReproduce === text ? (
        <p className={styles['quiet']}>{t('pictures.stepsUsed')}</p>
      ) : (
        <Line
          action={
            <Button size="small" onClick={() => answer({ stepsToReproduce: text })}>
              {t('pictures.useSteps')}
            </Button>
          }
        >
          {t('pictures.useStepsText')}
        </Line>
      )}
    </section>
  );
}

function StepButtons(props: {
  readonly n: number;
  readonly of: number;
  readonly name: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { n, of, name, onMove, onRemove } = props;
  return (
    <div className={styles['thumbRow']}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={t('pictures.earlier', { n })}
        disabledFocusable={n === 1}
        onClick={() => onMove(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={t('pictures.later', { n })}
        disabledFocusable={n === of}
        onClick={() => onMove(1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={t('pictures.remove', { name })}
        onClick={onRemove}
      />
    </div>
  );
}

/** The answer follows the steps as long as nobody wrote another one. */
function useFollow(text: string, answered: string, set: (text: string) => void): void {
  const last = useRef('');
  const follow = useEffectEvent((now: string) => {
    const isOurs = answered === last.current || isStepsText(answered);
    if (now !== '' && now !== answered && isOurs) set(now);
    last.current = now;
  });
  useEffect(() => follow(text), [text]);
}
