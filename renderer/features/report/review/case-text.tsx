import type { i18n, TFunction } from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutgoingPreview } from '../../../../shared/domain/outgoing.ts';
import { useKinds } from '../kind/use-kind-rules.ts';
import { answersOf } from './answers-rules.ts';
import styles from './review.module.css';

const MARK = /\[REDACTED:[a-z-]+(?::[a-z-]+)?\]|\b(?:USER|MAIL|SID|HOST|DOMAIN|IP|MAC)-[0-9a-f]{8}\b/g;

/** The case text as support sees it, question by question; parts of one answer stand under it with their names. */
export function CaseText({ text }: { readonly text: OutgoingPreview['text'] }): ReactElement {
  const { t, i18n } = useTranslation();
  const asked = new Map(useKinds().flatMap(({ fields = [] }) => fields.map(({ id, label }) => [id, label])));
  return (
    <dl className={styles['fields']}>
      {answersOf(text).map(({ field, entries }) => (
        <div key={field}>
          <dt>{namedField(t, asked, field) ?? fieldName(t, i18n, field)}</dt>
          {entries.map((parts) => (
            <dd key={parts[0]?.text.field} className={parts[0]?.part === undefined ? undefined : styles['parts']}>
              {parts.map(({ part, text: { field: place, text: value, removed } }) => (
                <div key={place}>
                  {part !== undefined && <span className={styles['part']}>{t(`review.partOf.${part}`)}</span>}
                  <span>{marked(value)}</span>
                  {removed > 0 && <div className={styles['quiet']}>{t('review.entryRemoved', { count: removed })}</div>}
                </div>
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The name of what the core adds, and of what a kind of request asked, as the policy says it. */
function namedField(t: TFunction, asked: ReadonlyMap<string, string>, field: string): string | undefined {
  if (field === 'severityWhy') return t('review.severityWhy');
  if (field.startsWith('preparedBy.')) return t('review.preparedBy');
  if (/^request\.accepted\.\d+\.by$/u.test(field)) return t('kinds.agreedBy');
  const [, id] = /^request\.fields\.(.+)$/u.exec(field) ?? [];
  return id === undefined ? undefined : asked.get(id);
}

/** The question that a part of an answer belongs to: "users.0.name" is one of who is affected. */
function fieldName(t: TFunction, words: Pick<i18n, 'exists'>, field: string): string {
  const [item = field, part = ''] = field.split('.');
  // The name comes from the core, so its type cannot be known; whether there are words is asked first.
  const say = (key: string): string | undefined => (words.exists(key) ? String(t(key as never)) : undefined);
  if (item === 'checks') return say(`checks.question.${part}`) ?? field;
  const unknown = item === 'unknown' ? say(`report.label.${part}`) : undefined;
  if (unknown !== undefined) return t('report.reasonLabel', { item: unknown });
  return say(`report.label.${field}`) ?? say(`report.label.${item}`) ?? field;
}

function marked(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    parts.push(text.slice(at, match.index));
    parts.push(
      <mark key={match.index} className={styles['mark']}>
        {match[0]}
      </mark>,
    );
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return parts;
}
