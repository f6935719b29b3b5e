import { type NamedCycle, quarterOf, readCycle } from '../cycle-name';
import { type Drafts, noDrafts, type ObjectiveDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { identityOf, nameKey } from '../identity';
import { readList } from '../own/list-cell';
import { cut, longestTitle, readCommitted } from '../said';
import type { Row } from '../sheet';
import { keyResultOf } from './key-result';

/** The id of a key result of such a sheet, by its names alone; a team's only where the sheet has teams. */
export const okrRowId = (format: string, cycleId: string, objective: string, keyResult: string, team = '') =>
  identityOf(
    format,
    'keyResult',
    cycleId,
    nameKey(objective),
    nameKey(keyResult),
    ...(team ? [nameKey(team)] : []),
  );

/** Reads a sheet with a row per key result, its objective and its cycle beside it. */
export function readOkrRows(format: string, reading: Reading): Drafts {
  const drafts = noDrafts();
  const objectives = new Map<string, ObjectiveDraft>();
  const lines = new Map<string, number>();
  let above = { objective: '', cycle: '', team: '' };
  for (const row of reading.rows) {
    const own = reading.cell(row, 'objective');
    const title = reading.cell(row, 'keyResult');
    // Sheets with merged cells name objective, quarter and team on the first of their rows alone.
    const name = own || above.objective;
    const cycleText = reading.cell(row, 'cycle') || above.cycle;
    const team = reading.cell(row, 'team') || above.team;
    above = { objective: name, cycle: cycleText, team };
    if (!name) {
      reading.refuse(row, 'noObjective');
      continue;
    }
    const hasNumbers = ['start', 'target', 'current'].some((field) => reading.cell(row, field) !== '');
    if (!title && hasNumbers) {
      reading.refuse(row, 'noTitle');
      continue;
    }
    const cycle = cycleText ? readCycle(cycleText) : quarterOf(reading.today);
    if (!cycle) {
      reading.refuse(row, 'notACycle', { text: cycleText });
      continue;
    }
    const names = [nameKey(name), ...(team ? [nameKey(team)] : [])];
    const objectiveId = identityOf(format, 'objective', cycle.id, ...names);
    const items = readList(reading.cell(row, 'initiatives'));
    let objective = objectives.get(objectiveId);
    const isNew = !objective;
    objective ??= objectiveOf(objectiveId, name, cycle, row, reading);
    if (!title) {
      if (!isNew && items.length === 0) {
        reading.refuse(row, 'noTitle');
        continue;
      }
      const committed = readCommitted(reading.cell(row, 'commitment'));
      if (committed !== undefined) objective.fields.committed = committed;
    } else {
      const id = okrRowId(format, cycle.id, name, title, team);
      const line = lines.get(id);
      if (line !== undefined) {
        reading.refuse(row, 'twice', { line });
        continue;
      }
      const keyResult = keyResultOf(id, title, objective, row, reading);
      if (!keyResult) continue;
      lines.set(id, row.line);
      drafts.keyResults.push(keyResult);
    }
    const parent = title ? okrRowId(format, cycle.id, name, title, team) : objectiveId;
    for (const { title: item = '', ...fields } of items) {
      const id = identityOf(format, 'initiative', parent, nameKey(item));
      const titled = { ...fields, parent, title: cut(item, longestTitle) };
      drafts.initiatives.push({ id, cycle, file: reading.file, line: row.line, fields: titled });
    }
    if (!isNew) continue;
    if (name.length > longestTitle) reading.remark(row, 'titleCut');
    objectives.set(objectiveId, objective);
    drafts.objectives.push(objective);
  }
  return drafts;
}

const objectiveOf = (
  id: string,
  name: string,
  cycle: NamedCycle,
  row: Row,
  reading: Reading,
): ObjectiveDraft => ({
  id,
  name,
  cycle,
  file: reading.file,
  line: row.line,
  fields: { title: cut(name, longestTitle) },
});
