import type { CivilDate, Confidence } from '../scoring';
import type { Unit } from '../words';

/** Version 1 of the public format: the one thing that leaves the extension. Its meaning is frozen. */
export interface Snapshot {
  pacemark: number;
  asOf: CivilDate;
  /** Random and opt-in; never the id of a record. */
  publicId?: string;
  title?: string;
  lang?: string;
  cycle?: SnapshotCycle;
  objectives?: SnapshotObjective[];
  map?: SnapshotMap;
  kpis?: SnapshotKpi[];
}

export interface SnapshotCycle {
  title?: string;
  start: CivilDate;
  end: CivilDate;
}

export interface SnapshotObjective {
  title: string;
  weight?: number;
  /** A reviewed score, 0..1, shown as such. */
  score?: number;
  keyResults: SnapshotKeyResult[];
}

export interface SnapshotKeyResult {
  title: string;
  /** `reach` where absent. */
  metric?: 'reach' | 'maintain' | 'milestones' | 'yesNo';
  start?: number;
  target?: number;
  atLeast?: number;
  atMost?: number;
  tolerance?: number;
  /** Weights of milestones. */
  done?: number;
  of?: number;
  unit?: Unit;
  current?: number;
  date?: CivilDate;
  weight?: number;
  committed?: boolean;
  confidence?: Confidence;
  note?: string;
  /** Pairs of day number (0 is 1970-01-01) and value, oldest first. */
  history?: [day: number, value: number][];
  /** A reviewed score, 0..1. */
  score?: number;
  movedTarget?: boolean;
}

export interface SnapshotMap {
  perspectives: { title: string; question?: string }[];
  /** Columns through the lanes. */
  themes?: { title: string }[];
  /** `perspective`, `theme` and `kpis` are places in their lists. */
  objectives: { title: string; perspective: number; theme?: number; kpis?: number[] }[];
  links: [from: number, to: number][];
  /** The stored order within each lane: places in `objectives`. */
  lanes?: number[][];
}

export interface SnapshotKpi {
  title: string;
  /** `number` where absent; of a yes/no the values are 1 and 0. */
  metric?: 'number' | 'yesNo';
  unit?: Unit;
  goal?: number;
  redFlag?: number;
  current?: number;
  date?: CivilDate;
  frequency?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
  /** Share in its objective's score; 1 where absent. */
  weight?: number;
  history?: [day: number, value: number][];
}
