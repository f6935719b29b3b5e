import { map } from './read-map';
import { list, number, oneOf, type Read, record, text } from './read-parts';
import { date, history, type ReadSnapshot, readBy, scorecardFields, unit } from './read-scorecard';
import type { Snapshot, SnapshotKpi } from './snapshot';

const kpi = record<SnapshotKpi>(1, {
  title: text(),
  metric: oneOf('number', 'yesNo'),
  unit,
  goal: number(),
  redFlag: number(),
  current: number(),
  date,
  frequency: oneOf('daily', 'weekly', 'monthly', 'quarterly', 'yearly'),
  weight: number(0),
  history,
});

const wholeSnapshot = record<Snapshot>(2, { ...scorecardFields, map, kpis: list(kpi, 200) }, true);

const snapshot: Read<Snapshot> = (value, tell) => {
  const read = wholeSnapshot(value, tell);
  const { length } = read?.kpis ?? [];
  const isShort = length !== ((value as Snapshot).kpis?.length ?? 0);
  for (const one of read?.map?.objectives ?? []) {
    // Places in a list that lost an item point at the wrong ones.
    if (isShort) delete one.kpis;
    else if (one.kpis?.some((at) => at >= length)) {
      tell('place', '.map');
      one.kpis = one.kpis.filter((at) => at < length);
    }
  }
  return read;
};

/**
 * Reads any value as a snapshot: what can be understood, and what could not with its place. Unknown fields are
 * ignored, a bad item of a list is left out. Never throws, not even on objects whose fields do.
 */
export const readSnapshot = (input: unknown): ReadSnapshot => readBy(snapshot, input);
