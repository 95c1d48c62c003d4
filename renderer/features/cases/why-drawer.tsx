import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, ClockView } from '../../../shared/domain/cases.ts';
import { DismissRegular } from '../../components/icons.ts';
import type { TimeWords } from '../../components/time-words.ts';
import styles from './case.module.css';
import { explained } from './why-rules.ts';
import type { Stretch } from './why-rules.ts';

/** Why a clock says what it says: its stretches in both zones, adding up to the target. */
export function WhyDrawer(props: {
  readonly one: CaseDetail;
  readonly clock: ClockView;
  readonly words: TimeWords;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { one, clock, words } = props;
  const stretches = explained(clock, words.now);
  const due = clock.dueAt === null ? undefined : words.due(clock.dueAt);
  const counted = stretches.filter(({ kind }) => kind !== 'uncounted').reduce((sum, { ms }) => sum + ms, 0);
  return (
    <OverlayDrawer
      className={styles['drawer'] ?? ''}
      position="end"
      size="medium"
      open
      onOpenChange={(_, { open }) => !open && props.onClose()}
    >
      <DrawerHeader>
        <p className={styles['quiet']}>
          {t('why.crumb', { number: one.number, clock: t(`clock.${clock.clock}`).toLowerCase() })}
        </p>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label={t('app.close')} icon={<DismissRegular />} onClick={props.onClose} />
          }
        >
          {due === undefined ? t('clock.notRunning') : t('why.due', due)}
        </DrawerHeaderTitle>
        <p className={styles['quiet']}>
          {t(`why.${clock.nature}`, { time: words.duration(clock.targetMs), cite: clock.cite })}
        </p>
      </DrawerHeader>
      <DrawerBody>
        <div className={styles['scale']} aria-hidden="true">
          {stretches.map((stretch) => (
            <span key={stretch.from} className={styles[stretch.kind]} style={{ flexGrow: stretch.ms }} />
          ))}
        </div>
        <ul className={styles['stretches']}>
          {stretches.map((stretch) => (
            <Row key={stretch.from} stretch={stretch} clock={clock} words={words} />
          ))}
          <li className={styles['sum']}>
            <span>{t('why.sum')}</span>
            <strong>{words.duration(counted)}</strong>
          </li>
        </ul>
      </DrawerBody>
    </OverlayDrawer>
  );
}

function Row(props: { readonly stretch: Stretch; readonly clock: ClockView; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { stretch, clock, words } = props;
  const { from, to, kind } = stretch;
  return (
    <li>
      <span className={styles['swatch']} aria-hidden="true">
        <span className={styles[kind]} />
      </span>
      <div>
        <strong>{t(`why.kind.${kind}`)}</strong> {words.span(from, to)}
        <div className={styles['quiet']}>
          {words.centreSpan(from, to, clock.zone)}
          {kind === 'uncounted' ? t('why.outside') : ''}
        </div>
      </div>
      <strong>{stretch.kind === 'left' ? words.left(stretch.ms) : words.duration(stretch.ms)}</strong>
    </li>
  );
}
