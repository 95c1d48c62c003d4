import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { factKey } from './fact-catalogue.ts';
import styles from '../facts.module.css';

/** Titles of the patterns of logs by their id; a pattern that is not there is called by its id. */
export type PatternTitles = ReadonlyMap<string, string>;

/**
 * What a fact is called: whose it is, and words for it. A fact that nobody has words for keeps its raw name, unchanged
 * and in the type of code.
 */
export function FactName(props: {
  readonly group: string;
  readonly factKey: string;
  readonly patterns?: PatternTitles;
}): ReactElement {
  const { t } = useTranslation();
  const known = factKey(props.group, props.factKey);
  if (known === undefined)
    return (
      <code className={styles['raw']} translate="no">
        {props.factKey}
      </code>
    );
  const { id, whose } = known;
  return (
    <>
      {whose.map((part, at) => (
        <Fragment key={whose.slice(0, at + 1).join('/')}>
          {belonging(part, at, whose)}
          {' · '}
        </Fragment>
      ))}
      {t(`fact.key.${id}`, { name: nameOf(known.name) })}
    </>
  );

  function belonging(part: string, at: number, all: readonly string[]): ReactElement | string {
    const isEndpoint = props.group === 'probe' && at === all.length - 1;
    if (isEndpoint && /^\d+$/u.test(part)) return t('fact.port', { n: part });
    if (props.group === 'probe' && at === 0 && part === 'portal' && all.length > 1) return t('fact.portal');
    return <span translate="no">{part}</span>;
  }

  function nameOf(name: string): string {
    if (id === 'logs.pattern') return props.patterns?.get(name) ?? name;
    const [, volume] = /^volume (\d+)$/u.exec(name) ?? [];
    return id.startsWith('disk.') && volume !== undefined ? t('fact.volume', { n: volume }) : name;
  }
}
