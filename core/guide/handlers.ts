import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { Guide } from './guide-service.ts';

/** Contract → guide. */
export function guideHandlers(guide: Guide): Pick<CoreHandlers, 'guide.look'> {
  return { 'guide.look': ({ id }) => guide.look(id) };
}
