import { type DecimalSign, decimalSignOf, decimalSigns, readAmount } from './amounts';
import { type Mapping, mapColumns } from './columns';
import type { NamedCycle } from './cycle-name';
import { type DateOrder, dateOrderOf, dateOrders, readDate } from './dates';
import type { Drafts } from './drafts';
import { type Format, formats } from './formats';
import type { Say } from './messages';
import type { FileCorrection, FileReport, GivenFile, ReadContext, RowReport } from './preview';
import { delimiterOf, delimiters, readSheet, type Sheet } from './sheet';
import { textOfBytes } from './text-of-bytes';

export interface ReadFile {
  report: FileReport;
  drafts?: Drafts;
  refused: RowReport[];
  remarks: RowReport[];
}

/** The cycle of a record that a row may belong to: of the store's, or of a file that is read beside this one. */
export type CycleOf = (id: string) => NamedCycle | undefined;

/** Reads one file on its own: what it is, and what its rows say. Takes any bytes and never throws. */
export function readFile(
  given: GivenFile,
  file: number,
  context: ReadContext,
  cycleOf: CycleOf,
  say: Say,
): ReadFile {
  const correction = context.corrections?.files?.[file] ?? {};
  const report: FileReport = { name: given.name, mapping: [], fields: [], rows: 0 };
  const result: ReadFile = { report, refused: [], remarks: [] };
  const withProblem = (problem: string): ReadFile => {
    report.problem = problem;
    return result;
  };
  const text = textOfBytes(given.bytes, say);
  if (!text.ok) return withProblem(text.problem);
  report.encoding = text.encoding;
  report.delimiter = oneOf(delimiters, correction.delimiter) ?? delimiterOf(text.text, knownHeaders);
  const sheet = readSheet(text.text, report.delimiter, say);
  if ('problem' in sheet) return withProblem(sheet.problem);
  report.rows = sheet.rows.length + sheet.refused.length;
  const format = formatOf(sheet.headers, correction);
  const mapping = format ? mapColumns(sheet.headers, format.columns, correction.mapping) : [];
  report.format = format?.id;
  report.fields = Object.keys(format?.columns ?? {});
  report.mapping = sheet.headers.map((header, column) => ({
    column,
    header,
    ...(mapping[column] ? { field: mapping[column] } : {}),
  }));
  if (!format) return withProblem(say('noHeaders'));
  const missing = format.required.filter((field) => !mapping.includes(field));
  if (missing.length)
    return withProblem(say('missingColumns', { columns: missing.map(columnName(format)).join(', ') }));
  if (report.rows === 0) return withProblem(say('noRows'));
  result.refused = sheet.refused.map((row) => ({ file, ...row }));
  result.drafts = readRows(format, mapping, sheet, correction, result, { file, context, cycleOf, say });
  return result;
}

interface Place {
  file: number;
  context: ReadContext;
  cycleOf: CycleOf;
  say: Say;
}

/** Lets the format read the rows, in the file's own way of writing numbers and dates. */
function readRows(
  format: Format,
  mapping: Mapping,
  sheet: Sheet,
  correction: FileCorrection,
  result: ReadFile,
  { file, context, cycleOf, say }: Place,
): Drafts {
  const { report, refused, remarks } = result;
  const place = (field: string) => mapping.indexOf(field);
  const cells = (fields: readonly string[]): string[] => {
    const places = fields.map(place).filter((column) => column >= 0);
    return sheet.rows.flatMap((row) => places.map((column) => row.cells[column] ?? ''));
  };
  const dateOrder: DateOrder =
    oneOf(dateOrders, correction.dateOrder) ?? dateOrderOf(cells(format.dates), context.locale);
  const sign: DecimalSign =
    oneOf(decimalSigns, correction.decimalSign) ??
    decimalSignOf(cells(format.amounts), format.numbersIn ?? context.locale);
  report.dateOrder = dateOrder;
  report.decimalSign = sign;
  return format.read({
    today: context.today,
    file,
    rows: sheet.rows,
    cell: (row, field) => row.cells[place(field)] ?? '',
    header: (field) => sheet.headers[place(field)] ?? field,
    amount: (text) => readAmount(text, sign),
    date: (text) => readDate(text, dateOrder),
    refuse: ({ line }, key, values) => refused.push({ file, line, why: say(key, values) }),
    remark: ({ line }, key, values) => remarks.push({ file, line, why: say(key, values) }),
    knownCycle: cycleOf,
  });
}

/** A format that was chosen, else the one of those that fit whose columns are most at home here. */
function formatOf(headers: readonly string[], correction: FileCorrection): Format | undefined {
  const chosen = formats.find(({ id }) => id === correction.format);
  if (chosen) return chosen;
  let best: { format: Format; score: number } | undefined;
  for (const format of formats) {
    const mapping = mapColumns(headers, format.columns, correction.mapping);
    const found = mapping.filter((field) => field !== undefined).length;
    if (found < 2) continue;
    const fits = format.required.every((field) => mapping.includes(field));
    const score = found + (fits ? 1000 : 0);
    if (!best || score > best.score) best = { format, score };
  }
  return best?.format;
}

const knownHeaders = (headers: string[]): number =>
  Math.max(
    ...formats.map(
      ({ columns }) => mapColumns(headers, columns).filter((field) => field !== undefined).length,
    ),
  );

const oneOf = <T>(list: readonly T[], value: T | undefined): T | undefined =>
  list.find((one) => one === value);

/** What a missing column would be headed. */
const columnName =
  (format: Format) =>
  (field: string): string =>
    format.columns[field]?.[0] ?? field;
