import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../shared/policy/index.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { Block } from '../../components/sheet.tsx';
import { Cite, Row, Rows } from './cited.tsx';
import styles from './policy.module.css';

/** The levels with what they mean and their examples. */
export function ReadSeverities({ policy }: { readonly policy: Policy }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {policy.severities.map((level) => (
        <Block
          key={level.level}
          title={t('policy.level', { n: level.level, name: level.name })}
          note={level.portalWording}
          aside={<Cite nature={level.nature} cite={level.cite} />}
        >
          <p className={styles['meaning']}>
            <SeverityMark severity={level.level} /> {level.meaning}
          </p>
          <Rows>
            {level.examples.map(({ id, text, cite }) => (
              <Row key={id} cited={{ nature: level.nature, cite }}>
                {text}
              </Row>
            ))}
          </Rows>
        </Block>
      ))}
    </>
  );
}
