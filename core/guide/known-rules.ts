import type { GuideView, Looked } from './types.ts';

const MOST_SHOWN = 5;

/** Is there an answer already? What fits is offered; only that nothing fits is an answer by itself. Pure. */
export function known({ form, fitting: { hits, cases } }: GuideView): Looked {
  const inLog = hits.filter((one) => one.inLog !== null);
  const isSilent = form.description === undefined && inLog.length === 0;
  if (isSilent && cases.length === 0) return {};
  if (hits.length === 0 && cases.length === 0)
    return { answer: 'no', sentence: 'No article and no case of yours fits these words or the errors in the logs.' };
  const reasons = [
    ...hits.slice(0, MOST_SHOWN).map(({ title, source }) => ({ source, text: title })),
    ...cases.slice(0, MOST_SHOWN).map(({ number, title }) => ({ source: `Your case ${number}`, text: title })),
  ];
  return { sentence: sentenceOf(hits.length, inLog.length, cases.length), reasons };
}

function sentenceOf(articles: number, inLog: number, cases: number): string {
  const said = [
    articles === 0 ? '' : articles === 1 ? 'One article may fit.' : `${articles} articles may fit.`,
    inLog === 0
      ? ''
      : inLog === 1
        ? 'One of them is about an error in the logs.'
        : `${inLog} of them are about errors in the logs.`,
    cases === 0 ? '' : cases === 1 ? 'One case of yours is alike.' : `${cases} cases of yours are alike.`,
  ];
  return said.filter((one) => one !== '').join(' ');
}
