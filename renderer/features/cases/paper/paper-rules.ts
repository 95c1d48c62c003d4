import { FORM_ITEMS, isAnswered } from '../../../../shared/domain/case-form.ts';
import type { CaseDraft, FormItem } from '../../../../shared/domain/case-form.ts';

/** Items answered by files, which paper lists with their hashes instead. */
const FILE_ITEMS: ReadonlySet<FormItem> = new Set(['attachments', 'recordings']);

/** An item of the form as paper shows it. */
export interface PaperItem {
  readonly item: FormItem;
  /** `unknown`: left out on purpose, with the reason as its text. */
  readonly kind: 'answered' | 'unknown';
  readonly value: unknown;
  /** Where the machine found it; empty for what a person wrote. */
  readonly source: string;
}

/** The answered items of a form, in the guide's order; open ones are left out. Pure. */
export function paperItems(form: CaseDraft): readonly PaperItem[] {
  return FORM_ITEMS.flatMap((item): readonly PaperItem[] => {
    if (FILE_ITEMS.has(item)) return [];
    const reason = form.unknown?.[item]?.trim() ?? '';
    if (reason !== '') return [{ item, kind: 'unknown', value: reason, source: '' }];
    const value: unknown = item === 'attachments' ? undefined : form[item];
    if (!isAnswered(value)) return [];
    const source = form.sources?.[item];
    return [{ item, kind: 'answered', value, source: source?.from === 'machine' ? source.note : '' }];
  });
}

/** "case-1042.pdf": what a file of this case may be called on every system. Pure. */
export function paperFileName(number: number): string {
  return `case-${number}.pdf`;
}
