import type { OutgoingPreview } from '../../../../shared/domain/outgoing.ts';

type Text = OutgoingPreview['text'][number];

/** One text of an answer; `part` says which one where an answer has several, as a sign-in name and a name. */
interface AnswerPart {
  readonly part: 'id' | 'name' | 'at' | undefined;
  readonly text: Text;
}

/** What answers one question: its entries in order, each with the parts that belong together, as those of one person. */
export interface Answer {
  /** The place of its first text, which names the question. */
  readonly field: string;
  readonly entries: readonly (readonly AnswerPart[])[];
}

/** The list of the case text, its number in the list and the part, for answers that are lists or have parts. */
const PARTS: readonly RegExp[] = [
  /^(?<question>users)\.(?<entry>\d+)\.(?<part>id|name)$/u,
  /^(?<question>recordings)\.(?<entry>\d+)$/u,
  /^(?<question>preparedBy)\.(?<part>name|at)$/u,
  /^(?<question>request\.accepted)\.(?<entry>\d+)\.by$/u,
];

/** The case text by its questions, each once, in the order in which they come. Pure. */
export function answersOf(texts: OutgoingPreview['text']): readonly Answer[] {
  const questions = new Map<string, { readonly field: string; readonly entries: Map<string, AnswerPart[]> }>();
  for (const text of texts) {
    const place = PARTS.map((pattern) => pattern.exec(text.field)?.groups).find((found) => found !== undefined);
    const question = place?.['question'] ?? text.field;
    const answer = questions.get(question) ?? { field: text.field, entries: new Map<string, AnswerPart[]>() };
    const entry = place?.['entry'] ?? '';
    const parts = answer.entries.get(entry) ?? [];
    parts.push({ part: partOf(place?.['part']), text });
    answer.entries.set(entry, parts);
    questions.set(question, answer);
  }
  return [...questions.values()].map(({ field, entries }) => ({ field, entries: [...entries.values()] }));
}

function partOf(name: string | undefined): AnswerPart['part'] {
  return name === 'id' || name === 'name' || name === 'at' ? name : undefined;
}
