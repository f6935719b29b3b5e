import type { Doc, Patch } from '../model';
import type { CivilDate } from '../scoring';
import type { Unit } from '../words';
import type { DecimalSign } from './amounts';
import type { ColumnCorrection } from './columns';
import type { NamedCycle } from './cycle-name';
import type { DateOrder } from './dates';
import type { Layout } from './layouts';
import type { Delimiter } from './sheet';
import type { Encoding, EncodingChoice } from './text-of-bytes';

/** A file as it was chosen or dropped. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What the store has already: its cycle documents, removed records included. */
export type KnownRecords = readonly Doc[];

export interface ReadContext {
  today: CivilDate;
  locale: string;
  known: KnownRecords;
  corrections?: Corrections;
}

/** What a person puts right before anything is written; files are told apart by their place. */
export interface Corrections {
  files?: readonly (FileCorrection | undefined)[];
  /** Question id → the key result that was meant, or null to leave its rows out. */
  answers?: ReadonlyMap<string, string | null>;
}

export interface FileCorrection {
  format?: string;
  encoding?: EncodingChoice;
  delimiter?: Delimiter;
  dateOrder?: DateOrder;
  decimalSign?: DecimalSign;
  mapping?: readonly ColumnCorrection[];
}

/** Everything that a person sees before anything is written, and the patches that would be. */
export interface ImportPreview {
  files: FileReport[];
  counts: RecordCount[];
  cycles: CyclePreview[];
  kpis: KpiPreview[];
  /** Rows that are not taken. */
  refused: RowReport[];
  /** Rows that are taken otherwise than as they stand. */
  remarks: RowReport[];
  questions: Question[];
  /** All of it as one change; empty where nothing is new. */
  patches: Patch[];
}

export interface FileReport {
  name: string;
  format?: string;
  encoding?: Encoding;
  /** How its table is written, where that is not cells between delimiters. */
  layout?: Layout['id'];
  delimiter?: Delimiter;
  dateOrder?: DateOrder;
  decimalSign?: DecimalSign;
  /** `field` is absent where a column is not used. */
  mapping: { column: number; header: string; field?: string }[];
  /** The fields that this format knows, for a correction. */
  fields: string[];
  rows: number;
  /** Why nothing of this file is taken. */
  problem?: string;
}

export interface RowReport {
  file: number;
  line: number;
  why: string;
}

/** `back`: it was removed and comes back as it was. */
export type RecordFate = 'new' | 'there' | 'back';

export interface RecordCount {
  /** Absent for what is on the scorecard. */
  cycle?: string;
  kind: 'objective' | 'keyResult' | 'initiative' | 'checkIn' | 'kpi' | 'reading';
  new: number;
  there: number;
  back: number;
}

export interface CyclePreview extends NamedCycle {
  objectives: ObjectivePreview[];
}

export interface ObjectivePreview {
  id: string;
  title: string;
  fate: RecordFate;
  keyResults: KeyResultPreview[];
  initiatives: { id: string; title: string; fate: RecordFate }[];
}

export interface KeyResultPreview {
  id: string;
  title: string;
  fate: RecordFate;
  metric: string;
  start?: number;
  target?: number;
  unit?: Unit;
  checkIns: Record<RecordFate, number>;
  /** The sheet's current value, taken as a check-in of that day. */
  current?: { value: number; date: CivilDate };
  initiatives: { id: string; title: string; fate: RecordFate }[];
}

export interface KpiPreview {
  id: string;
  title: string;
  fate: RecordFate;
  /** The id of its strategic objective or perspective, and its title; one of the four has none of its own. */
  parent: string;
  parentTitle?: string;
  metric?: 'number' | 'yesNo';
  unit?: Unit;
  goal?: number;
  redFlag?: number;
  readings: Record<RecordFate, number>;
  /** The first and the last day of its readings in the file. */
  from?: CivilDate;
  to?: CivilDate;
}

/** Check-ins whose key result is not certain. `several`: more than one fits; `none`: the person may still choose one. */
export interface Question {
  id: string;
  why: 'several' | 'none';
  title: string;
  file: number;
  lines: number[];
  candidates: { keyResult: string; title: string; objective: string; cycle: string }[];
}
