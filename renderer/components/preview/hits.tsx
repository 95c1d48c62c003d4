import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GateHit, OutgoingFile } from '../../../shared/domain/outgoing.ts';
import { WarningRegular } from '../icons.ts';
import { FailureLine } from '../line.tsx';
import { Block, Sheet, SheetRow } from '../sheet.tsx';
import styles from './preview.module.css';
import type { Deciding } from './use-deciding.ts';

/** The file a hit lies in. */
type HitFile = Pick<OutgoingFile, 'item' | 'name'> & Partial<Pick<OutgoingFile, 'kind'>>;

/** Only texts, and texts in bundles of this app, can be changed; an archive goes whole or not at all. */
function canTakeOut(hit: GateHit, file: HitFile | undefined): boolean {
  return file?.kind !== 'binary' && hit.where.split(' › ').length <= 2;
}

/** What the second scan found, each with where it is and what can be done about it. Nothing is sent before. */
export function Hits(props: {
  readonly hits: readonly GateHit[];
  readonly files: readonly HitFile[];
  readonly deciding: Deciding;
}): ReactElement | null {
  const { t } = useTranslation();
  const { hits, files, deciding } = props;
  if (hits.length === 0) return null;
  return (
    <Block title={t('review.hits')} note={t('review.hitsNote')}>
      {deciding.error !== null && <FailureLine error={deciding.error} />}
      <Sheet label={t('review.hits')}>
        {hits.map((hit) => (
          <SheetRow
            key={hit.id}
            mark={<WarningRegular />}
            title={t('review.hit', { what: hit.looksLike, where: hit.where })}
            text={<HitText hit={hit} file={files.find(({ name }) => hit.where.startsWith(name))} deciding={deciding} />}
          />
        ))}
      </Sheet>
    </Block>
  );
}

function HitText(props: {
  readonly hit: GateHit;
  readonly file: HitFile | undefined;
  readonly deciding: Deciding;
}): ReactElement {
  const { t } = useTranslation();
  const { hit, file, deciding } = props;
  const [asked, setAsked] = useState<'redact' | 'pass' | null>(null);
  const line = hit.line === null ? '' : t('review.hitLine', { line: hit.line });
  return (
    <>
      <p>{`${line} ${hit.maySend ? '' : t('review.neverSent')}`.trim()}</p>
      <div className={styles['buttons']}>
        {canTakeOut(hit, file) && (
          <Button size="small" onClick={() => setAsked('redact')}>
            {t('review.takeOut')}
          </Button>
        )}
        {file !== undefined && (
          <Button
            size="small"
            disabledFocusable={deciding.isWorking}
            onClick={() => void deciding.decide({ kind: 'withhold', item: file.item })}
          >
            {t('review.leaveFile')}
          </Button>
        )}
        {hit.maySend && (
          <Button size="small" onClick={() => setAsked('pass')}>
            {t('review.anyway')}
          </Button>
        )}
      </div>
      {asked === 'redact' && <TakeOut deciding={deciding} onDone={() => setAsked(null)} />}
      {asked === 'pass' && <Pass hit={hit} deciding={deciding} onDone={() => setAsked(null)} />}
    </>
  );
}

interface FormProps {
  readonly deciding: Deciding;
  readonly onDone: () => void;
}

function TakeOut({ deciding, onDone }: FormProps): ReactElement {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const run = (): void =>
    void deciding.decide({ kind: 'redact', value: value.trim() }).then((done) => done && onDone());
  return (
    <div className={styles['anyway']}>
      <Field label={t('review.redactLabel')} hint={t('review.redactText')}>
        <Input value={value} onChange={(_, data) => setValue(data.value)} />
      </Field>
      <Button size="small" disabledFocusable={value.trim().length < 3} onClick={run}>
        {t('review.redactDo')}
      </Button>
    </div>
  );
}

function Pass({ hit, deciding, onDone }: FormProps & { readonly hit: GateHit }): ReactElement {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const run = (): void =>
    void deciding.decide({ kind: 'pass', hit: hit.id, reason: reason.trim() }).then((done) => done && onDone());
  return (
    <div className={styles['anyway']}>
      <Field label={t('review.anywayReason')} hint={t('review.keepHint')}>
        <Textarea value={reason} resize="vertical" onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Button size="small" disabledFocusable={reason.trim() === ''} onClick={run}>
        {t('review.anywayDo')}
      </Button>
    </div>
  );
}
