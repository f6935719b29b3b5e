import { list, type Read, record, such, text, wholeNumber } from './read-parts';
import type { SnapshotMap } from './snapshot';

const place = wholeNumber(0);

const link: Read<[number, number]> = such(
  'place',
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every((end) => Number.isInteger(end) && end >= 0),
);

const anyMap = record<SnapshotMap>(3, {
  perspectives: list(record(1, { title: text(), question: text() }), 8),
  objectives: list(
    record(2, { title: text(), perspective: place, theme: place, kpis: list(place, 20) }),
    200,
  ),
  links: list(link, 1000),
  lanes: list(list(place, 200), 8),
  themes: list(record(1, { title: text() }), 8),
});

/** A strategy map. Its parts name each other by place, so it is taken whole or not at all. */
export const map: Read<SnapshotMap> = (value, tell) => {
  let isWhole = true;
  const read = anyMap(value, (expected, path) => {
    isWhole = false;
    return tell(expected, path);
  });
  if (!read || !isWhole) return undefined;
  const inObjectives = (at: number) => at < read.objectives.length;
  const fits =
    read.objectives.every(
      (one) => one.perspective < read.perspectives.length && (one.theme ?? -1) < (read.themes ?? []).length,
    ) &&
    read.links.every((ends) => ends[0] !== ends[1] && ends.every(inObjectives)) &&
    (read.lanes ?? []).every((lane) => lane.every(inObjectives));
  return fits ? read : tell('place');
};
