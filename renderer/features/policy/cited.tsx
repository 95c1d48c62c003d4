import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Nature } from '../../../shared/policy/index.ts';
import { useSaid } from '../../i18n/said.ts';
import styles from './policy.module.css';

/** How binding a value is and where it stands: "Target · G 4.3" of a number, "Guideline · G 4.3" of anything else. */
export function Cite(props: {
  readonly nature: Nature;
  readonly cite: string;
  readonly isTarget?: boolean | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const said = useSaid();
  const { nature, cite, isTarget } = props;
  return (
    <span className={styles['cite']}>
      {isTarget === true ? t(`policy.nature.${nature}`) : t(`policy.standing.${nature}`)} · {said(cite)}
    </span>
  );
}

/** Rows of a sheet that are read, not acted on: what it is, in words, and where it comes from. */
export function Rows(props: { readonly children: ReactNode }): ReactElement {
  return <ul className={styles['rows']}>{props.children}</ul>;
}

export function Row(props: {
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly cited?: { readonly nature: Nature; readonly cite: string };
  /** The row is about a number to keep. */
  readonly isTarget?: boolean;
}): ReactElement {
  const { title, children, cited, isTarget } = props;
  return (
    <li className={styles['rowRead']}>
      <div className={styles['rowWords']}>
        {title !== undefined && <div className={styles['rowTitle']}>{title}</div>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {cited !== undefined && <Cite nature={cited.nature} cite={cited.cite} isTarget={isTarget} />}
    </li>
  );
}

export interface Statement {
  readonly id: string;
  readonly name?: string | undefined;
  readonly text: string;
  readonly cite: string;
  readonly nature: Nature;
}

/** Sentences of the policy, each with its place, as rows. */
export function StatementRows(props: { readonly of: readonly Statement[] }): readonly ReactElement[] {
  return props.of.map((one) => (
    <Row key={one.id} title={one.name} cited={one}>
      {one.text}
    </Row>
  ));
}
