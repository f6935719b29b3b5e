import { type DecimalSign, decimalSignOf, decimalSigns, readAmount } from './amounts';
import { type Mapping, mapColumns } from './columns';
import { areYears, type NamedCycle } from './cycle-name';
import { type DateOrder, dateOrderOf, dateOrders, readDate } from './dates';
import type { Drafts } from './drafts';
import { type Format, formats } from './formats';
import { periodOf } from './kpi-table/period';
import { layouts } from './layouts';
import type { Say } from './messages';
import type { FileCorrection, FileReport, GivenFile, ReadContext, RowReport } from './preview';
import { delimiterOf, delimiters, hasHeaders, readSheet, type Sheet } from './sheet';
import { encodingChoices, textOfBytes } from './text-of-bytes';

export interface ReadFile {
  report: FileReport;
  drafts?: Drafts;
  refused: RowReport[];
  remarks: RowReport[];
}

/** The cycle of a record that a row may belong to: of the store's, or of a file that is read beside this one. */
export type CycleOf = (id: string) => NamedCycle | undefined;

/** A file whose table is found: what stands in it, before any of its rows is read. */
export interface OpenFile {
  report: FileReport;
  correction: FileCorrection;
  sheet?: Sheet;
  /** Signs that its encoding does not have. */
  unread?: { line: number; count: number };
}

/** Finds the table of one file. Takes any bytes and never throws: why there is none stands in its report. */
export function openFile(given: GivenFile, correction: FileCorrection, say: Say): OpenFile {
  const report: FileReport = { name: given.name, mapping: [], fields: [], rows: 0 };
  const text = textOfBytes(given.bytes, say, oneOf(encodingChoices, correction.encoding));
  if (!text.ok) return { report: { ...report, problem: text.problem }, correction };
  report.encoding = text.encoding;
  const delimiter = oneOf(delimiters, correction.delimiter);
  const isOther = (id: string) => id === 'markdown' && hasHeaders(text.text, knownHeaders);
  const layout = delimiter ? undefined : layouts.find((one) => one.fits(text.text) && !isOther(one.id));
  if (layout) report.layout = layout.id;
  else report.delimiter = delimiter ?? delimiterOf(text.text, knownHeaders);
  const sheet = layout
    ? layout.read(text.text, knownHeaders, say)
    : readSheet(text.text, report.delimiter ?? ',', say);
  if ('problem' in sheet) return { report: { ...report, problem: sheet.problem }, correction };
  report.rows = sheet.rows.length + sheet.refused.length;
  return { report, correction, sheet, unread: text.unread };
}

/** Reads one file: what it is, and what its rows say. Never throws. */
export function readFile(
  { report: opened, correction, sheet, unread }: OpenFile,
  file: number,
  context: ReadContext,
  beside: readonly Sheet[],
  cycleOf: CycleOf,
  say: Say,
): ReadFile {
  const report = { ...opened };
  const result: ReadFile = { report, refused: [], remarks: [] };
  if (!sheet) return result;
  const withProblem = (problem: string): ReadFile => {
    report.problem = problem;
    return result;
  };
  const format = formatOf(sheet.headers, correction, beside);
  const mapping = format
    ? mapColumns(sheet.headers, format.columns, correction.mapping, format.repeated)
    : [];
  report.format = format?.id;
  const isShown = (field: string) =>
    !format?.unused?.includes(field) || correction.mapping?.some((one) => one.field === field);
  report.mapping = sheet.headers.map((header, column) => {
    const field = mapping[column];
    return { column, header, ...(field && isShown(field) ? { field } : {}) };
  });
  if (!format) return withProblem(say('noHeaders'));
  const missing = format.required.filter((field) => !mapping.includes(field));
  report.fields = [
    ...Object.keys(format.columns),
    ...(format.repeated ? [format.repeated.field] : []),
  ].filter((field) => isShown(field) || missing.includes(field));
  if (missing.length)
    return withProblem(say('missingColumns', { columns: missing.map(columnName(format, say)).join(', ') }));
  if (report.rows === 0) return withProblem(say('noRows'));
  if (unread) result.remarks.push({ file, line: unread.line, why: say('unread', { count: unread.count }) });
  result.refused = sheet.refused.map((row) => ({ file, ...row }));
  const place = { file, context, beside, cycleOf, say };
  result.drafts = readRows(format, mapping, sheet, correction, result, place);
  return result;
}

interface Place {
  file: number;
  context: ReadContext;
  beside: readonly Sheet[];
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
  { file, context, beside, cycleOf, say }: Place,
): Drafts {
  const { report, refused, remarks } = result;
  const place = (field: string) => mapping.indexOf(field);
  const cells = (fields: readonly string[]): string[] => {
    const places = mapping.flatMap((field, column) => (field && fields.includes(field) ? [column] : []));
    return sheet.rows.flatMap((row) => places.map((column) => row.cells[column] ?? ''));
  };
  const chosenOrder = oneOf(dateOrders, correction.dateOrder);
  const dated = format.repeated ? sheet.headers : cells(format.dates);
  const withYears = areYears(sheet.headers, Number(context.today.slice(0, 4)));
  const dateOrder: DateOrder = chosenOrder ?? dateOrderOf(dated, context.locale);
  // Where all dates begin with four digits of a year, nothing says that a short one elsewhere begins with two.
  const shortOrder = chosenOrder ?? (dateOrder === 'ymd' ? 'dmy' : dateOrder);
  // JSON writes its numbers in one way, wherever it is read.
  const numbersIn = format.numbersIn ?? (report.layout === 'json' ? 'en' : context.locale);
  const sign: DecimalSign =
    oneOf(decimalSigns, correction.decimalSign) ?? decimalSignOf(cells(format.amounts), numbersIn);
  report.dateOrder = dateOrder;
  report.decimalSign = sign;
  return format.read({
    today: context.today,
    file,
    rows: sheet.rows,
    headers: sheet.headers,
    beside,
    say,
    cell: (row, field) => row.cells[place(field)] ?? '',
    has: (field) => place(field) >= 0,
    header: (field) => sheet.headers[place(field)] ?? field,
    amount: (text) => readAmount(text, sign),
    date: (text) => readDate(text, shortOrder),
    fieldOf: (column) => mapping[column],
    period: (header) => periodOf(header, shortOrder, withYears),
    refuse: ({ line }, key, values) => refused.push({ file, line, why: say(key, values) }),
    remark: ({ line }, key, values) => remarks.push({ file, line, why: say(key, values) }),
    knownCycle: cycleOf,
  });
}

/** A format that was chosen, else the one of those that fit whose columns are most at home here. */
function formatOf(
  headers: readonly string[],
  correction: FileCorrection,
  beside: readonly Sheet[],
): Format | undefined {
  const chosen = formats.find(({ id }) => id === correction.format);
  if (chosen) return chosen;
  const known = formats.find((format) => format.isKnownBeside?.(headers, beside));
  if (known) return known;
  let best: { format: Format; score: number } | undefined;
  for (const format of formats) {
    const score = scoreOf(format, headers, correction);
    if (score >= 2 && score > (best?.score ?? 0)) best = { format, score };
  }
  return best?.format;
}

const knownHeaders = (headers: string[]): number =>
  Math.max(...formats.map((format) => scoreOf(format, headers)));

/** How many of a format's fields headers name; where all that it cannot be without are there, more than any others. */
function scoreOf(format: Format, headers: readonly string[], { mapping: said }: FileCorrection = {}): number {
  const mapping = mapColumns(headers, format.columns, said, format.repeated);
  const found = fieldsIn(mapping);
  return found + (found >= 2 && format.required.every((field) => mapping.includes(field)) ? 1000 : 0);
}

/** A field that many columns hold makes a table no better known than one. */
const fieldsIn = (mapping: Mapping): number => new Set(mapping.filter((field) => field !== undefined)).size;

const oneOf = <T>(list: readonly T[], value: T | undefined): T | undefined =>
  list.find((one) => one === value);

/** What a missing column would be headed. */
const columnName =
  (format: Format, say: Say) =>
  (field: string): string =>
    format.columns[field]?.[0] ?? say('monthOrDay');
