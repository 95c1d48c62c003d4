import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../shared/domain/cases.ts';
import { Crumb } from '../../../components/crumb.tsx';
import { DocumentPdfRegular, PrintRegular } from '../../../components/icons.ts';
import { FailureLine, Line } from '../../../components/line.tsx';
import { Page } from '../../../components/page.tsx';
import { useSay } from '../../../components/toasts.tsx';
import { isCtrl, useShortcut } from '../../../components/use-shortcut.ts';
import { useTimeWords } from '../../../components/use-words.ts';
import { Waiting } from '../../../components/waiting.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useCase } from '../../../data/queries.ts';
import { CasePaper } from './case-paper.tsx';
import { paperFileName } from './paper-rules.ts';

const isCtrlP = isCtrl('p');
const print = (): void => window.print();

/** A case, sent or not, as the page it is printed on. */
export function PaperScreen({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const query = useCase(id);
  if (query.data !== undefined) return <Paper one={query.data} />;
  return (
    <Page name={t('paper.name')} strong={t('case.reading')} back="/cases">
      {query.error === null ? (
        <Waiting rows={6} height={56} />
      ) : (
        <FailureLine error={query.error} retry={() => void query.refetch()} />
      )}
    </Page>
  );
}

function Paper({ one }: { readonly one: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords(60_000);
  const { failure, save } = usePdf(one);
  useShortcut(isCtrlP, print);
  const place = one.state === 'draft' ? `/report/${one.id}` : `/cases/${one.id}`;
  const title = one.title === '' ? t('cases.untitled') : one.title;
  return (
    <Page
      // The name of the window is the title of a PDF and the head of a printed page.
      name={`${one.number} – ${title}`}
      crumb={<Crumb to={`#${place}`} from={`${one.number} ${title}`} here={t('paper.name')} />}
      strong={t('paper.strong', { number: one.number })}
      rest={t('paper.rest', { at: words.moment(new Date(words.now).toISOString()) })}
      back={place}
      aside={
        save === undefined ? undefined : (
          <Button icon={<DocumentPdfRegular />} onClick={save}>
            {t('paper.pdf')}
          </Button>
        )
      }
      primary={{ text: t('paper.print'), icon: <PrintRegular />, run: print }}
      line={failure === '' ? undefined : <Line live>{t('paper.notSaved', { reason: failure })}</Line>}
    >
      <CasePaper one={one} words={words} />
    </Page>
  );
}

/** Saving the page as a PDF, where the desktop can. */
function usePdf(one: CaseDetail): { readonly failure: string; readonly save: (() => void) | undefined } {
  const { t } = useTranslation();
  const say = useSay();
  const [failure, setFailure] = useState('');
  const desktop = bridge();
  const savePdf = desktop?.savePdf;
  if (savePdf === undefined) return { failure, save: undefined };
  const save = async (): Promise<void> => {
    const saved = await savePdf(paperFileName(one.number));
    setFailure(saved.outcome === 'failed' ? saved.reason : '');
    if (saved.outcome === 'saved') say({ text: t('paper.saved', { name: saved.name }) });
  };
  return { failure, save: () => void save() };
}
