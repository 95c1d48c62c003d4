import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine, Line } from '../../components/line.tsx';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useSay } from '../../components/toasts.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import styles from './settings.module.css';

/** The keys whose notices are believed. */
export function KeysBlock(): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const remove = useWrite('notices.removeKey');
  const add = useWrite('notices.addKey');
  const keys = useRead('notices.keys', {}).data?.keys ?? [];
  return (
    <Block
      title={t('keys.title')}
      note={String(keys.length)}
      aside={
        <Button size="small" onClick={() => setAdding(true)}>
          {t('keys.add')}
        </Button>
      }
    >
      {remove.error !== null && <FailureLine error={remove.error} />}
      {keys.length === 0 && <Line>{t('keys.none')}</Line>}
      {keys.length > 0 && (
        <Sheet>
          {keys.map(({ keyId, publicKey, fingerprint, source }) => (
            <SheetRow
              key={keyId}
              title={`${keyId} · ${t(`keys.source.${source}`)}`}
              text={<code className={styles['code']}>{fingerprint}</code>}
              end={
                source === 'person' && (
                  <Button
                    size="small"
                    onClick={() =>
                      remove.mutate(
                        { keyId },
                        {
                          onSuccess: () =>
                            say({
                              text: t('keys.removed', { keyId }),
                              undo: () => add.mutate({ keyId, publicKey, fingerprint }),
                            }),
                        },
                      )
                    }
                  >
                    {t('app.remove')}
                  </Button>
                )
              }
            />
          ))}
        </Sheet>
      )}
      {adding && <KeyDialog onClose={() => setAdding(false)} />}
    </Block>
  );
}

/** A key by hand. Its fingerprint is typed from another source, never copied from the key itself. */
function KeyDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [fields, setFields] = useState({ keyId: '', publicKey: '', fingerprint: '' });
  const add = useWrite('notices.addKey');
  return (
    <FormDialog
      title={t('keys.addTitle')}
      action={t('keys.add')}
      error={add.error}
      busy={add.isPending}
      onClose={onClose}
      onSubmit={() => add.mutate(fields, { onSuccess: onClose })}
    >
      {(['keyId', 'publicKey', 'fingerprint'] as const).map((name) => (
        <Field key={name} label={t(`keys.field.${name}`)} hint={t(`keys.hint.${name}`)} required>
          <Input
            value={fields[name]}
            autoComplete="off"
            onChange={(_, { value }) => setFields({ ...fields, [name]: value.trim() })}
          />
        </Field>
      ))}
    </FormDialog>
  );
}
