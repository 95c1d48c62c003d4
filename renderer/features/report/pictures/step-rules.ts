import type { Attachment } from '../../../../shared/domain/cases.ts';
import type { CasePictures } from '../../../../shared/domain/pictures.ts';
import { isPictureName, stepOf } from '../../../../shared/domain/pictures.ts';

/** A picture of a draft with what is written under it. */
export interface Shown {
  readonly attachment: Attachment;
  readonly text: string;
}

/** Recorded steps in their order, and all other pictures. Pure. */
export function sortPictures(
  attachments: readonly Attachment[],
  texts: CasePictures,
): { readonly steps: readonly Shown[]; readonly others: readonly Shown[] } {
  const shown = attachments
    .filter(({ name }) => isPictureName(name))
    .map((attachment) => ({ attachment, text: texts.find(({ id }) => id === attachment.id)?.text ?? '' }));
  const steps = shown
    .filter(({ attachment }) => stepOf(attachment.name) !== undefined)
    .sort((one, other) => (stepOf(one.attachment.name) ?? 0) - (stepOf(other.attachment.name) ?? 0));
  return { steps, others: shown.filter(({ attachment }) => stepOf(attachment.name) === undefined) };
}

/** The numbered steps as support reads them. `see` names a picture where nothing was written. Pure. */
export function stepsText(steps: readonly Shown[], see: (name: string) => string): string {
  return steps
    .map(({ attachment, text }, index) => {
      const words = text.trim();
      return `${index + 1}. ${words === '' ? see(attachment.name) : `${words} (${attachment.name})`}`;
    })
    .join('\n');
}

/** Whether an answer is nothing but numbered steps that name their pictures: then no person wrote it. Pure. */
export function isStepsText(answer: string): boolean {
  if (answer.trim() === '') return true;
  return answer.split('\n').every((line) => /^\d+\. .*step-\d{2,3}\.png\)?$/u.test(line));
}

/** What is written under a picture, changed; what is written under pictures that are gone goes. Pure. */
export function withText(texts: CasePictures, here: readonly Attachment[], id: string, text: string): CasePictures {
  const known = texts.filter((one) => one.id !== id && here.some((attachment) => attachment.id === one.id));
  return text === '' ? known : [...known, { id, text }];
}

/** An order with one of them moved by one place. Pure. */
export function movedBy<T>(all: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const to = index + by;
  if (to < 0 || to >= all.length) return all;
  const next = [...all];
  const [one] = next.splice(index, 1);
  if (one !== undefined) next.splice(to, 0, one);
  return next;
}
