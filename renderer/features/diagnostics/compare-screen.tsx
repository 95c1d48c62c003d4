import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../shared/domain/compare.ts';
import { Crumb } from '../../components/crumb.tsx';
import { CopyRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { Page } from '../../components/page.tsx';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useSay } from '../../components/toasts.tsx';
import { useKnownWord } from '../../components/use-known-word.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useRead } from '../../data/core.tsx';
import { useSnapshots } from '../../data/queries.ts';
import { href, usePlace } from '../../data/router.ts';
import { ComparePickers } from './compare-pickers.tsx';
import { asText, choiceOf, instanceNames } from './compare-rules.ts';
import type { CompareChoice } from './compare-rules.ts';
import { CompareTable } from './compare-table.tsx';
import { compareSentence } from './compare-words.ts';
import type { Sentence } from './compare-words.ts';
import { useFew } from './few.tsx';

/** What matters comes first, so these say what there is to know. */
const FIRST = 8;

/** Two collections or two instances: what differs, in sentences and in two columns. */
export function CompareScreen(): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const words = useTimeWords();
  const choice = choiceOf(usePlace().query);
  const { comparison, error, empty } = useComparison(choice);
  const sentence = empty ?? (comparison === undefined ? undefined : compareSentence(t, words, comparison));
  const copy = (): void => {
    if (comparison === undefined || sentence === undefined) return;
    const headline = [sentence.strong, sentence.rest].filter((part) => part !== undefined).join(' ');
    const text = asText(headline, t('compare.notCompared'), comparison);
    void navigator.clipboard.writeText(text).then(
      () => say({ text: t('compare.copied') }),
      () => say({ text: t('compare.notCopied') }),
    );
  };
  return (
    <Page
      name={t('compare.name')}
      crumb={<Crumb to={href('diagnostics')} from={t('frame.diagnostics')} here={t('compare.name')} />}
      strong={sentence?.strong ?? t(error === null ? 'compare.reading' : 'compare.failed')}
      rest={sentence?.rest}
      primary={comparison === undefined ? undefined : { text: t('compare.copy'), icon: <CopyRegular />, run: copy }}
      back="/diagnostics"
    >
      <ComparePickers choice={choice} comparison={comparison} words={words} />
      {error !== null && empty === undefined && <FailureLine error={error} />}
      {comparison === undefined && error === null && empty === undefined && <Waiting rows={5} height={40} />}
      {comparison !== undefined && <Compared comparison={comparison} words={words} />}
    </Page>
  );
}

interface Answer {
  readonly comparison: Comparison | undefined;
  readonly error: Error | null;
  /** Said instead when there is nothing to compare. */
  readonly empty: Sentence | undefined;
}

function useComparison({ kind, a, b, all }: CompareChoice): Answer {
  const { t } = useTranslation();
  const list = useSnapshots();
  const snapshots = list.data?.snapshots ?? [];
  const isTime = kind === 'snapshots';
  const newest = useRead(
    'snapshots.get',
    { id: snapshots[0]?.id ?? '-' },
    { enabled: snapshots.length > 0 && !isTime },
  );
  const [first, second] = instanceNames(newest.data?.facts ?? []);
  const [one, other] = [a ?? first, b ?? (a === second ? first : second)];
  const enough = isTime
    ? snapshots.length > 1 || (a !== undefined && b !== undefined)
    : one !== undefined && other !== undefined;
  const overTime = useRead(
    'compare.snapshots',
    { all, ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) },
    { enabled: isTime && enough },
  );
  const sides = useRead('compare.instances', { a: one ?? '-', b: other ?? '-', all }, { enabled: !isTime && enough });
  const answer = isTime ? overTime : sides;
  const known = list.data !== undefined && (isTime || snapshots.length === 0 || newest.data !== undefined);
  const nothing = known && !enough;
  return {
    comparison: enough ? answer.data : undefined,
    error: list.error ?? newest.error ?? answer.error,
    empty: nothing
      ? { strong: t('compare.noSides'), rest: t(isTime ? 'compare.collectAgain' : 'compare.oneInstance') }
      : undefined,
  };
}

function Compared({ comparison, words }: { readonly comparison: Comparison; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const known = useKnownWord();
  const { a, b, differences, sentences, notCompared } = comparison;
  const label = (side: Comparison['a']): string =>
    side.kind === 'snapshot' && side.takenAt !== null ? t('diagnostics.at', words.due(side.takenAt)) : side.label;
  const { shown, more } = useFew(sentences, FIRST);
  const high = new Set(differences.filter(({ importance }) => importance === 'high').map((one) => one.sentence));
  return (
    <>
      {sentences.length > 0 && (
        <Block title={t('compare.inWords')} note={String(sentences.length)}>
          <Sheet>
            {shown.map((sentence) => (
              <SheetRow key={sentence} title={sentence} strong={high.has(sentence)} low />
            ))}
          </Sheet>
          {more}
        </Block>
      )}
      <CompareTable comparison={comparison} labels={{ a: label(a), b: label(b) }} words={words} />
      {notCompared.length > 0 && (
        <Block title={t('compare.notCompared')} note={String(notCompared.length)}>
          <Sheet>
            {notCompared.map(({ what, reason }) => (
              <SheetRow key={`${what} ${reason}`} title={known('collector', what)} text={reason} />
            ))}
          </Sheet>
        </Block>
      )}
    </>
  );
}
