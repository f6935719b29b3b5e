import { cycleDays } from '../../scoring';
import type { ObjectiveDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { nameKey } from '../identity';
import type { Row } from '../sheet';

/** An objective of the sheet, with the title of the one that it supports as its column says. */
interface Named {
  row: Row;
  objective: ObjectiveDraft;
  title: string;
}

/**
 * Links what a row says by title alone to an objective of a longer cycle in the same sheet, the shortest of those;
 * what the last column says by id counts more.
 */
export function linkByTitle(all: readonly Named[], reading: Reading): void {
  for (const { row, objective, title } of all) {
    const { fields, cycle } = objective;
    if (title === '' || fields.supports !== undefined || fields.supportsUrl !== undefined) continue;
    const [above] = all
      .map((one) => one.objective)
      .filter((one) => nameKey(one.name) === nameKey(title) && cycleDays(one.cycle) > cycleDays(cycle))
      .sort((a, b) => cycleDays(a.cycle) - cycleDays(b.cycle));
    if (above) Object.assign(fields, { supports: above.id, supportsCycle: above.cycle.id });
    else reading.remark(row, 'supportsLeft', { title });
  }
}
