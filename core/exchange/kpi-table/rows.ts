import type { Fields } from '../../model';
import type { CivilDate } from '../../scoring';
import type { Unit } from '../../words';
import type { Amount, Place } from '../drafts';
import type { Reading } from '../formats/format';
import { identityOf, nameKey } from '../identity';
import { cut, longestTitle, readYesNo } from '../said';
import type { Row } from '../sheet';
import { amountsBeside, unitName, unitOf, valueBeside } from '../unit-of';
import { frequencyOf, frequencyWord, holdsAny, isMonthAlone, type Period } from './period';

/** A cell under a period, as it stands: what it is worth depends on the KPI that takes it. */
export interface CellDraft extends Place {
  period: Period;
  date: CivilDate;
  header: string;
  text: string;
  amount?: Amount;
  /** The unit that its row names, a plain number where it names none. */
  unit: Unit;
}

/** A KPI as its row says it; where it belongs is looked up when it is written. */
export interface KpiDraft extends Place {
  id: string;
  name: string;
  fields: Omit<Fields<'kpi'>, 'order' | 'parent'>;
  perspective: string;
  objective: string;
  cells: CellDraft[];
}

interface Column {
  place: number;
  header: string;
  period: Period;
}

/** Reads a table with a row per KPI and a column per month or date. */
export function readKpiRows(reading: Reading): KpiDraft[] {
  const columns = timeColumns(reading);
  const periods = columns.map(({ period }) => period);
  const finest = periods.filter((one) => !holdsAny(one, periods));
  // A KPI with sums alone is read as often as those.
  const frequency = (own: readonly Period[]) =>
    frequencyOf(own.length === 0 || own.some((one) => finest.includes(one)) ? finest : own);
  const lines = new Map<string, number>();
  return reading.rows.flatMap((row): KpiDraft[] => {
    const name = reading.cell(row, 'kpi');
    if (!name) {
      reading.refuse(row, 'noTitle');
      return [];
    }
    if (!isSaid(row, name, reading)) {
      reading.refuse(row, 'nothingBeside');
      return [];
    }
    const id = identityOf('kpi-table', 'kpi', nameKey(name));
    const line = lines.get(id);
    if (line !== undefined) {
      reading.refuse(row, 'twiceKpi', { line });
      return [];
    }
    lines.set(id, row.line);
    return [kpiOf(id, name, row, columns, frequency, reading)];
  });
}

/** Whether a row says anything of its KPI: on a page a heading may reach over all columns, and stands in each. */
const isSaid = ({ cells }: Row, name: string, reading: Reading): boolean =>
  cells.some((text, place) => reading.fieldOf(place) && !['', name.trim()].includes(text.trim()));

/** One KPI of several files, say of two years, has the readings of all of them. */
export function joinedKpis(drafts: readonly KpiDraft[]): KpiDraft[] {
  const byId = new Map<string, KpiDraft>();
  for (const draft of drafts) {
    const first = byId.get(draft.id);
    byId.set(draft.id, first ? { ...first, cells: [...first.cells, ...draft.cells] } : draft);
  }
  return [...byId.values()];
}

/** The columns of readings. What is left is told once. */
function timeColumns(reading: Reading): Column[] {
  const columns = reading.headers.flatMap((header, place): Column[] => {
    if (reading.fieldOf(place) !== 'reading') return [];
    const period = reading.period(header);
    return period ? [{ place, header, period }] : [];
  });
  const left = reading.headers.filter(
    (header, place) => reading.fieldOf(place) === 'reading' && !columns.some((one) => one.header === header),
  );
  if (left.length > 0)
    reading.refuse({ line: 1 }, left.some(isMonthAlone) ? 'monthsAlone' : 'notAPeriod', {
      text: left.slice(0, 3).join(', '),
    });
  return columns;
}

function kpiOf(
  id: string,
  name: string,
  row: Row,
  columns: readonly Column[],
  usual: (own: readonly Period[]) => KpiDraft['fields']['frequency'],
  reading: Reading,
): KpiDraft {
  const cell = (field: string) => reading.cell(row, field);
  const textAt = (place: number) => row.cells[place]?.trim() ?? '';
  const texts = [cell('goal'), cell('redFlag'), ...columns.map(({ place }) => textAt(place))];
  const amountOf = amountsBeside(texts, cell('unit'), reading.amount);
  const filled = columns.flatMap(({ place, header, period }) => {
    const text = textAt(place);
    return isNothing(text) ? [] : [{ text, header, period, amount: amountOf(text) }];
  });
  const own = filled.map(({ period }) => period);
  // Of yes and no the sum is a number, and it may be in another unit.
  const parts = filled.filter(({ period }) => !holdsAny(period, own));
  const isYesNo =
    parts.some(({ text }) => readYesNo(text) !== undefined) && parts.every(({ text }) => !/\d/.test(text));
  const aims = { goal: amountOf(cell('goal')), redFlag: amountOf(cell('redFlag')) };
  const amounts = [aims.goal, aims.redFlag, ...parts.map(({ amount }) => amount)];
  const unit = isYesNo ? undefined : unitOf(amounts, cell('unit'), name);
  const named = unitOf(amounts, cell('unit'), '');
  const inUnit = unit ? valueBeside(amounts, cell('unit'), unit) : () => undefined;
  const cells = filled.flatMap((one): CellDraft[] => {
    const { text, header, period, amount } = one;
    if (period.start > reading.today) {
      reading.remark(row, 'periodToCome', { text, column: header });
      return [];
    }
    if (unit && amount && !amount.unit && inUnit(amount) === undefined) {
      reading.remark(row, 'readingOther', { text, column: header, unit: unitName(unit, reading.say) });
      return [];
    }
    const date = period.end < reading.today ? period.end : reading.today;
    return [{ ...one, date, unit: named, file: reading.file, line: row.line }];
  });
  if (name.length > longestTitle) reading.remark(row, 'titleCut');
  const frequency = frequencyWord(cell('frequency')) ?? usual(own);
  return {
    id,
    name,
    file: reading.file,
    line: row.line,
    perspective: cell('perspective'),
    objective: cell('objective'),
    cells,
    fields: {
      title: cut(name, longestTitle),
      ...(isYesNo ? { metric: 'yesNo' as const } : { unit, ...aimsOf(row, aims, inUnit, reading) }),
      ...(frequency ? { frequency } : {}),
      ...(cell('owner') ? { owner: cut(cell('owner'), 10_000) } : {}),
      ...(cell('source') ? { source: cut(cell('source'), 10_000) } : {}),
    },
  };
}

/** Goal and red flag, as far as they are numbers in the KPI's unit; a red flag means nothing without another goal. */
function aimsOf(
  row: Row,
  aims: Record<'goal' | 'redFlag', Amount | undefined>,
  inUnit: (amount: Amount | undefined) => number | undefined,
  reading: Reading,
): Pick<KpiDraft['fields'], 'goal' | 'redFlag'> {
  const goal = inUnit(aims.goal);
  const redFlag = inUnit(aims.redFlag);
  for (const [field, value] of [['goal', goal] as const, ['redFlag', redFlag] as const]) {
    const text = reading.cell(row, field);
    if (isNothing(text)) continue;
    const isLeft = value === undefined || (field === 'redFlag' && (goal === undefined || goal === value));
    if (isLeft) reading.remark(row, 'aimLeft', { text, column: reading.header(field) });
  }
  if (goal === undefined) return {};
  return redFlag === undefined || redFlag === goal ? { goal } : { goal, redFlag };
}

/** How sheets write that there is no value. */
const isNothing = (text: string): boolean => /^([-–—]|n\.?\/?a\.?|#n\/a|)$/i.test(text.trim());
