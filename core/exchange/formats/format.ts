import type { CivilDate } from '../../scoring';
import type { Columns, Repeated } from '../columns';
import type { NamedCycle } from '../cycle-name';
import type { Amount, Drafts } from '../drafts';
import type { Period } from '../kpi-table/period';
import type { MessageKey, Say } from '../messages';
import type { Row, Sheet } from '../sheet';

/** What a format reads rows with: cells by field, in the way this file writes numbers and dates. */
export interface Reading {
  today: CivilDate;
  /** The file's place in what is read, for ids of places. */
  file: number;
  rows: readonly Row[];
  headers: readonly string[];
  /** The tables of the other files that are read with this one. */
  beside: readonly Sheet[];
  /** For titles of records that no row names. */
  say: Say;
  /** The trimmed cell of a field; empty where the file has no such column. */
  cell(row: Row, field: string): string;
  /** Whether the file has a column of that field. */
  has(field: string): boolean;
  /** The header that a field's column goes by. */
  header(field: string): string;
  amount(text: string): Amount | undefined;
  date(text: string): CivilDate | undefined;
  /** The field that a column holds. */
  fieldOf(column: number): string | undefined;
  /** The month, quarter, year or day that a header names. */
  period(header: string): Period | undefined;
  /** Says why a row is not taken. */
  refuse(row: Pick<Row, 'line'>, key: MessageKey, values?: Record<string, string | number>): void;
  /** Says what is different about a row that is taken. */
  remark(row: Pick<Row, 'line'>, key: MessageKey, values?: Record<string, string | number>): void;
  /** The cycle of a record that is in the store already: what a row may belong to. */
  knownCycle(id: string): NamedCycle | undefined;
}

/** A kind of file that can be read: one file of this folder each, and one line in its index. */
export interface Format {
  id: string;
  columns: Columns;
  /** A field that many of its columns hold. */
  repeated?: Repeated;
  /** Fields that it may be known by, and that nothing is taken from. */
  unused?: readonly string[];
  /** Fields without which the file cannot be of this format. */
  required: readonly string[];
  dates: readonly string[];
  amounts: readonly string[];
  /** The locale that its numbers are always written in; the reader's where absent. */
  numbersIn?: string;
  /** For a file whose headers say too little: whether it is of this format, by those that are read with it. */
  isKnownBeside?(headers: readonly string[], beside: readonly Sheet[]): boolean;
  read(reading: Reading): Drafts;
}
