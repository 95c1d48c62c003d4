import type { TFunction } from 'i18next';
import { SendRegular } from '../../../components/icons.ts';
import type { PageAction } from '../../../components/page.tsx';
import { useRead } from '../../../data/core.tsx';
import { go } from '../../../data/router.ts';
import type { CaseId } from '../../../../shared/domain/primitives.ts';
import type { RequestKind } from '../../../../shared/policy/index.ts';

/** Whether a draft of this kind still needs a key contact's yes; while that is being read, it does. */
export function useLacksApproval(id: CaseId, rules: RequestKind | undefined): boolean {
  const isNeeded = rules?.approval === true;
  const { data } = useRead('requests.approval', { id }, { enabled: isNeeded });
  return isNeeded && data?.state !== 'approved';
}

/** Where the part with the approval is found. */
export const APPROVAL_PLACE = 'approval';

interface Standing {
  readonly id: CaseId;
  /** How many answers are open. */
  readonly missing: number;
  readonly lacksApproval: boolean;
  readonly offline: boolean;
  readonly send: () => void;
}

/** What can be done next: Send where nothing is missing, else the way to what is. */
export function nextAction(t: TFunction, { id, missing, lacksApproval, offline, send }: Standing): PageAction {
  if (missing > 0) return { text: t('review.answerOpen'), run: () => go(`/report/${id}?open`) };
  if (lacksApproval) return { text: t('review.toApproval'), run: showApproval };
  return { text: offline ? t('report.sendLater') : t('report.send'), icon: <SendRegular />, run: send };
}

function showApproval(): void {
  const place = document.querySelector<HTMLElement>(`#${APPROVAL_PLACE}`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus();
}
