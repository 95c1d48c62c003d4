import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { freeable } from '../../../../shared/domain/storage.ts';
import type { CleanItem, Freeable } from '../../../../shared/domain/storage.ts';
import { FailureLine } from '../../../components/line.tsx';
import { bytes, listed } from '../../../components/number-words.ts';
import { useSay } from '../../../components/toasts.tsx';
import { useTimeWords } from '../../../components/use-words.ts';
import { useRead, useWrite } from '../../../data/core.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import styles from './space.module.css';

/** Lists exactly what goes before it goes: it cannot be brought back. */
export function FreeDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const [chosen, setChosen] = useState<readonly Freeable[]>(freeable.options);
  const all = useRead('storage.preview', { what: [...freeable.options] }, { staleMs: 0 }).data?.items ?? [];
  const preview = useRead('storage.preview', { what: [...chosen] }, { staleMs: 0, enabled: chosen.length > 0 });
  const clean = useWrite('storage.clean');
  const shown = chosen.length > 0 ? preview.data : undefined;
  const items = shown?.items ?? [];
  const kinds = freeable.options.filter((what) => all.some((item) => item.what === what));
  const toggle = (what: Freeable, on: boolean): void =>
    setChosen(freeable.options.filter((one) => (one === what ? on : chosen.includes(one))));
  const submit = (): void => {
    if (shown === undefined || items.length === 0) return;
    clean.mutate(
      { what: [...chosen], list: shown.list },
      {
        onSuccess: ({ files, bytes: size, left }) => {
          const more =
            left.length === 0 ? undefined : t('space.notFreed', { left: listed(left.map(({ path }) => path)) });
          say({ text: t('space.freed', { count: files, size: bytes(size) }), ...(more === undefined ? {} : { more }) });
          onClose();
        },
        onError: () => void preview.refetch(),
      },
    );
  };
  return (
    <FormDialog
      alert
      title={t('space.freeTitle', { size: bytes(shown?.bytes ?? 0) })}
      action={t('space.freeAction')}
      error={clean.error}
      busy={clean.isPending || items.length === 0}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('space.freeText')}</p>
      <fieldset className={styles['kinds']} aria-label={t('space.freeable')}>
        {kinds.map((what) => (
          <div key={what}>
            <Checkbox
              label={t(`space.what.${what}`)}
              checked={chosen.includes(what)}
              onChange={(_, { checked }) => toggle(what, checked === true)}
            />
          </div>
        ))}
      </fieldset>
      {preview.error !== null && <FailureLine error={preview.error} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <ul className={styles['items']} aria-label={t('space.goes')} tabIndex={0}>
        {items.map((item) => (
          <Item key={item.path} item={item} />
        ))}
      </ul>
    </FormDialog>
  );
}

function Item({ item }: { readonly item: CleanItem }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { name, bytes: size, cases, sentTo, what } = item;
  const facts = [
    bytes(size),
    cases.length === 0 ? '' : t('space.ofCases', { count: cases.length, numbers: listed(cases.map(String)) }),
    sentTo === null
      ? t(`space.why.${what}`)
      : t(sentTo.ticket === null ? 'space.sentTo' : 'space.sentAs', {
          portal: sentTo.portal,
          ticket: sentTo.ticket ?? '',
          at: words.moment(sentTo.at),
        }),
  ];
  return (
    <li>
      <div>{name}</div>
      <div className={styles['quiet']}>{facts.filter((fact) => fact !== '').join(' · ')}</div>
    </li>
  );
}
