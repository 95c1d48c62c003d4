import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnowledgeState } from '../../../shared/domain/knowledge.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { shortDay } from '../../components/time-words.ts';
import { useSay } from '../../components/toasts.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useWrite } from '../../data/core.tsx';

type Source = KnowledgeState['sources'][number];

/** Where the articles come from and how old each part is; an import can be taken away again. */
export function Sources({ sources }: { readonly sources: readonly Source[] }): ReactElement | null {
  const { t } = useTranslation();
  const zone = useTimeWords();
  const [asked, setAsked] = useState<Source | null>(null);
  if (sources.length === 0) return null;
  const about = ({ articles, contentAt, kind }: Source): string =>
    [
      t('knowledge.articles', { count: articles }),
      ...(contentAt === null ? [] : [t('knowledge.contentOf', { at: shortDay(Date.parse(contentAt), zone.zone) })]),
      t(kind === 'shipped' ? 'knowledge.shipped' : 'knowledge.ownImport'),
    ].join(' · ');
  return (
    <Block title={t('knowledge.sources')}>
      <Sheet>
        {sources.map((source) => (
          <SheetRow
            key={source.name}
            title={source.name}
            text={about(source)}
            end={
              source.kind !== 'shipped' && (
                <Button
                  size="small"
                  aria-label={t('knowledge.removeOf', { name: source.name })}
                  onClick={() => setAsked(source)}
                >
                  {t('app.remove')}
                </Button>
              )
            }
          />
        ))}
      </Sheet>
      {asked !== null && <RemoveDialog source={asked} onClose={() => setAsked(null)} />}
    </Block>
  );
}

/** Asked first: only the file it came from brings it back. */
function RemoveDialog(props: { readonly source: Source; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const remove = useWrite('knowledge.removeSource');
  const { source, onClose } = props;
  const submit = (): void =>
    remove.mutate(
      { source: source.name },
      {
        onSuccess: ({ articles }) => {
          say({ text: t('knowledge.removed', { count: articles }) });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      alert
      title={t('knowledge.removeTitle', { name: source.name })}
      action={t('app.remove')}
      error={remove.error}
      busy={remove.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('knowledge.removeText', { count: source.articles })}</p>
    </FormDialog>
  );
}
