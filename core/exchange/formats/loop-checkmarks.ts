import { addDays, type CivilDate } from '../../scoring';
import { quarterOf } from '../cycle-name';
import { type Drafts, noDrafts } from '../drafts';
import { identityOf, nameKey } from '../identity';
import { type Habit, habitsOf, isMarks, readMark } from '../loop/habits';
import { habitKeyResultId, measureOfHabit } from '../loop/key-result';
import type { Format, Reading } from './format';

/** `Checkmarks.csv` of Loop Habit Tracker, days down and habits across. What a mark means stands in `Habits.csv`. */
export const loopCheckmarks: Format = {
  id: 'loop-checkmarks',
  columns: { date: ['date'] },
  required: ['date'],
  dates: ['date'],
  amounts: [],
  isKnownBeside: (headers, beside) => beside.some((sheet) => isMarks(headers, habitsOf(sheet) ?? [])),
  read,
};

interface Mark {
  date: CivilDate;
  value: number;
  line: number;
}

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  const habits = reading.beside.flatMap((sheet) => habitsOf(sheet) ?? []);
  const [first] = reading.rows;
  for (const row of reading.rows)
    if (!reading.date(row.cells[0] ?? '')) reading.refuse(row, 'notADate', { text: row.cells[0] ?? '' });
  for (const [column, header] of reading.headers.entries()) {
    if (column === 0 || header === '') continue;
    const habit = habits.find(({ name }) => nameKey(name) === nameKey(header));
    if (habit) addCheckIns(habit, marksIn(column, habit, reading), drafts, reading);
    else if (first) reading.refuse(first, 'noHabit', { title: header });
  }
  return drafts;
}

/** The marks of one habit by their dates, of two on one date the first. */
function marksIn(column: number, habit: Habit, reading: Reading): Mark[] {
  const marks = new Map<CivilDate, Mark>();
  for (const row of reading.rows) {
    const date = reading.date(row.cells[0] ?? '');
    const text = row.cells[column] ?? '';
    const value = readMark(text, habit);
    if (!date || value === 'none' || marks.has(date)) continue;
    if (value === undefined) reading.refuse(row, 'notAMark', { text, title: habit.name });
    else if (value > 0 || habit.isLimit) marks.set(date, { date, value, line: row.line });
  }
  return [...marks.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Each mark adds to what there is of its quarter; for a limit, the days of its period are summed instead. */
function addCheckIns(habit: Habit, marks: readonly Mark[], drafts: Drafts, reading: Reading): void {
  const sums = new Map<string, number>();
  for (const [at, { date, value, line }] of marks.entries()) {
    const cycle = quarterOf(date);
    if (!measureOfHabit(habit, cycle)) return;
    const from = addDays(date, 1 - habit.days);
    const recent = habit.isLimit ? marks.slice(Math.max(0, at + 1 - habit.days), at + 1) : [];
    const sum = habit.isLimit
      ? recent.reduce((all, one) => (one.date >= from ? all + one.value : all), 0)
      : (sums.get(cycle.id) ?? 0) + value;
    sums.set(cycle.id, sum);
    const keyResult = habitKeyResultId(cycle, habit);
    const id = identityOf('loop-checkmarks', 'checkIn', keyResult, date);
    // Thousandths were summed: what binary fractions add to them is no part of the value.
    const rounded = Math.round(sum * 1000) / 1000;
    drafts.checkIns.push({ id, keyResult, date, value: rounded, file: reading.file, line });
  }
}
