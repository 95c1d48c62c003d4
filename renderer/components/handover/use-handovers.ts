import type { HandoverView } from '../../../shared/domain/handover.ts';
import type { PortalView } from '../../../shared/domain/portals.ts';
import { useRead } from '../../data/core.tsx';
import { usePortals } from '../../data/queries.ts';

/** Cases between people: what waits, and what became of what was handed over. */
export const useHandovers = () => useRead('handover.list', {});

/** The newest hand-over of a case. */
export function useHandoverOf(id: string): HandoverView | undefined {
  return useHandovers().data?.handovers.find(({ caseId }) => caseId === id);
}

/** Who the person is for support, and whether they may send. */
export const useStanding = () => useRead('contacts.me', {});

/** The folder that comes with the app lies on this machine, so no colleague sees it. */
const OWN_FOLDER = 'folder';

/** Portals through which a prepared case reaches a colleague: shared folders, and those with a hand-over queue. */
export function useHandoverPortals(): readonly PortalView[] {
  const portals = usePortals().data?.portals ?? [];
  return portals.filter(({ config, id }) =>
    config.kind === 'folder' ? id !== OWN_FOLDER : config.handoverQueue !== undefined,
  );
}
