import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DatabaseRegular,
  DeleteRegular,
  DesktopRegular,
  DocumentTextRegular,
  FolderZipRegular,
  HistoryRegular,
  ImageRegular,
  NumberSymbolRegular,
  SettingsRegular,
  StethoscopeRegular,
} from '../../../components/icons.ts';
import { FailureLine, Line } from '../../../components/line.tsx';
import { bytes } from '../../../components/number-words.ts';
import type { LookedAt } from '../../../components/preview/use-bundle.ts';
import { useChange } from '../../../components/preview/use-change.ts';
import type { Changing } from '../../../components/preview/use-change.ts';
import { Block } from '../../../components/sheet.tsx';
import { useZone } from '../../../components/use-words.ts';
import { clockTime } from '../../../components/time-words.ts';
import { useDraft } from '../draft-context.ts';
import { useRemove } from '../use-remove.ts';
import styles from './evidence.module.css';
import { withheldDecisions } from './evidence-rules.ts';
import type { GoRow, RowKind } from './evidence-rules.ts';
import type { Evidence } from './use-evidence.ts';

const ICONS: Readonly<Record<RowKind, ReactElement>> = {
  recordings: <HistoryRegular />,
  scenarios: <DatabaseRegular />,
  logs: <DocumentTextRegular />,
  facts: <StethoscopeRegular />,
  settings: <SettingsRegular />,
  eventLog: <DesktopRegular />,
  other: <FolderZipRegular />,
  pictures: <ImageRegular />,
  steps: <NumberSymbolRegular />,
  file: <DocumentTextRegular />,
  bundle: <FolderZipRegular />,
};

/** Everything that goes, kind by kind, each with a tick that leaves it out and puts it back. */
export function WillGo({ evidence }: { readonly evidence: Evidence }): ReactElement | null {
  const { t } = useTranslation();
  const { rows, looked } = evidence;
  if (rows.length === 0) return null;
  const going = rows.filter(({ isIn }) => isIn);
  const size = going.reduce((sum, row) => sum + row.bytes, 0);
  const words = { n: going.length, of: rows.length, size: bytes(size), packed: bytes(evidence.bytes) };
  return (
    <Block
      title={t('evidence.willGo')}
      note={t('evidence.howMuch', words)}
      aside={looked !== undefined && <Remove name={evidence.bundleName} item={evidence.bundleId} />}
    >
      {looked === undefined ? <Rows evidence={evidence} /> : <OpenRows evidence={evidence} looked={looked} />}
    </Block>
  );
}

/** Where the bundle is open, its parts can be left out: it is made anew and scanned again each time. */
function OpenRows({ evidence, looked }: { readonly evidence: Evidence; readonly looked: LookedAt }): ReactElement {
  const { t } = useTranslation();
  const changing = useChange(looked);
  const { progress, isWorking, error } = changing;
  const { fixedBecause } = looked.bundle;
  return (
    <>
      {fixedBecause !== null && <Line>{fixedBecause}</Line>}
      <Rows evidence={evidence} changing={changing} isFixed={fixedBecause !== null} />
      {error !== null && <FailureLine error={error} />}
      <div className={styles['making']} aria-live="polite">
        {isWorking && (
          <>
            {t('review.making')} {progress !== null && t('evidence.made', { done: progress.done, of: progress.of })}
            <Button size="small" onClick={() => changing.cancel()}>
              {t('app.cancel')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

interface RowsProps {
  readonly evidence: Evidence;
  readonly changing?: Changing;
  readonly isFixed?: boolean;
}

function Rows({ evidence, changing, isFixed = false }: RowsProps): ReactElement {
  const { t } = useTranslation();
  const { rows, deciding } = evidence;
  const isWorking = deciding.isWorking || changing?.isWorking === true;
  return (
    <>
      <ul className={styles['sheet']} aria-label={t('evidence.willGo')}>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            evidence={evidence}
            isFixed={isFixed && row.way.by === 'part'}
            isWorking={isWorking}
            turn={(isIn) => turn(row, isIn, evidence, changing)}
          />
        ))}
      </ul>
      {deciding.error !== null && <FailureLine error={deciding.error} />}
    </>
  );
}

/** Leaves a row out, or puts it back; whether that was done. */
async function turn(row: GoRow, isIn: boolean, { deciding }: Evidence, changing?: Changing): Promise<boolean> {
  const { way } = row;
  if (way.by === 'part') {
    if (changing === undefined) return false;
    if (!isIn) return changing.make({ kind: 'leaveOutPart', part: way.part });
    return way.edit !== null && changing.undo(way.edit);
  }
  const made = withheldDecisions(deciding.made);
  let done = true;
  for (const item of way.items) {
    const decision = made.find((one) => one.item === item);
    // One after the other: each is audited by itself.
    if (!isIn && decision === undefined) done = (await deciding.decide({ kind: 'withhold', item })) && done;
    if (isIn && decision !== undefined) done = (await deciding.undecide(decision.id)) && done;
  }
  return done;
}

function Row(props: {
  readonly row: GoRow;
  readonly evidence: Evidence;
  readonly isFixed: boolean;
  /** Something is being changed. The tick keeps the focus and answers again afterwards. */
  readonly isWorking: boolean;
  readonly turn: (isIn: boolean) => Promise<boolean>;
}): ReactElement {
  const { t } = useTranslation();
  const { row, isFixed, isWorking } = props;
  // The tick follows the hand at once; the bundle is made anew meanwhile.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isIn = wanted ?? row.isIn;
  const change = async (checked: boolean): Promise<void> => {
    if (isWorking) return;
    setWanted(checked);
    await props.turn(checked);
    setWanted(null);
  };
  return (
    <li className={isIn ? styles['row'] : styles['rowOut']}>
      <Checkbox
        label={{ children: <Title row={row} evidence={props.evidence} />, className: styles['title'] ?? '' }}
        checked={isIn}
        disabled={isFixed}
        onChange={(_, { checked }) => void change(checked === true)}
      />
      <span className={styles['icon']} aria-hidden="true">
        {ICONS[row.kind]}
      </span>
      <span>{t('evidence.files', { count: row.files })}</span>
      <span className={styles['why']}>{isIn ? t(`evidence.why.${row.kind}`) : t('evidence.leftOut')}</span>
      <span className={styles['size']}>{bytes(row.bytes)}</span>
      <Remove name={row.name} item={row.way.by === 'files' ? row.way.items[0] : undefined} />
    </li>
  );
}

function Title({ row, evidence }: { readonly row: GoRow; readonly evidence: Evidence }): ReactElement {
  const { t } = useTranslation();
  const { form } = useDraft();
  const zone = useZone();
  const { kind, name } = row;
  if (name !== null) return <>{name}</>;
  if (kind === 'recordings' && evidence.range !== null) {
    const clock = (iso: string): string => clockTime(Date.parse(iso), zone);
    const { from, to } = evidence.range;
    return <>{t('evidence.recording', { from: clock(from.at), to: clock(to.at) })}</>;
  }
  if ((kind === 'logs' || kind === 'settings') && form.instance !== undefined)
    return <>{t(`evidence.ofInstance.${kind}`, { instance: form.instance })}</>;
  return <>{t(`evidence.kind.${kind}`)}</>;
}

/** Takes a file, or all that was collected, off the draft. */
function Remove(props: { readonly name: string | null; readonly item: string | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const { remove, isPending } = useRemove();
  const { name, item } = props;
  if (name === null || item === undefined) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<DeleteRegular />}
      aria-label={t('report.removeFile', { name })}
      disabledFocusable={isPending}
      onClick={() => remove({ id: item, name })}
    />
  );
}
