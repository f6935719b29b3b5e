import { cycleDates } from '../../model';
import { type NamedCycle, quarterOf, readCycle } from '../cycle-name';
import type { KeyResultDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { nameKey } from '../identity';
import { cut, longestTitle, readCommitted, readYesNo } from '../said';
import type { Row } from '../sheet';
import { unitOfWord } from '../unit-of';
import { knownFields, type More, readMore, safeId } from './more';
import { ownIdOf } from './records-below';

/** A row of the project's own sheet of OKRs: what it is about, before its fields are read. */
export interface OwnRow {
  row: Row;
  place: { cycle: NamedCycle; file: number; line: number };
  objectiveId: string;
  /** Of the objective. */
  name: string;
  /** Of the key result; empty in a row that holds an objective alone. */
  title: string;
  more: More;
}

/** Refuses a row that names no cycle or no objective. */
export function ownRowOf(row: Row, reading: Reading, reviews: Reviews): OwnRow | undefined {
  const cell = (field: string) => reading.cell(row, field);
  const cycle = cycleOf(row, reading);
  if (!cycle) {
    reading.refuse(row, 'notACycle', { text: cell('cycle') });
    return undefined;
  }
  const [name, title] = [cell('objective'), cell('keyResult')];
  const objectiveId =
    safeId(cell('objectiveId')) ?? (name ? ownIdOf('objective', cycle.id, nameKey(name)) : undefined);
  if (!objectiveId || (!name && !title)) {
    reading.refuse(row, 'noObjective');
    return undefined;
  }
  const review = reviews.get(cycle.id);
  const place = { cycle: { ...cycle, ...(review && { review }) }, file: reading.file, line: row.line };
  return { row, place, objectiveId, name, title, more: readMore(cell('more')) };
}

type Reviews = ReadonlyMap<string, NonNullable<NamedCycle['review']>>;

/** What the rows say of their cycles' ends; it stands in one row of each, wherever that was sorted to. */
export function reviewsIn(reading: Reading): Reviews {
  const reviews = new Map<string, NonNullable<NamedCycle['review']>>();
  for (const row of reading.rows) {
    const text = (field: string) => reading.cell(row, field) || undefined;
    const review = knownFields('cycle', {
      closed: readYesNo(text('closed') ?? '') === 1 ? true : undefined,
      closedWithout: readYesNo(text('closedWithout') ?? '') === 1 ? true : undefined,
      worked: text('worked'),
      didNotWork: text('didNotWork'),
      willChange: text('willChange'),
    });
    const cycle = Object.keys(review).length > 0 && cycleOf(row, reading);
    if (cycle && !reviews.has(cycle.id)) reviews.set(cycle.id, review);
  }
  return reviews;
}

function cycleOf(row: Row, reading: Reading): NamedCycle | undefined {
  const id = reading.cell(row, 'cycle');
  const named = id === '' ? quarterOf(reading.today) : (readCycle(id) ?? ownDates(id));
  if (!named) return undefined;
  const start = reading.date(reading.cell(row, 'cycleStart')) ?? named.start;
  const end = reading.date(reading.cell(row, 'cycleEnd')) ?? named.end;
  const title = cut(reading.cell(row, 'cycleTitle'), longestTitle);
  return start <= end ? { id: named.id, start, end, ...(title ? { title } : {}) } : undefined;
}

/** A cycle between any two dates goes by them: `2026-10-05_2026-12-20`. */
function ownDates(id: string): NamedCycle | undefined {
  const dates = /^\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d$/.test(id) ? cycleDates(id) : undefined;
  return dates && { id, ...dates };
}

const metrics: Record<string, KeyResultDraft['fields']['metric']> = {
  reach: 'reach',
  maintain: 'maintain',
  milestones: 'milestones',
  'yes/no': 'yesNo',
};

const amountFields = [
  'start',
  'target',
  'atLeast',
  'atMost',
  'tolerance',
  'weight',
  'score',
  'proposedScore',
] as const;

/** A key result's fields; what has no column, or does not fit its own, stands in the last one and counts more. */
export function keyResultFieldsOf(
  { row, objectiveId, title, more }: OwnRow,
  reading: Reading,
): KeyResultDraft['fields'] | undefined {
  const cell = (field: string) => reading.cell(row, field);
  const amounts: Partial<Record<(typeof amountFields)[number], number>> = {};
  for (const field of amountFields) {
    const text = cell(field);
    if (text === '') continue;
    const amount = reading.amount(text);
    if (!amount) {
      reading.refuse(row, 'notANumber', { text, column: reading.header(field) });
      return undefined;
    }
    amounts[field] = amount.value;
  }
  const { start, target } = amounts;
  const word = nameKey(cell('metric'));
  const metric = word ? metrics[word] : target === undefined ? 'yesNo' : 'reach';
  if (!metric) {
    reading.refuse(row, 'notAMetric', { text: cell('metric') });
    return undefined;
  }
  if (metric === 'reach' && start !== undefined && start === target) {
    reading.refuse(row, 'noMovement', { value: start });
    return undefined;
  }
  const due = cell('due') ? reading.date(cell('due')) : undefined;
  if (cell('due') && !due) reading.remark(row, 'dueLeft', { text: cell('due') });
  return {
    ...knownFields('keyResult', {
      ...amounts,
      unit: cell('unit') ? unitOfWord(cell('unit')) : undefined,
      committed: readCommitted(cell('commitment')),
      sort: nameKey(cell('sort')),
      owner: cell('owner') || undefined,
      scoreReason: cell('scoreReason') || undefined,
      due,
      ...more.keyResult,
    }),
    objective: objectiveId,
    title: cut(title, longestTitle),
    metric,
  };
}
