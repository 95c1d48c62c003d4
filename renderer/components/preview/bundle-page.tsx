import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewSource } from '../../../shared/domain/preview.ts';
import { failureOf } from '../../data/call-error.ts';
import { useRead } from '../../data/core.tsx';
import { FailureLine, Line } from '../line.tsx';
import { Waiting } from '../waiting.tsx';
import { BundleViewer } from './bundle-viewer.tsx';
import { Edits } from './edits.tsx';
import { useChange } from './use-change.ts';
import type { LookedAt } from './use-bundle.ts';
import type { OwnEntry } from './use-entries.tsx';

/** A bundle to look through, as soon as it is open; else why there is none, and what leads on. */
export function BundlePart(props: {
  readonly source: PreviewSource;
  readonly own?: readonly OwnEntry[];
  readonly head?: ReactNode;
  /** Where the bundle cannot be shown. */
  readonly otherwise?: ReactNode;
}): ReactElement {
  const { source, own, head } = props;
  const query = useRead('preview.open', { source });
  if (query.data !== undefined) {
    return <Open key={JSON.stringify(source)} looked={{ source, bundle: query.data }} own={own} head={head} />;
  }
  if (query.error === null) return <Waiting rows={10} height={32} />;
  return (
    <>
      <Unshown error={query.error} retry={() => void query.refetch()} />
      {props.otherwise}
    </>
  );
}

/** Only what may pass by itself gets a way to try again. */
function Unshown({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactElement {
  const { code, message } = failureOf(error);
  return code === 'not-found' || code === 'refused' ? (
    <Line>{message}</Line>
  ) : (
    <FailureLine error={error} retry={retry} />
  );
}

function Open(props: {
  readonly looked: LookedAt;
  readonly own: readonly OwnEntry[] | undefined;
  readonly head: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { looked, own = [], head } = props;
  const changing = useChange(looked);
  const { edits, fixedBecause } = looked.bundle;
  return (
    <>
      {fixedBecause !== null && <Line>{fixedBecause}</Line>}
      {looked.bundle.rules === 'none' && <Line>{t('review.neverLooked')}</Line>}
      <BundleViewer looked={looked} changing={changing} own={own} head={head} />
      <Edits edits={edits} changing={changing} />
    </>
  );
}
