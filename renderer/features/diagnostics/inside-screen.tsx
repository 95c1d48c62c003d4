import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotId } from '../../../shared/domain/primitives.ts';
import { Crumb } from '../../components/crumb.tsx';
import { bytes } from '../../components/number-words.ts';
import { Page } from '../../components/page.tsx';
import { BundlePart } from '../../components/preview/bundle-page.tsx';
import { Proofs } from '../../components/preview/proofs.tsx';
import { useRead } from '../../data/core.tsx';
import { href } from '../../data/router.ts';

/** What is in the bundle of a collection, before it goes anywhere. */
export function InsideScreen({ snapshot }: { readonly snapshot: string }): ReactElement {
  const { t } = useTranslation();
  const source = { snapshot: snapshot as SnapshotId };
  const bundle = useRead('preview.open', { source }).data;
  const sentence =
    bundle === undefined
      ? { strong: t('review.opening') }
      : {
          strong: t('review.holds', { count: bundle.files, size: bytes(bundle.bytes) }),
          rest: t('review.privateThings', { count: bundle.removed }),
        };
  return (
    <Page
      name={t('review.inside')}
      crumb={<Crumb to={href('diagnostics', snapshot)} from={t('frame.diagnostics')} here={t('review.inside')} />}
      {...sentence}
      back={`/diagnostics/${encodeURIComponent(snapshot)}`}
    >
      <BundlePart source={source} />
      {bundle !== undefined && <Proofs encrypted={false} gate={bundle.gate} sha256={bundle.sha256} />}
    </Page>
  );
}
