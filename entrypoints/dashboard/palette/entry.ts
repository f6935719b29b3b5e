import type { QuickEntry } from '../../../core/exchange/quick-entry';
import type { ListActions } from '../../shared/quarter/list-keys';

export type Group =
  | 'quick'
  | 'actions'
  | 'objectives'
  | 'keyResults'
  | 'kpis'
  | 'strategy'
  | 'cycles'
  | 'notes';

/** What an entry does when it is chosen. */
export type Doing =
  | { go: string }
  | { inList(commands: ListActions): void }
  /** Stays open with this text typed. */
  | { fill: string }
  /** Stays open and says what came of it. */
  | { stay(): void }
  /** Writes it, stays open and says so. */
  | { write: QuickEntry };

/** One line of the palette. */
export interface Entry {
  id: string;
  group: Group;
  title: string;
  /** What else there is to say of it, beside it. */
  about?: string;
  /** The key that does the same in the list. */
  key?: string;
  /** Shown only once something is typed. */
  isDetail?: boolean;
  doing: Doing;
}
