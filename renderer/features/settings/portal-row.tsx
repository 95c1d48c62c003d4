import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortalCheck, PortalView } from '../../../shared/domain/portals.ts';
import { CheckmarkCircleRegular, ServerRegular, WarningRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { SheetRow } from '../../components/sheet.tsx';
import { useWrite } from '../../data/core.tsx';
import { failureOf } from '../../data/call-error.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import styles from './settings.module.css';

/** One portal: where it is, whether it answers, and what can be done with it. */
export function PortalRow(props: { readonly portal: PortalView; readonly onEdit: () => void }): ReactElement {
  const { t } = useTranslation();
  const { portal } = props;
  const check = useWrite('portals.check');
  const setDefault = useWrite('portals.setDefault');
  const facts = [
    portal.address,
    portal.queue === null ? '' : t('portal.queueIs', { queue: portal.queue }),
    portal.kind === 'rt' ? t(portal.hasSecret ? 'portal.tokenKept' : 'portal.noToken') : '',
    portal.waiting > 0 ? t('portal.waiting', { count: portal.waiting }) : '',
  ];
  return (
    <SheetRow
      mark={<ServerRegular />}
      title={
        <>
          <strong>{portal.id}</strong>{' '}
          <span className={styles['quiet']}>
            {t(`portal.kind.${portal.kind}`)}
            {portal.isDefault ? ` · ${t('portal.isDefault')}` : ''}
          </span>
        </>
      }
      text={
        <>
          {facts.filter((fact) => fact !== '').join(' · ')}
          {portal.lastError !== null && <FailureLine error={new Error(portal.lastError.message)} />}
          {check.data !== undefined && <Steps check={check.data} />}
          {check.error !== null && <FailureLine error={check.error} />}
        </>
      }
      end={
        <div className={styles['rowButtons']}>
          <Button size="small" disabledFocusable={check.isPending} onClick={() => check.mutate({ id: portal.id })}>
            {check.isPending ? t('portal.checking') : t('portal.check')}
          </Button>
          <Button size="small" onClick={props.onEdit}>
            {t('settings.edit')}
          </Button>
          {!portal.isDefault && (
            <Button size="small" onClick={() => setDefault.mutate({ id: portal.id })}>
              {t('portal.makeDefault')}
            </Button>
          )}
          <RemovePortal portal={portal} />
        </div>
      }
    />
  );
}

function Steps({ check }: { readonly check: PortalCheck }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className={styles['steps']} aria-live="polite">
      {check.steps.map(({ name, ok, text }) => (
        <li key={name}>
          <span aria-hidden="true">{ok ? <CheckmarkCircleRegular /> : <WarningRegular />}</span>
          <span className="visually-hidden">{t(ok ? 'portal.stepOk' : 'portal.stepFailed')}</span>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Asks first: what waits for the portal is not sent any more, and that cannot be taken back. */
function RemovePortal({ portal }: { readonly portal: PortalView }): ReactElement {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const remove = useWrite('portals.remove');
  const refused = remove.error !== null && failureOf(remove.error).code !== 'unavailable';
  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {t('app.remove')}
      </Button>
      {asked && (
        <FormDialog
          alert
          title={t('portal.removeTitle', { id: portal.id })}
          action={refused ? t('portal.removeAnyway') : t('app.remove')}
          error={remove.error}
          busy={remove.isPending}
          onClose={() => setAsked(false)}
          onSubmit={() => remove.mutate({ id: portal.id, force: refused }, { onSuccess: () => setAsked(false) })}
        >
          <p>{t('portal.removeText')}</p>
        </FormDialog>
      )}
    </>
  );
}
