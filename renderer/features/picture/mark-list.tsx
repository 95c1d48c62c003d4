import { Button, Input } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteRegular } from '../../components/icons.ts';
import { boundsOf } from './marks.ts';
import type { Mark } from './marks.ts';
import styles from './picture.module.css';

/** What was put on the picture, in words: each can be chosen, written and removed without the mouse. */
export function MarkList(props: {
  readonly marks: readonly Mark[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
  readonly onChange: (marks: readonly Mark[]) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { marks, chosen, onChoose, onChange } = props;
  const field = useRef<HTMLInputElement>(null);
  const mark = chosen === null ? undefined : marks[chosen];
  // A text that was just put on the picture is written next.
  useEffect(() => {
    if (mark?.kind === 'text' && mark.text === '') field.current?.focus();
  }, [mark]);
  const words = (one: Mark): string => {
    const { x, y, width, height } = boundsOf(one);
    return t('pictures.editor.mark', { tool: t(`pictures.editor.tool.${one.kind}`), x, y, width, height });
  };
  return (
    <section className={styles['list']} aria-label={t('pictures.editor.list')}>
      <h2>{t('pictures.editor.list')}</h2>
      {marks.length === 0 && <p className={styles['quiet']}>{t('pictures.editor.empty')}</p>}
      <ol>
        {marks.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- marks have no name but their place
          <li key={index}>
            <div className={styles['mark']}>
              <Button
                size="small"
                appearance={index === chosen ? 'outline' : 'subtle'}
                aria-pressed={index === chosen}
                onClick={() => onChoose(index)}
              >
                {words(one)}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={t('pictures.editor.removeMark', { mark: words(one) })}
                onClick={() => onChange(marks.filter((_, at) => at !== index))}
              />
            </div>
            {one.kind === 'text' && (
              <Input
                input={{ ref: index === chosen ? field : null }}
                size="small"
                aria-label={t('pictures.editor.textLabel')}
                placeholder={t('pictures.editor.textLabel')}
                value={one.text}
                onChange={(_, { value }) => onChange(marks.with(index, { ...one, text: value }))}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
