import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutgoingDecision, OutgoingFile } from '../../../../shared/domain/outgoing.ts';
import type { Removal } from '../../../../shared/domain/redaction.ts';
import { FailureLine, Line } from '../../../components/line.tsx';
import { bytes } from '../../../components/number-words.ts';
import { kindWord } from '../../../components/preview/preview-words.ts';
import { Pane } from './pane.tsx';
import { Picture } from './picture.tsx';
import styles from './review.module.css';
import type { Deciding } from '../../../components/preview/use-deciding.ts';

/** One attached file that does not go as a bundle: what becomes of it, why, and what the person may decide. */
export function FilePane(props: {
  readonly file: OutgoingFile;
  readonly removals: readonly Removal[];
  readonly deciding: Deciding;
}): ReactElement {
  const { t } = useTranslation();
  const { file, removals, deciding } = props;
  const own = removals.filter(({ path }) => path === file.name || path.startsWith(`${file.name}/`));
  return (
    <Pane label={file.name}>
      <p className={styles['fileName']}>
        {file.name} <span className={styles['quiet']}>{bytes(file.bytes)}</span>
      </p>
      <p>{t(`review.action.${file.action}`)}</p>
      {file.reason !== null && <Line>{file.reason}</Line>}
      {deciding.error !== null && <FailureLine error={deciding.error} />}
      {file.kind === 'image' && <PictureChoice file={file} deciding={deciding} />}
      {file.kind !== 'image' && file.action === 'withheld' && <SendAnyway file={file} deciding={deciding} />}
      {file.kind !== 'image' && file.action !== 'withheld' && (
        <Button size="small" onClick={() => void deciding.decide({ kind: 'withhold', item: file.item })}>
          {t('review.leaveOut')}
        </Button>
      )}
      {own.length > 0 && (
        <ul className={styles['removals']}>
          {own.map((one) => (
            <li key={`${one.line}-${one.column}-${one.mark}`}>
              {t('review.atLine', { kind: kindWord(t, one.kind), line: one.line, mark: one.mark })}
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}

const isSend = (one: OutgoingDecision, item: string): boolean => one.kind === 'send' && one.item === item;

/** The picture itself and the tick without which it stays here. */
function PictureChoice({ file, deciding }: { readonly file: OutgoingFile; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation();
  const made = deciding.made.find(({ decision }) => isSend(decision, file.item));
  // The tick is there at once; what would be sent is prepared again meanwhile.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const left = deciding.made.find(({ decision }) => decision.kind === 'withhold' && decision.item === file.item);
  const tick = async (checked: boolean): Promise<void> => {
    setWanted(checked);
    // Whoever left it out with the evidence and ticks it here wants it to go after all.
    if (checked && left !== undefined) await deciding.undecide(left.id);
    const done = checked
      ? await deciding.decide({ kind: 'send', item: file.item, reason: t('review.lookedReason') })
      : made !== undefined && (await deciding.undecide(made.id));
    if (!done) setWanted(null);
  };
  return (
    <>
      <Checkbox
        label={t('review.looked')}
        checked={wanted ?? file.action !== 'withheld'}
        onChange={(_, { checked }) => void tick(checked === true)}
      />
      <Picture id={file.item} name={file.name} />
    </>
  );
}

/** Puts back what was left out; else asks for a reason, where one helps. */
function SendAnyway({
  file,
  deciding,
}: {
  readonly file: OutgoingFile;
  readonly deciding: Deciding;
}): ReactElement | null {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const left = deciding.made.find(({ decision }) => decision.kind === 'withhold' && decision.item === file.item);
  if (left !== undefined)
    return (
      <Button size="small" onClick={() => void deciding.undecide(left.id)}>
        {t('review.putBack')}
      </Button>
    );
  if (!file.maySend) return null;
  return (
    <div className={styles['anyway']}>
      <Field label={t('review.anywayReason')} hint={t('review.keepHint')}>
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button
        size="small"
        disabledFocusable={reason.trim() === ''}
        onClick={() => void deciding.decide({ kind: 'send', item: file.item, reason: reason.trim() })}
      >
        {t('review.anyway')}
      </Button>
    </div>
  );
}
