import type { Fields } from '../model';
import type { CivilDate, Confidence } from '../scoring';
import type { Unit } from '../words';
import type { NamedCycle } from './cycle-name';
import type { KpiDraft } from './kpi-table/rows';

/** Where a draft stands in the files: said with whatever is told about it. */
export interface Place {
  file: number;
  line: number;
}

export interface ObjectiveDraft extends Place {
  id: string;
  /** The title as the file writes it; `fields.title` may be cut. */
  name: string;
  cycle: NamedCycle;
  fields: Omit<Fields<'objective'>, 'order'>;
}

export interface KeyResultDraft extends Place {
  id: string;
  name: string;
  objectiveName: string;
  cycle: NamedCycle;
  fields: Omit<Fields<'keyResult'>, 'order'>;
  /** A value without a check-in of its own: one only where there is no other. */
  current?: number;
  /** The date of that value, where the file says it. */
  currentDate?: CivilDate;
}

export interface InitiativeDraft extends Place {
  id: string;
  cycle: NamedCycle;
  fields: Omit<Fields<'initiative'>, 'order'>;
}

export interface MilestoneDraft extends Place {
  id: string;
  cycle: NamedCycle;
  fields: Omit<Fields<'milestone'>, 'order'>;
}

export interface PhaseDraft extends Place {
  id: string;
  cycle: NamedCycle;
  fields: Fields<'phase'>;
}

/** What a check-in says beside whose it is. */
export interface Said {
  confidence?: Confidence;
  note?: string;
  blocker?: string;
  /** Which page it was read on; only our own file says it. */
  receipt?: Fields<'checkIn'>['receipt'];
}

/** A check-in of a key result whose record is known. */
export interface CheckInDraft extends Place, Said {
  id: string;
  keyResult: string;
  date: CivilDate;
  value: number;
}

/** A check-in that names its key result by title; which one it is shows when all files are read. */
export interface LooseCheckIn extends Place, Said {
  format: string;
  /** Its own id and that of its key result, where the file gives them: then it is taken as it stands. */
  id?: string;
  keyResult?: string;
  title: string;
  objective: string;
  date: CivilDate;
  text: string;
  amount?: Amount;
}

/** A number of a cell, with the unit that stood beside it. */
export interface Amount {
  value: number;
  unit?: Unit;
}

/** What a format finds in one file. */
export interface Drafts {
  objectives: ObjectiveDraft[];
  keyResults: KeyResultDraft[];
  initiatives: InitiativeDraft[];
  milestones: MilestoneDraft[];
  phases: PhaseDraft[];
  checkIns: CheckInDraft[];
  loose: LooseCheckIn[];
  kpis: KpiDraft[];
}

export const noDrafts = (): Drafts => ({
  objectives: [],
  keyResults: [],
  initiatives: [],
  milestones: [],
  phases: [],
  checkIns: [],
  loose: [],
  kpis: [],
});
