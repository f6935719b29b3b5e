import { quarterOf } from '../cycle-name';
import { type Drafts, noDrafts } from '../drafts';
import { nameKey } from '../identity';
import { type Habit, habitsOf, isMarks, readMark } from '../loop/habits';
import { habitKeyResultId, habitObjectiveId, measureOfHabit } from '../loop/key-result';
import { cut, longestTitle } from '../said';
import type { Sheet } from '../sheet';
import type { Format, Reading } from './format';

/** `Habits.csv` of Loop Habit Tracker: each habit a key result of this quarter, and of each that has marks beside it. */
export const loopHabits: Format = {
  id: 'loop-habits',
  columns: {
    name: ['name'],
    type: ['type'],
    numerator: ['frequencynumerator'],
    denominator: ['frequencydenominator'],
    unit: ['unit'],
    targetType: ['target type'],
    target: ['target value'],
    archived: ['archived?'],
    position: ['position'],
    question: ['question'],
    description: ['description'],
    colour: ['color'],
  },
  unused: ['position', 'question', 'description', 'colour'],
  required: ['name', 'numerator', 'denominator'],
  dates: [],
  amounts: [],
  read,
};

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  const habits = habitsOf({ headers: [...reading.headers], rows: [...reading.rows], refused: [] }) ?? [];
  const marks = reading.beside.filter(({ headers }) => isMarks(headers, habits));
  const lines = new Map<string, number>();
  const objectives = new Set<string>();
  for (const row of reading.rows) if (!reading.cell(row, 'name')) reading.refuse(row, 'noTitle');
  for (const habit of habits) {
    const line = lines.get(nameKey(habit.name));
    if (line !== undefined) {
      reading.refuse(habit.row, 'twice', { line });
      continue;
    }
    lines.set(nameKey(habit.name), habit.row.line);
    const days = marks.flatMap((sheet) => markedDays(habit, sheet, reading));
    if (!habit.isArchived) days.push(reading.today);
    const cycles = new Map(days.sort().map((day) => [quarterOf(day).id, quarterOf(day)]));
    for (const cycle of cycles.values()) {
      const measure = measureOfHabit(habit, cycle);
      if (!measure) {
        reading.refuse(habit.row, 'noHabitTarget');
        break;
      }
      const place = { cycle, file: reading.file, line: habit.row.line };
      const objective = habitObjectiveId(cycle);
      const title = reading.say('habits');
      if (!objectives.has(objective)) {
        objectives.add(objective);
        drafts.objectives.push({ ...place, id: objective, name: title, fields: { title } });
      }
      drafts.keyResults.push({
        ...place,
        id: habitKeyResultId(cycle, habit),
        name: habit.name,
        objectiveName: title,
        fields: { objective, title: cut(habit.name, longestTitle), sort: 'lead', ...measure },
      });
    }
  }
  return drafts;
}

function markedDays(habit: Habit, { headers, rows }: Sheet, reading: Reading): string[] {
  const column = headers.findIndex((header) => nameKey(header) === nameKey(habit.name));
  if (column < 0) return [];
  return rows.flatMap(({ cells }) => {
    const date = reading.date(cells[0] ?? '');
    const mark = readMark(cells[column] ?? '', habit);
    return date && typeof mark === 'number' && (mark > 0 || habit.isLimit) ? [date] : [];
  });
}
