import type { TFunction } from 'i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import type { SnapshotHistory } from '../../../shared/domain/snapshot-history.ts';
import type { TimeWords } from '../../components/time-words.ts';

/** A fact as the first look shows it: a name, what is so, and what to compare it with. */
export interface KeyFact {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
}

export type KeyGroup = 'versions' | 'services' | 'machine' | 'network';

/** What key facts are made from. */
export interface Sources {
  readonly t: TFunction;
  readonly words: TimeWords;
  readonly snapshot: Pick<SnapshotDetail, 'facts' | 'takenAt'>;
  readonly history: SnapshotHistory | undefined;
}
