import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput, CoreContract } from '../../../shared/contract/index.ts';
import type { PortalView } from '../../../shared/domain/portals.ts';
import { Choice } from '../../components/choice.tsx';
import { useWrite } from '../../data/core.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';

interface Fields {
  readonly kind: PortalView['kind'];
  readonly id: string;
  readonly url: string;
  readonly queue: string;
  /** Empty: no case is handed over through it. */
  readonly handoverQueue: string;
  readonly token: string;
  readonly path: string;
  /** Largest file the portal takes, in MB, as typed. */
  readonly maxFile: string;
  /** How long an unclear answer is given to settle, in seconds, as typed. */
  readonly settle: string;
  readonly makeDefault: boolean;
  /** Another address, but the same help desk: what cases know of it stays true. */
  readonly isSameDesk: boolean;
}

function fieldsOf(portal: PortalView | undefined): Fields {
  const kind = portal?.kind ?? 'rt';
  const fresh = { maxFileBytes: 5_000_000, settleMs: 90_000, handoverQueue: undefined };
  const stored = portal?.config.kind === 'rt' ? portal.config : fresh;
  return {
    kind,
    maxFile: String(stored.maxFileBytes / 1_000_000),
    settle: String(stored.settleMs / 1000),
    id: portal?.id ?? '',
    url: kind === 'rt' ? (portal?.address ?? '') : '',
    queue: portal?.queue ?? '',
    handoverQueue: stored.handoverQueue ?? '',
    token: '',
    path: kind === 'folder' ? (portal?.address ?? '') : '',
    makeDefault: portal?.isDefault ?? true,
    isSameDesk: false,
  };
}

const isMoved = (fields: Fields, portal: PortalView | undefined): boolean =>
  portal !== undefined && (fields.kind === 'rt' ? fields.url : fields.path) !== portal.address;

// What the dialog does not show (names of fields, words for severities) stays as it is stored.
function inputOf(fields: Fields, portal: PortalView | undefined): CallInput<CoreContract, 'portals.add'> {
  const { kind, id, url, queue, path, token, makeDefault } = fields;
  const kept = portal?.config.kind === 'rt' ? portal.config : {};
  const maxFileBytes = Math.round(Number(fields.maxFile) * 1_000_000);
  const settleMs = Math.round(Number(fields.settle) * 1000);
  const handoverQueue = fields.handoverQueue.trim() === '' ? undefined : fields.handoverQueue;
  const rt = { ...kept, kind: 'rt' as const, id, url, queue, handoverQueue, maxFileBytes, settleMs };
  const config = kind === 'rt' ? rt : { kind, id, path };
  const isSameDesk = fields.isSameDesk && isMoved(fields, portal);
  return { config, secret: kind === 'rt' && token !== '' ? token : null, makeDefault, isSameDesk };
}

/** Adds a portal or changes one. The token is only written: it goes to the system's secret store and is never shown. */
export function PortalDialog(props: {
  readonly portal: PortalView | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [fields, setFields] = useState(() => fieldsOf(props.portal));
  const add = useWrite('portals.add');
  const set = (change: Partial<Fields>): void => setFields((before) => ({ ...before, ...change }));
  const known = props.portal !== undefined;
  const kinds = (['rt', 'folder'] as const).map((value) => ({ value, text: t(`portal.kind.${value}`) }));
  return (
    <FormDialog
      title={known ? t('portal.editTitle', { id: fields.id }) : t('portal.addTitle')}
      action={t('app.save')}
      error={add.error}
      busy={add.isPending}
      onClose={props.onClose}
      onSubmit={() => add.mutate(inputOf(fields, props.portal), { onSuccess: props.onClose })}
    >
      {!known && <Choice options={kinds} value={fields.kind} onChange={(kind) => set({ kind })} />}
      <Field label={t('portal.id')} hint={t('portal.idHint')} required>
        <Input value={fields.id} disabled={known} onChange={(_, { value }) => set({ id: value })} />
      </Field>
      {fields.kind === 'rt' ? (
        <RtFields fields={fields} set={set} hasToken={props.portal?.hasSecret ?? false} />
      ) : (
        <FolderField path={fields.path} onChange={(path) => set({ path })} />
      )}
      {isMoved(fields, props.portal) && (
        <Checkbox
          label={t('portal.sameDesk')}
          checked={fields.isSameDesk}
          onChange={(_, { checked }) => set({ isSameDesk: checked === true })}
        />
      )}
      <Checkbox
        label={t('portal.useForNew')}
        checked={fields.makeDefault}
        onChange={(_, { checked }) => set({ makeDefault: checked === true })}
      />
    </FormDialog>
  );
}

function RtFields(props: {
  readonly fields: Fields;
  readonly set: (change: Partial<Fields>) => void;
  readonly hasToken: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { fields, set } = props;
  return (
    <>
      <Field label={t('portal.url')} hint={t('portal.urlHint')} required>
        <Input type="url" value={fields.url} onChange={(_, { value }) => set({ url: value })} />
      </Field>
      <Field label={t('portal.queue')} required>
        <Input value={fields.queue} onChange={(_, { value }) => set({ queue: value })} />
      </Field>
      <Field label={t('portal.handoverQueue')} hint={t('portal.handoverQueueHint')}>
        <Input value={fields.handoverQueue} onChange={(_, { value }) => set({ handoverQueue: value })} />
      </Field>
      <Field label={t('portal.token')} hint={t(props.hasToken ? 'portal.tokenKeep' : 'portal.tokenHint')}>
        <Input
          type="password"
          autoComplete="off"
          value={fields.token}
          onChange={(_, { value }) => set({ token: value })}
        />
      </Field>
      <Field label={t('portal.maxFile')} hint={t('portal.maxFileHint')} required>
        <Input
          type="number"
          min={0.1}
          step="any"
          value={fields.maxFile}
          onChange={(_, { value }) => set({ maxFile: value })}
        />
      </Field>
      <Field label={t('portal.settle')} hint={t('portal.settleHint')} required>
        <Input
          type="number"
          min={0}
          step="any"
          value={fields.settle}
          onChange={(_, { value }) => set({ settle: value })}
        />
      </Field>
    </>
  );
}

/** A folder, chosen by the system's dialog or typed (a share need not be reachable now). */
function FolderField(props: { readonly path: string; readonly onChange: (path: string) => void }): ReactElement {
  const { t } = useTranslation();
  const choose = useWrite('files.chooseFolder');
  const run = (): void =>
    choose.mutate(
      { title: t('portal.chooseFolder') },
      { onSuccess: ({ path }) => (path === null ? undefined : props.onChange(path)) },
    );
  return (
    <Field label={t('portal.folder')} hint={choose.error?.message ?? t('portal.folderHint')} required>
      <Input
        value={props.path}
        onChange={(_, { value }) => props.onChange(value)}
        contentAfter={
          <Button size="small" appearance="transparent" onClick={run}>
            {t('settings.choose')}
          </Button>
        }
      />
    </Field>
  );
}
