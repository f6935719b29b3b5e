import { quarterOf, readCycle } from '../cycle-name';
import { type Drafts, noDrafts } from '../drafts';
import { identityOf, nameKey } from '../identity';
import { cut, longestTitle } from '../said';
import type { Format, Reading } from './format';

/** The CSV of tarides/okra: a row per key result, which is reached or not. */
export const okra: Format = {
  id: 'okra',
  columns: {
    id: ['id'],
    title: ['title'],
    objective: ['objective'],
    status: ['status'],
    team: ['team'],
    cycle: ['quarter'],
  },
  required: ['id', 'title', 'objective', 'status'],
  dates: [],
  amounts: [],
  read,
};

const isDone = (status: string): boolean =>
  ['complete', 'completed', 'done', 'closed'].includes(nameKey(status));

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  const objectives = new Set<string>();
  const lines = new Map<string, number>();
  for (const row of reading.rows) {
    const cell = (field: string) => reading.cell(row, field);
    const [title, objective] = [cell('title'), cell('objective')];
    const cycle = cell('cycle') ? readCycle(cell('cycle')) : quarterOf(reading.today);
    if (!objective) reading.refuse(row, 'noObjective');
    else if (!title) reading.refuse(row, 'noTitle');
    else if (!cycle) reading.refuse(row, 'notACycle', { text: cell('cycle') });
    if (!objective || !title || !cycle) continue;
    const objectiveId = identityOf('okra', 'objective', cycle.id, nameKey(objective));
    // Work without a number yet is written as "New KR": only its title tells it from others.
    const name = /\d/.test(cell('id')) ? nameKey(cell('id')) : nameKey(title);
    const id = identityOf('okra', 'keyResult', cycle.id, nameKey(objective), name);
    const line = lines.get(id);
    if (line !== undefined) {
      reading.refuse(row, 'twice', { line });
      continue;
    }
    lines.set(id, row.line);
    const place = { cycle, file: reading.file, line: row.line };
    if (!objectives.has(objectiveId)) {
      objectives.add(objectiveId);
      if (objective.length > longestTitle) reading.remark(row, 'titleCut');
      const fields = { title: cut(objective, longestTitle) };
      drafts.objectives.push({ ...place, id: objectiveId, name: objective, fields });
    }
    if (title.length > longestTitle) reading.remark(row, 'titleCut');
    const status = cell('status');
    if (nameKey(status) === 'dropped') reading.remark(row, 'dropped', { title: cut(title, 100) });
    drafts.keyResults.push({
      ...place,
      id,
      name: title,
      objectiveName: objective,
      fields: {
        objective: objectiveId,
        title: cut(title, longestTitle),
        metric: 'yesNo',
        ...(cell('team') ? { owner: cut(cell('team'), 10_000) } : {}),
      },
      ...(isDone(status) ? { current: 1 } : {}),
    });
  }
  return drafts;
}
