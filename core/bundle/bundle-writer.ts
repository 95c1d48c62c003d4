import type { Result } from '../../shared/result.ts';
import type { BundleFormat } from './bundle-format.ts';
import { publishBundle } from './publish.ts';
import type { PublishedBundle, PublishRequest } from './publish.ts';
import { stageBundle } from './stage.ts';
import type { StageRequest } from './stage.ts';

/** What to pack, and where; a ZIP unless told otherwise. */
export interface BundleRequest
  extends Omit<StageRequest, 'format'>, Pick<PublishRequest, Exclude<keyof PublishRequest, 'staged'>> {
  readonly format?: BundleFormat;
}

/** `stageBundle` and `publishBundle` in one, for callers with nothing to do between them. */
export async function writeBundle(request: BundleRequest): Promise<Result<PublishedBundle>> {
  const staged = await stageBundle({ ...request, format: request.format ?? 'zip' });
  return staged.ok ? publishBundle({ ...request, staged: staged.value }) : staged;
}
